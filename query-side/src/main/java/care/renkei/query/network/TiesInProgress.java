package care.renkei.query.network;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Part;
import care.renkei.events.ThingId;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipAssessed;
import care.renkei.events.person.RelationshipEnded;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.RepresentativeEnded;
import care.renkei.events.service.ServiceEnded;
import care.renkei.events.service.ServiceStarted;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.events.team.RoleAssigned;
import care.renkei.events.team.RoleEnded;
import care.renkei.query.network.EvidenceRow.Said;
import care.renkei.query.network.EvidenceRow.Touched;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Folds what may be shown of one file into ties, as they stand on one day. */
final class TiesInProgress {

    private final NetworkDraft network;
    private final TeamTies team;
    private final PersonalTies personal;
    private final LocalDate day;
    private final ZoneId zone;
    private final Predicate<ThingId> inForce;

    /** @param inForce whether a denial still holds today */
    TiesInProgress(NetworkDraft network, LocalDate day, ZoneId zone, Predicate<ThingId> inForce) {
        this.network = network;
        team = new TeamTies(network);
        personal = new PersonalTies(network);
        this.day = day;
        this.zone = zone;
        this.inForce = inForce;
    }

    /** Takes what was said, oldest first. */
    void said(Said row, Part part) {
        LocalDate on = LocalDate.ofInstant(row.of().occurredAt(), zone);
        AgencyId source = row.of().source();
        String from = source.subject().text();
        switch (part) {
            case PersonRegistered said -> team.member(source, null, on, row);
            case CareTeamMemberJoined said -> {
                if (stands(said.from(), null)) {
                    team.member(source, said.role().name(), said.from(), row);
                }
            }
            case CareTeamMemberLeft said -> network.ended(from, Tie.Kind.TEAM, null, said.on());
            case AgencyInvited said -> team.invited(said, on, row);
            case KeyWorkerAssigned said -> team.keyWorker(said, on, row);
            case RoleAssigned said -> team.role(said, on, row);
            case RoleEnded said -> team.roleEnded(said);
            case RelationshipRecorded said -> personal.relationship(said, on, row);
            case RelationshipAssessed said -> personal.assessed(said, row);
            case RelationshipEnded said -> personal.relationshipEnded(said);
            case EcomapUpdated said -> personal.ecomap(said, row);
            case GenogramDrawn said -> personal.genogram(said, row);
            case GenogramDrawn.RelativePart said -> personal.relative(said, row);
            case RepresentativeAppointed said -> {
                if (stands(said.from(), said.until())) {
                    personal.represents(said, row);
                }
            }
            case RepresentativeEnded said ->
                network.ended(said.representative().text(), Tie.Kind.REPRESENTATIVE, null, said.on());
            case ServiceStarted said -> {
                if (stands(said.from(), null)) {
                    team.serves(source.subject(), said, row);
                }
            }
            case ServiceEnded said ->
                network.ended(from, Tie.Kind.SERVICE, said.service().name(), said.on());
            case SharingExcluded said -> {
                if (inForce.test(said.denial())) {
                    said.recipients().agencies().forEach(agency -> stopped(agency.subject(), row));
                    said.recipients().supporters().forEach(supporter -> stopped(supporter, row));
                }
            }
            default -> {
                // what is said about several together adds no tie
            }
        }
        network.recorded(row.of().practitioner());
    }

    private boolean stands(LocalDate from, @Nullable LocalDate until) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    private void stopped(DataSubjectId who, Said row) {
        network.node(who).knownBy(row).stopped = true;
    }

    /**
     * Takes who was in touch, after all that was said. Whoever has no other tie and has not been in touch since
     * {@code lately} is not around.
     */
    void touched(Collection<Touched> touches, Instant lately) {
        network.remove(tie -> tie.endedBefore(day));
        new InTouch(network).take(touches, lately);
    }
}
