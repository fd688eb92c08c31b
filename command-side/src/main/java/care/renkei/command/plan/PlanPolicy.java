package care.renkei.command.plan;

import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.PlanKind;
import care.renkei.events.PractitionerRole;
import care.renkei.events.ThingId;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanDrafted.PlanAuthor;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about whose plan it is and which version is meant, by name. */
final class PlanPolicy {

    private static final Set<PractitionerRole> SPECIALISTS = Set.of(
            PractitionerRole.CONSULTATION_SUPPORT_SPECIALIST, PractitionerRole.CHIEF_CONSULTATION_SUPPORT_SPECIALIST);

    private static final Set<PractitionerRole> MANAGERS = Set.of(
            PractitionerRole.SERVICE_MANAGER,
            PractitionerRole.CHILD_DEVELOPMENT_SUPPORT_MANAGER,
            PractitionerRole.SERVICE_PROVISION_SUPERVISOR);

    private PlanPolicy() {}

    static @Nullable Refusal isDraftedOnce(Plan plan) {
        return plan instanceof Plan.NotDrafted ? null : new PlanRefusal.PlanAlreadyDrafted();
    }

    /** Glossary: the specialist writes the plan for the whole life; a self-made plan is written by anybody else. */
    static @Nullable Refusal isDraftedByWhoMay(Submission submission, PlanDrafted drafted) {
        boolean bySpecialist = drafted.author() == PlanAuthor.SPECIALIST;
        if (bySpecialist && drafted.kind() == PlanKind.SELF_MADE) {
            return new PlanRefusal.SelfMadeByASpecialist();
        }
        return bySpecialist
                        && !SPECIALISTS.contains(submission.event().envelope().role())
                ? new PlanRefusal.NotThePlanner()
                : null;
    }

    /** Glossary: the provider's manager writes the individual support plan. */
    static @Nullable Refusal isDraftedByAManager(Submission submission) {
        return MANAGERS.contains(submission.event().envelope().role()) ? null : new PlanRefusal.NotThePlanner();
    }

    /** It was drafted, for this person. */
    static @Nullable Refusal isThere(Submission submission, Plan plan) {
        return lived(plan) instanceof Plan.Lived lived
                        && lived.origin().person().equals(submission.event().subject())
                ? null
                : new PlanRefusal.PlanNotDrafted();
    }

    static @Nullable Refusal isStillLived(Submission submission, Plan plan) {
        Refusal elsewhere = isThere(submission, plan);
        return elsewhere == null && plan instanceof Plan.Ended ? new PlanRefusal.PlanIsOver() : elsewhere;
    }

    /** What happened up to the last day may be told later; nothing after it is monitored. */
    static @Nullable Refusal wasLivedThen(Submission submission, Plan plan) {
        Refusal elsewhere = isThere(submission, plan);
        return elsewhere == null
                        && plan instanceof Plan.Ended(var _, var on)
                        && submission.dayItHappened().isAfter(on)
                ? new PlanRefusal.PlanIsOver()
                : elsewhere;
    }

    static @Nullable Refusal isForTheWholeLife(Plan plan) {
        return lived(plan) instanceof Plan.Lived lived && lived.origin() instanceof Origin.WholeLife
                ? null
                : new PlanRefusal.PlanOfAnotherKind();
    }

    static @Nullable Refusal isOfOneProvider(Plan plan) {
        return lived(plan) instanceof Plan.Lived lived && lived.origin() instanceof Origin.OneProvider
                ? null
                : new PlanRefusal.PlanOfAnotherKind();
    }

    /** Whoever drafted it keeps it; once that agency has left the team, any that serves the person goes on with it. */
    static @Nullable Refusal isOfItsKeeper(Submission submission, Plan plan) {
        PersonFile file = submission.known().file();
        AgencyId source = submission.event().source();
        boolean may = lived(plan) instanceof Plan.Lived lived
                && (lived.origin().keeper().equals(source)
                        || (file != null && !file.ofTheTeam(lived.origin().keeper(), submission.now())));
        return may ? null : new PlanRefusal.NotThePlansKeeper();
    }

    static @Nullable Refusal versionIsThere(Plan plan, @Nullable Integer version) {
        return version == null || version(plan, version).isPresent() ? null : new PlanRefusal.PlanVersionUnknown();
    }

    static @Nullable Refusal versionIsTheLatest(Plan plan, int version) {
        Refusal unknown = versionIsThere(plan, version);
        return unknown == null
                        && lived(plan) instanceof Plan.Lived lived
                        && lived.latest().number() != version
                ? new PlanRefusal.NotTheLatestVersion()
                : unknown;
    }

    static @Nullable Refusal versionIsTheNext(Plan plan, int version) {
        return lived(plan) instanceof Plan.Lived lived && lived.latest().number() + 1 == version
                ? null
                : new PlanRefusal.PlanVersionOutOfOrder();
    }

    static @Nullable Refusal doesNotReplaceItself(ThingId plan, @Nullable ThingId other) {
        return plan.equals(other) ? new PlanRefusal.PlanReplacedByItself() : null;
    }

    /** The plan as it is lived, or was until it ended. */
    static Plan lived(Plan plan) {
        return plan instanceof Plan.Ended(var lived, var _) ? lived : plan;
    }

    static Optional<Version> version(Plan plan, int number) {
        return lived(plan) instanceof Plan.Lived lived ? lived.version(number) : Optional.empty();
    }
}
