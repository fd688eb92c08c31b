package care.renkei.command.plan;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Submission;
import care.renkei.events.Grantor;
import care.renkei.events.Words;
import care.renkei.events.plan.DocumentRead;
import care.renkei.events.plan.FutureImageRecorded;
import care.renkei.events.plan.GoalReviewedWithPerson;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.IndividualPlanConsented;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.IndividualPlanIssued;
import care.renkei.events.plan.LongTermReviewed;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.PlanConsented;
import care.renkei.events.plan.PlanDelivered;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanEnded;
import care.renkei.events.plan.PlanEvent;
import care.renkei.events.plan.PlanFeedbackGiven;
import care.renkei.events.plan.PlanFeedbackGiven.FeedbackAspect;
import care.renkei.events.plan.PlanForm;
import care.renkei.events.plan.PlanReviewed;
import care.renkei.events.plan.PlanReviewed.PlanFinding;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.PlanSubmitted;
import care.renkei.events.plan.PlanWrittenTogether;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Good practice around plans, which no rule forces; each with its row of the practice catalogue. */
final class PlanAdvice {

    private static final Advice WITH_THE_PERSON =
            new Advice("SVC-02", "見直しは、本人といっしょに進めてください。", "Revise the plan together with the person.");

    private static final Advice NOT_DECIDED_YET = new Advice(
            "PLN-03",
            "支給決定の記録がまだありません。決まった量を確かめてから、計画を決めてください。",
            "No benefit decision is on record yet: make the plan final once the amounts are decided.");

    private static final Advice NOT_MET_YET = new Advice(
            "SVC-06", "決定のあとのサービス担当者会議の記録がありません。", "No service-provider meeting since the decision is on record.");

    private static final Advice AGREE_FIRST =
            new Advice("PLN-07", "出す前に、本人（子どもなら保護者も）の同意をもらってください。", "Have the draft agreed to before it is submitted.");

    private static final Advice IN_THEIR_WORDS = new Advice(
            "PLN-07",
            "本人の前で、本人のことばのまま書き、分かりやすくして見せてください。",
            "Write it in front of the person, in the person's words, in a form that is easy to understand.");

    private static final Advice HEAR_THE_CHILD = new Advice(
            "PLN-06",
            "決めたのが保護者や代理人だけでも、本人の考えをそばに書いてください。",
            "Where others agree in law, write the person's own view beside it.");

    private static final Advice INTO_THEIR_HANDS =
            new Advice("PLN-07", "本人にも計画を渡してください。", "Give the plan to the person, too.");

    private static final Advice TO_ALL_WHO_CARRY_IT =
            new Advice("PLN-00", "計画に名前のある機関で、まだ渡していないところがあります。", "An agency that the plan names has not received it.");

    private static final Advice TO_PERSON_AND_OFFICE = new Advice(
            "PLN-17",
            "個別支援計画は、本人と相談支援事業所の両方に渡してください。",
            "Give the individual support plan to the person and to the consultation office.");

    private static final Advice REFER_TO_THE_WHOLE = new Advice(
            "PLN-17",
            "もとになるサービス等利用計画を示してください。写しではなく、つながりを。",
            "Name the plan for the whole life that it refers to, without copying it.");

    private static final Advice ASK_ABOUT_IT =
            new Advice("MON-03", "片寄りが見えたら、作成者にわけを聞いてください。", "Where a plan is lopsided, ask its author about it.");

    private static final Advice GRASP_THE_INTENT =
            new Advice("PLN-16", "まず、作成者の考えをくんでから助言してください。", "Acknowledge first what the author meant.");

    private static final Advice NAME_THE_OTHER_PLAN =
            new Advice("PLN-17", "似ている個別支援計画がどれか、示してください。", "Name the individual support plan that it resembles.");

    private PlanAdvice() {}

