package care.renkei.command.plan;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.PersonFile.Representative;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Means;
import care.renkei.events.PlanKind;
import care.renkei.events.Power;
import care.renkei.events.Words;
import care.renkei.events.plan.IndividualPlanConsented;
import care.renkei.events.plan.PlanConsented;
import care.renkei.events.plan.PlanForm;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.PlanSubmitted;
import care.renkei.events.plan.PlanWrittenTogether;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules about agreeing to a plan and what needs it, by name. */
final class AgreementPolicy {

    /** Whoever applies for a benefit or makes the contracts for the person may agree to the plan behind them. */
    private static final Set<Power> POWERS = Set.of(Power.CONTRACTS, Power.BENEFIT_APPLICATION);

    private static final Set<GrantorCapacity> GUARDIANS =
            Set.of(GrantorCapacity.PARENTAL_AUTHORITY, GrantorCapacity.MINOR_GUARDIAN);

    private AgreementPolicy() {}

    /** Operating standards: the plan is explained before it is agreed to; writing it in front of the person is that. */
    static @Nullable Refusal wasExplained(Plan plan, int version) {
        return PlanPolicy.version(plan, version).filter(meant -> meant.shown()).isPresent()
                ? null
                : new PlanRefusal.PlanNotExplained();
    }

    /** The sheet of an individual support plan has a day of explanation. */
    static @Nullable Refusal wasExplained(Submission submission, Plan plan, IndividualPlanConsented consented) {
        LocalDate explained = consented.explainedOn();
        return explained != null && !explained.isAfter(submission.dayItHappened())
                ? null
                : wasExplained(plan, consented.version());
    }

    static @Nullable Refusal isOfTheFormMeant(Plan plan, PlanConsented consented) {
        return PlanPolicy.version(plan, consented.version())
                        .filter(meant -> meant.form() == consented.of())
                        .isPresent()
                ? null
                : new PlanRefusal.AgreedAsAnotherForm();
    }

    /** The person, or a representative in force with a power that reaches so far. */
    static @Nullable Refusal areAllowedToAgree(Submission submission, List<Grantor> grantors) {
        return CommonRules.decideForThePerson(submission, grantors, POWERS);
    }

    /**
     * Glossary, child guardian: while somebody in force has parental authority or guards the minor, that person
     * agrees in law; the child's own view stands beside it.
     */
    static @Nullable Refusal guardianIsAmongThem(Submission submission, List<Grantor> grantors) {
        PersonFile file = submission.known().file();
        Set<DataSubjectId> guardians = file == null
                ? Set.of()
                : file.representatives().stream()
                        .filter(one -> GUARDIANS.contains(one.capacity()))
                        .filter(one -> one.inForceOn(submission.dayItHappened()))
                        .map(Representative::who)
                        .collect(Collectors.toSet());
        boolean among = grantors.stream().map(Grantor::who).anyMatch(guardians::contains);
        return guardians.isEmpty() || among || submission.imported() ? null : new PlanRefusal.GuardianMissing();
    }

    static @Nullable Refusal oralNeedsAWitness(Means means, @Nullable Words witness) {
        return means == Means.ORAL_WITH_WITNESS && CommonRules.unsaid(witness)
                ? new PlanRefusal.PlanWitnessMissing()
                : null;
    }

    static @Nullable Refusal isNotAgreedAlready(Plan plan, int version, List<Grantor> grantors) {
        return PlanPolicy.version(plan, version)
                        .filter(meant -> grantors.stream().map(Grantor::who).allMatch(meant.agreedBy()::contains))
                        .isPresent()
                ? new PlanRefusal.PlanAgreedAlready()
                : null;
    }

    /** Domain, "Plan": no plan is final without an agreement; the draft of a service-use plan is agreed to before. */
    static @Nullable Refusal draftWasAgreed(Submission submission, Plan plan, PlanRevised revised) {
        return !submission.imported()
                        && revised.form() == PlanForm.FINAL
                        && PlanPolicy.lived(plan) instanceof Plan.Lived lived
                        && lived.origin() instanceof Origin.WholeLife life
                        && life.needsADecision()
                        && !lived.draftWasAgreed()
                ? new PlanRefusal.DraftNotAgreed()
                : null;
    }

    static @Nullable Refusal isFinalAndAgreed(Plan plan, int version) {
        Version meant = PlanPolicy.version(plan, version).orElse(null);
        if (meant == null || !(PlanPolicy.lived(plan) instanceof Plan.Lived lived)) {
            return new PlanRefusal.PlanVersionUnknown();
        }
        if (meant.form() == PlanForm.DRAFT && lived.origin() instanceof Origin.WholeLife) {
            return new PlanRefusal.StillADraft();
        }
        return meant.agreed() || isSelfMade(lived) ? null : new PlanRefusal.PlanNotAgreed();
    }

    /** Whoever wrote their own plan need not agree to it. */
    private static boolean isSelfMade(Plan.Lived lived) {
        return lived.origin() instanceof Origin.WholeLife life && life.kind() == PlanKind.SELF_MADE;
    }

    static @Nullable Refusal goesToTheMunicipality(Submission submission, PlanSubmitted submitted) {
        return CommonRules.isMunicipality(submission.known().kindOf(submitted.to()))
                ? null
                : new PlanRefusal.NotToTheMunicipality();
    }

    /** Every version keeps its form: what lay on the table was that. */
    static @Nullable Refusal isOnItsForm(Plan plan, PlanWrittenTogether written) {
        return PlanPolicy.version(plan, written.version())
                        .filter(meant -> meant.written().equals(written.formVersion()))
                        .isPresent()
                ? null
                : new PlanRefusal.FormOfAnotherVersion();
    }

    /** Where the person was not there, that is said. */
    static @Nullable Refusal saysWhyWithoutThePerson(Submission submission, PlanWrittenTogether written) {
        return !submission.imported() && !written.personPresent() && CommonRules.unsaid(written.whyPersonAbsent())
                ? new PlanRefusal.WrittenWithoutThePerson()
                : null;
    }
}
