package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.Scope;
import care.renkei.events.ThingId;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.person.UseStopped;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.CaseClosed;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.Reason;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events that decided: for a yes, what opened it and the refusals that it overcame; for a no, what closed it
 * or what had opened it and does so no more.
 *
 * @param agency who asked then
 * @param part a part of the record
 */
record Chain(List<Stated> all, Addressees addressees, AgencyId agency, PartFacts part) {

    /** @param bases the consents, overrides or statutory bases on which it was open */
    List<Stated> opened(Set<ThingId> bases) {
        var things = new HashSet<>(bases);
        for (Stated stated : all) {
            if (stated.content() instanceof ConsentGiven given && bases.contains(given.consent())) {
                things.add(given.explanation());
            }
        }
        boolean byTeam = all.stream()
                .filter(stated -> speaksOf(stated, bases))
                .noneMatch(stated -> addressees.of(stated).named().contains(agency.subject()));
        return all.stream()
                .filter(stated -> switch (stated.content()) {
                    case ConsentExplained e -> things.contains(e.explanation());
                    case ConsentGiven e -> things.contains(e.consent());
                    case ConsentNarrowed e -> things.contains(e.consent());
                    case StatutorySharingRecorded e -> things.contains(e.basisId());
                    case JointUseNotified e -> things.contains(e.notice());
                    case LifeSafetyOverrideInvoked e -> things.contains(e.override());
                    case OverrideExtended e -> things.contains(e.override());
                    case ConsentRefused e -> !bases.isEmpty() && concerns(stated, e.scope());
                    case SharingExcluded e -> !bases.isEmpty() && concerns(stated, e.scope());
                    case CareTeamMemberJoined e ->
                        !bases.isEmpty() && byTeam && stated.event().source().equals(agency);
                    default -> false;
                })
                .toList();
    }

    /** @param reason why it was closed; null where the record itself says so */
    List<Stated> closed(@Nullable Reason reason) {
        return switch (reason) {
            case null -> List.of();
            case ERASED, RETRACTED, NOT_CERTAIN -> List.of();
            case USE_STOPPED ->
                all.reversed().stream()
                        .filter(stated -> stated.content() instanceof UseStopped)
                        .limit(1)
                        .toList();
            case REFUSED, OUTSIDE_CONSENT -> notOpen();
        };
    }

    private List<Stated> notOpen() {
        var things = new HashSet<ThingId>();
        for (Stated stated : all) {
            switch (stated.content()) {
                case ConsentGiven e when concerns(stated, e.scope()) -> things.add(e.consent());
                case StatutorySharingRecorded e when concerns(stated, e.scope()) -> things.add(e.basisId());
                case JointUseNotified e when concerns(stated, e.items()) -> things.add(e.notice());
                case LifeSafetyOverrideInvoked e
                when isAddressed(stated) && (Category.mask(e.categories()) & part.categories()) != 0 ->
                    things.add(e.override());
                default -> {
                    // opens nothing of it
                }
            }
        }
        return all.stream()
                .filter(stated -> switch (stated.content()) {
                    case ConsentRefused e -> concerns(stated, e.scope());
                    case SharingExcluded e -> concerns(stated, e.scope());
                    case ConsentGiven e -> things.contains(e.consent());
                    case ConsentNarrowed e -> things.contains(e.consent());
                    case ConsentWithdrawn e -> !Collections.disjoint(things, e.consents());
                    case StatutorySharingRecorded e -> things.contains(e.basisId());
                    case JointUseNotified e -> things.contains(e.notice());
                    case LifeSafetyOverrideInvoked e -> things.contains(e.override());
                    case OverrideExtended e -> things.contains(e.override());
                    case OverrideEnded e -> things.contains(e.override());
                    case CareTeamMemberLeft e -> stated.event().source().equals(agency);
                    case CaseClosed e -> stated.event().source().equals(agency);
                    default -> false;
                })
                .toList();
    }

    private static boolean speaksOf(Stated stated, Set<ThingId> things) {
        return !Collections.disjoint(Things.of(stated.content()), things);
    }

    private boolean isAddressed(Stated stated) {
        return addressees.of(stated).mayMean(agency.subject())
                && InSight.decidesAbout(Set.copyOf(part.about().subjects()), stated);
    }

    private boolean concerns(Stated stated, Scope scope) {
        int categories = Category.mask(scope.categories()) & ~Category.mask(scope.except());
        return isAddressed(stated)
                && (categories & part.categories()) != 0
                && (scope.eventTypes().isEmpty() || scope.eventTypes().contains(part.type()))
                && (scope.records().isEmpty() || scope.records().contains(part.record()));
    }
}
