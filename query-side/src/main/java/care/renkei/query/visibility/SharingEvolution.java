package care.renkei.query.visibility;

import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverEvent;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.handover.OpenIssueSettled;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.person.BasicInfoRecorded;
import care.renkei.events.person.CommunicationSupportSet;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.DeathRetracted;
import care.renkei.events.person.EcomapUpdated;
import care.renkei.events.person.ErasureRequested;
import care.renkei.events.person.GenogramDrawn;
import care.renkei.events.person.LifeStageEntered;
import care.renkei.events.person.MunicipalityChanged;
import care.renkei.events.person.PersonDied;
import care.renkei.events.person.PersonEvent;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.PersonsLinked;
import care.renkei.events.person.PersonsUnlinked;
import care.renkei.events.person.RelationshipAssessed;
import care.renkei.events.person.RelationshipEnded;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.RepresentativeEnded;
import care.renkei.events.person.UseResumed;
import care.renkei.events.person.UseStopped;
import care.renkei.events.sharing.SharingEvent;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.events.stored.WireEvent;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.CaseClosed;
import care.renkei.events.team.CaseReopened;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.events.team.RoleAssigned;
import care.renkei.events.team.RoleEnded;
import care.renkei.events.team.TeamEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/**
 * Folds the events of a file into what decides about looks. Facts in clear are all it reads, so a file whose keys are
 * destroyed still folds. An event that says nothing about sharing leaves the state as it is.
 *
 * @param zone where the people live; days begin there
 */
public record SharingEvolution(ZoneId zone) {

    /** Capabilities whose events say who may see what. */
    public static final Set<String> STATEMENTS = Set.of("sharing", "override", "team", "person");

    public PersonSharing evolve(PersonSharing state, WireEvent wire) {
        StoredEvent event = wire.event();
        var next = new SharingChange(state);
        if (!event.source().isOwnHand() && !isANo(event)) {
            next.source(event.source().subject());
        }
        for (StoredPart part : event.parts()) {
            part.about().subjects().stream()
                    .filter(subject -> subject.kind() == DataSubjectId.Kind.RELATIVE)
                    .forEach(next::relative);
            if (event.description().partFor(part.about().shape())
                    == event.description().content()) {
                for (DataSubjectId subject : part.about().subjects()) {
                    apply(next, wire, subject, (Content) event.factsOf(part));
                }
            }
        }
        return next.done();
    }

    /** Decision record 0086: whoever declines a handover keeps nothing here, and is no source of the file by its no. */
    private static boolean isANo(StoredEvent event) {
        return event.description().content() == HandoverDeclined.class;
    }

    private void apply(SharingChange next, WireEvent wire, DataSubjectId subject, Content content) {
        switch (content) {
            case SharingEvent e -> new SharingSaid(next, wire, subject, day(wire)).take(e);
            case OverrideEvent e -> override(next, wire, e);
            case PersonEvent e -> person(next, wire, e);
            case TeamEvent e -> team(next, wire, e);
            case HandoverEvent e -> handover(next, wire.event().source().subject(), e);
            default -> {
                // records, meetings, applications and agencies open and close nothing
            }
        }
    }

    private void override(SharingChange next, WireEvent wire, OverrideEvent event) {
        switch (event) {
            case LifeSafetyOverrideInvoked e ->
                next.override(new LifeSafetyOverride(
                        e.override(),
                        wire.event().source(),
                        Reach.of(e.recipients(), next.team(), day(wire)),
                        Category.mask(e.categories()),
                        e.until(),
                        null,
                        e.reviewer(),
                        false));
            case OverrideExtended e -> next.override(e.override(), o -> o.extendedUntil(e.until()));
            case OverrideEnded e -> next.override(e.override(), o -> o.ended(wire.recordedAt()));
            case OverrideReviewed e -> next.override(e.override(), LifeSafetyOverride::judged);
            case PersonInformed e -> withoutEffect();
            case InformingDeferred e -> withoutEffect();
        }
    }

    private void person(SharingChange next, WireEvent wire, PersonEvent event) {
        switch (event) {
            case PersonRegistered e -> next.joined(wire.event().source().subject(), null, day(wire));
            case RepresentativeAppointed e ->
                next.represented(new Representation(e.representative(), e.capacity(), e.powers(), e.from(), e.until()));
            case RepresentativeEnded e -> next.representationEnded(e.representative(), e.on(), day(wire));
            case UseStopped e -> next.useStopped(true);
            case UseResumed e -> next.useStopped(false);
            case PersonDied e -> next.diedOn(e.on());
            case DeathRetracted e -> next.diedOn(null);
            case DataSubjectErased e -> next.erased(e.erased());
            case PersonsLinked e -> withoutEffect();
            case PersonsUnlinked e -> withoutEffect();
            case MunicipalityChanged e -> withoutEffect();
            case ErasureRequested e -> withoutEffect();
            case BasicInfoRecorded e -> withoutEffect();
            case CommunicationSupportSet e -> withoutEffect();
            case EcomapUpdated e -> withoutEffect();
            case GenogramDrawn e -> withoutEffect();
            case LifeStageEntered e -> withoutEffect();
            case RelationshipAssessed e -> withoutEffect();
            case RelationshipEnded e -> withoutEffect();
            case RelationshipRecorded e -> withoutEffect();
        }
    }

    private void team(SharingChange next, WireEvent wire, TeamEvent event) {
        DataSubjectId source = wire.event().source().subject();
        switch (event) {
            case AgencyInvited e -> next.invited(e.agency().subject());
            case CareTeamMemberJoined e -> next.joined(source, e.role(), e.from());
            case CareTeamMemberLeft e -> next.left(source);
            case CaseClosed e -> next.caseClosed(source);
            // Joining again follows in an event of its own; what ended with the case is asked anew.
            case CaseReopened e -> withoutEffect();
            case KeyWorkerAssigned e -> withoutEffect();
            case RoleAssigned e -> withoutEffect();
            case RoleEnded e -> withoutEffect();
        }
    }

    /**
     * Decisions, 24: an agency learns an id by a handover; what it sees follows from consent or a statute. Until all of
     * it is declined it waits for an answer, also where each issue was.
     */
    private static void handover(SharingChange next, DataSubjectId source, HandoverEvent event) {
        switch (event) {
            case HandoverOffered e -> next.offered(e.handover(), e.to().subject());
            case HandoverWithdrawn e -> next.takenBack(e.handover());
            case HandoverAccepted e -> next.answered(e.handover(), source);
            case HandoverDeclined e -> {
                if (e.wholly()) {
                    next.answered(e.handover(), source);
                }
            }
            case HandoverPrepared e -> withoutEffect();
            case OpenIssueSettled e -> withoutEffect();
        }
    }

    private LocalDate day(WireEvent wire) {
        return wire.recordedAt().atZone(zone).toLocalDate();
    }

    /** Part of what happened, without an effect on who may see what. */
    private static void withoutEffect() {}
}
