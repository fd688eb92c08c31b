package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentRequested;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.LifeSafetyOverride;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Standing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of a statement whose record is closed to them: whoever a consent, a statute or an override speaks of knows
 * of it, for it is what they act on. That somebody was asked about, or refused, is known to the one concerned only in
 * the team, which is told that there is a refusal.
 */
final class Concerned {

    private final Inquiry inquiry;
    private final PersonSharing sharing;
    private final Standing standing;
    private final List<Stated> all;
    private final Addressees addressees;
    private final Set<ThingId> toReview = new HashSet<>();
    private final Set<ThingId> invokedHere = new HashSet<>();

    /** @param all of the file, oldest first */
    Concerned(OpenFile file, List<Stated> all, Addressees addressees) {
        inquiry = file.permission().inquiry();
        sharing = file.permission().sharing();
        standing = file.standing();
        this.all = List.copyOf(all);
        this.addressees = addressees;
        if (inquiry.caller() instanceof Caller.OfAgency caller) {
            sharing.overrides().stream()
                    .filter(override -> isToReview(override, caller))
                    .forEach(override -> toReview.add(override.override()));
            sharing.overrides().stream()
                    .filter(override -> override.invokedBy().equals(caller.agency()))
                    .forEach(override -> invokedHere.add(override.override()));
        }
    }

    /** Until the verdict the reviewer knows the override (decision 17). */
    private static boolean isToReview(LifeSafetyOverride override, Caller.OfAgency caller) {
        AgencyId named = override.reviewer();
        return !override.reviewed()
                && !override.invokedBy().equals(caller.agency())
                && (named == null ? caller.coreCentre() : named.equals(caller.agency()));
    }

    /** As what the caller is told that there is this statement; null where they are not. */
    @Nullable
    Basis told(Stated stated) {
        if (!inquiry.certain() || isKeptBack(stated.facts())) {
            return null;
        }
        if (stated.content() instanceof OverrideEvent event && toReview.contains(event.override())) {
            return new Basis.Review(event.override());
        }
        if (answersMyNotice(stated) || isAboutOurOverride(stated)) {
            return new Basis.Addressed();
        }
        DataSubjectId viewer = InSight.viewer(inquiry.caller());
        return viewer != null && isToldByName(stated) && addressees.of(stated).means(viewer, sharing.team())
                ? new Basis.Addressed()
                : null;
    }

    /** Whoever recorded a withdrawal is told that it was acknowledged: the answer is theirs. */
    private boolean answersMyNotice(Stated stated) {
        return stated.content() instanceof WithdrawalAcknowledged answer
                && inquiry.caller() instanceof Caller.OfAgency caller
                && all.stream()
                        .anyMatch(said -> said.content() instanceof WithdrawalNotified notice
                                && said.event().source().equals(caller.agency())
                                && notice.agency().equals(stated.event().source())
                                && notice.ended().equals(answer.ended())
                                && notice.consent().equals(answer.consent()));
    }

    /** Whoever invoked an override is told what became of it: the verdict is on their own act. */
    private boolean isAboutOurOverride(Stated stated) {
        return stated.content() instanceof OverrideEvent event && invokedHere.contains(event.override());
    }

    private boolean isKeptBack(PartFacts facts) {
        return facts.authorOnly()
                || switch (inquiry.caller()) {
                    case Caller.OfAgency caller ->
                        facts.restrictedTo() != null && !facts.restrictedTo().contains(caller.agency());
                    case Caller.Individual caller ->
                        facts.restrictedTo() != null || facts.notForPerson() || facts.heardAlone();
                    case Caller.Operator caller -> true;
                    case Caller.Nobody caller -> true;
                };
    }

    private boolean isToldByName(Stated stated) {
        if (stated.content() instanceof OverrideEvent) {
            return true;
        }
        if (sharing.useStopped()) {
            return false;
        }
        boolean inTeam = standing == Standing.TEAM;
        return switch (stated.content()) {
            case ConsentGiven e -> true;
            case ConsentNarrowed e -> true;
            case ConsentWithdrawn e -> true;
            case WithdrawalNotified e -> true;
            case WithdrawalAcknowledged e -> true;
            case StatutorySharingRecorded e -> true;
            case JointUseNotified e -> true;
            case ConsentRequested e -> inTeam;
            case ConsentExplained e -> inTeam;
            case ConsentRefused e -> inTeam;
            case SharingExcluded e -> inTeam;
            default -> false;
        };
    }
}
