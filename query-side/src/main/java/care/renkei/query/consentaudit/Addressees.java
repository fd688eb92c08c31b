package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.ThingId;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.person.PersonEvent;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.RepresentativeEnded;
import care.renkei.events.person.UseResumed;
import care.renkei.events.person.UseStopped;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentRequested;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.InformationShared;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.SharingDeclined;
import care.renkei.events.sharing.SharingEvent;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.sharing.StatutorySharingReviewed;
import care.renkei.events.sharing.StatutorySharingTold;
import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.CaseClosed;
import care.renkei.events.team.CaseReopened;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.events.team.RoleAssigned;
import care.renkei.events.team.RoleEnded;
import care.renkei.events.team.TeamEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds for each event of a file whom it speaks of; a withdrawal speaks of those whom its consents reached. */
final class Addressees {

    private final Map<ThingId, Addressed> byThing = new HashMap<>();

    /** @param all oldest first */
    Addressees(List<Stated> all) {
        for (Stated stated : all) {
            switch (stated.content()) {
                case ConsentGiven e -> add(e.consent(), Addressed.to(e.recipients()));
                case StatutorySharingRecorded e -> add(e.basisId(), Addressed.to(e.recipients()));
                case ConsentNarrowed e -> add(e.consent(), Addressed.to(e.recipients()));
                case LifeSafetyOverrideInvoked e -> add(e.override(), Addressed.to(e.recipients()));
                default -> {
                    // names whom it means itself, or nobody
                }
            }
        }
    }

    private void add(ThingId thing, Addressed more) {
        byThing.merge(thing, more, (some, others) -> Addressed.all(List.of(some, others)));
    }

    private Addressed ofThing(ThingId thing) {
        return byThing.getOrDefault(thing, Addressed.NOBODY);
    }

    Addressed of(Stated stated) {
        AgencyId source = stated.event().source();
        return switch (stated.content()) {
            case SharingEvent e -> sharing(e, source);
            case OverrideEvent e -> override(e);
            case PersonEvent e -> person(e, source);
            case TeamEvent e -> team(e, source);
            default -> Addressed.NOBODY;
        };
    }

    /** Whom something that is not said yet names itself. */
    static Addressed drafted(Content content) {
        return switch (content) {
            case ConsentGiven e -> Addressed.to(e.recipients());
            case ConsentRefused e -> Addressed.to(e.recipients());
            case ConsentNarrowed e -> Addressed.to(e.recipients());
            case SharingExcluded e -> Addressed.to(e.recipients());
            case StatutorySharingRecorded e -> Addressed.to(e.recipients());
            case JointUseNotified e -> Addressed.to(e.parties());
            default -> Addressed.NOBODY;
        };
    }

    private Addressed sharing(SharingEvent event, AgencyId source) {
        return switch (event) {
            case ConsentRequested e -> Addressed.to(e.recipients());
            case ConsentExplained e -> Addressed.to(e.recipients());
            case ConsentGiven e -> Addressed.to(e.recipients());
            case ConsentRefused e -> Addressed.to(e.recipients());
            case SharingExcluded e -> Addressed.to(e.recipients());
            case ConsentNarrowed e -> ofThing(e.consent());
            case ConsentWithdrawn e ->
                Addressed.all(e.consents().stream().map(this::ofThing).toList());
            case StatutorySharingRecorded e -> Addressed.to(e.recipients());
            case StatutorySharingReviewed e -> ofThing(e.basisId());
            case StatutorySharingTold e -> ofThing(e.basisId());
            case JointUseNotified e -> Addressed.to(e.parties());
            case InformationShared e -> Addressed.to(e.to());
            case SharingDeclined e -> Addressed.to(e.askedBy());
            case WithdrawalNotified e -> Addressed.to(e.agency());
            case WithdrawalAcknowledged e -> Addressed.to(source);
        };
    }

    private Addressed override(OverrideEvent event) {
        return ofThing(event.override());
    }

    private static Addressed person(PersonEvent event, AgencyId source) {
        return switch (event) {
            case PersonRegistered e -> Addressed.to(source);
            case RepresentativeAppointed e -> Addressed.to(e.representative());
            case RepresentativeEnded e -> Addressed.to(e.representative());
            case UseStopped e -> Addressed.EVERYBODY;
            case UseResumed e -> Addressed.EVERYBODY;
            default -> Addressed.NOBODY;
        };
    }

    private static Addressed team(TeamEvent event, AgencyId source) {
        return switch (event) {
            case CareTeamMemberJoined e -> Addressed.to(source);
            case CareTeamMemberLeft e -> Addressed.to(source);
            case CaseClosed e -> Addressed.to(source);
            case CaseReopened e -> Addressed.to(source);
            case AgencyInvited e -> Addressed.to(e.agency());
            case KeyWorkerAssigned e -> Addressed.NOBODY;
            case RoleAssigned e -> Addressed.NOBODY;
            case RoleEnded e -> Addressed.NOBODY;
        };
    }
}