    static List<Advice> on(Submission submission, Plan plan, PlanEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        return switch (event) {
            case PlanDrafted drafted -> SheetAdvice.on(drafted);
            case PlanRevised revised -> onRevision(submission, plan, revised);
            case PlanWrittenTogether written ->
                given(
                        !written.personPresent()
                                || !written.inPersonsWords()
                                || written.renderings().isEmpty(),
                        IN_THEIR_WORDS);
            case PlanConsented consented ->
                given(withoutOwnView(submission, consented.consentedBy(), consented.ownView()), HEAR_THE_CHILD);
            case IndividualPlanConsented consented ->
                given(withoutOwnView(submission, consented.consentedBy(), consented.ownView()), HEAR_THE_CHILD);
            case PlanSubmitted submitted -> given(!agreed(plan, submitted.version()), AGREE_FIRST);
            case PlanDelivered delivered -> onDelivery(submission, plan, delivered);
            case IndividualPlanDrafted drafted -> given(drafted.serviceUsePlan() == null, REFER_TO_THE_WHOLE);
            case IndividualPlanIssued issued ->
                given(!issued.toPerson() || issued.toOffice() == null, TO_PERSON_AND_OFFICE);
            case PlanReviewed reviewed -> given(reviewed.finding() == PlanFinding.IMBALANCE, ASK_ABOUT_IT);
            case PlanFeedbackGiven feedback ->
                Stream.of(
                                given(!feedback.acknowledgedIntent(), GRASP_THE_INTENT),
                                given(
                                        feedback.aspect() == FeedbackAspect.SAME_AS_INDIVIDUAL_PLAN
                                                && feedback.individualPlan() == null,
                                        NAME_THE_OTHER_PLAN))
                        .flatMap(List::stream)
                        .toList();
            case GoalSet set -> GoalAdvice.on(set);
            case GoalReviewedWithPerson reviewed -> GoalAdvice.on(reviewed);
            case FutureImageRecorded image -> GoalAdvice.on(image);
            case LongTermReviewed reviewed -> GoalAdvice.on(reviewed);
            case MonitoringReported reported -> MonitoringAdvice.on(plan, reported);
            case IndividualPlanEvaluated evaluated -> MonitoringAdvice.on(submission, plan, evaluated);
            case DocumentRead _, PlanEnded _ -> List.of();
        };
    }

    private static List<Advice> onRevision(Submission submission, Plan plan, PlanRevised revised) {
        List<Advice> advice = new ArrayList<>();
        if (!(PlanPolicy.lived(plan) instanceof Plan.Lived lived)
                || !(lived.origin() instanceof Origin.WholeLife life)) {
            return given(!revised.withPerson(), WITH_THE_PERSON);
        }
        if (!revised.withPerson()) {
            advice.add(WITH_THE_PERSON);
        }
        if (revised.form() == PlanForm.FINAL && life.needsADecision()) {
            advice.addAll(given(!PlanOrder.isDecided(submission), NOT_DECIDED_YET));
            advice.addAll(given(!PlanOrder.wasTalkedOverInAMeeting(submission), NOT_MET_YET));
        }
        advice.addAll(SheetAdvice.on(life.kind(), revised));
        return advice;
    }

    private static List<Advice> onDelivery(Submission submission, Plan plan, PlanDelivered delivered) {
        List<Advice> advice = new ArrayList<>(given(!delivered.toPerson(), INTO_THEIR_HANDS));
        boolean missing = PlanPolicy.version(plan, delivered.version()).stream()
                .flatMap(version -> version.providers().stream())
                .anyMatch(provider -> !delivered.to().contains(provider)
                        && !provider.equals(submission.event().source()));
        advice.addAll(given(missing, TO_ALL_WHO_CARRY_IT));
        return advice;
    }

    private static boolean withoutOwnView(Submission submission, List<Grantor> grantors, @Nullable Words ownView) {
        return CommonRules.unsaid(ownView)
                && grantors.stream()
                        .noneMatch(grantor ->
                                grantor.who().equals(submission.event().subject()));
    }

    private static boolean agreed(Plan plan, int version) {
        return PlanPolicy.version(plan, version).filter(meant -> meant.agreed()).isPresent();
    }

    static List<Advice> given(boolean condition, Advice advice) {
        return condition ? List.of(advice) : List.of();
    }
}
