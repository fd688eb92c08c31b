package care.renkei.events.practice;

import static care.renkei.events.practice.SignRule.mark;
import static care.renkei.events.practice.SignRule.markOfItself;

import care.renkei.events.choice.BenefitInfoProvided;
import care.renkei.events.choice.TransitionBarrierIdentified;
import care.renkei.events.choice.TransitionBarrierKind;
import care.renkei.events.contact.InquiryAnswered;
import care.renkei.events.contact.InquiryMade;
import care.renkei.events.plan.GoalReviewedWithPerson;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.IndividualPlanIssued;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanItem;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.PlanSheet;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the checks of plans, goals and open questions ask for. */
final class PlanMarks {

    static final List<SignRule<?>> ALL = List.of(
            mark(Mark.PLAN_WRITTEN, PlanDrafted.class, plan -> true),
            mark(Mark.PLAN_ROW_WITHOUT_OWNER, PlanDrafted.class, plan -> !owned(plan.items())),
            mark(Mark.PLAN_ROW_WITHOUT_OWNER, PlanRevised.class, plan -> ofTheWholeLife(plan) && !owned(plan.items())),
            mark(Mark.PLAN_ROWS_OWNED, PlanDrafted.class, plan -> owned(plan.items())),
            mark(Mark.PLAN_ROWS_OWNED, PlanRevised.class, plan -> ofTheWholeLife(plan) && owned(plan.items())),
            mark(Mark.PLAN_LEAVES_JOY_OUT, PlanDrafted.class, plan -> !joy(plan.items(), plan.sheet())),
            mark(
                    Mark.PLAN_LEAVES_JOY_OUT,
                    PlanRevised.class,
                    plan -> ofTheWholeLife(plan) && !joy(plan.items(), plan.sheet())),
            mark(Mark.PLAN_WITH_JOY, PlanDrafted.class, plan -> joy(plan.items(), plan.sheet())),
            mark(
                    Mark.PLAN_WITH_JOY,
                    PlanRevised.class,
                    plan -> ofTheWholeLife(plan) && joy(plan.items(), plan.sheet())),
            mark(
                    Mark.PLAN_WITHOUT_FAMILY,
                    PlanDrafted.class,
                    plan -> burdened(plan.sheet()) && !forTheFamilyToo(plan.items())),
            mark(
                    Mark.PLAN_WITHOUT_FAMILY,
                    PlanRevised.class,
                    plan -> burdened(plan.sheet()) && !forTheFamilyToo(plan.items())),
            mark(Mark.PLAN_WITH_FAMILY, PlanDrafted.class, plan -> forTheFamilyToo(plan.items())),
            mark(Mark.PLAN_WITH_FAMILY, PlanRevised.class, plan -> forTheFamilyToo(plan.items())),
            mark(Mark.GOAL_OF_OTHERS, GoalSet.class, goal -> !GoalRules.ofThePerson(goal)),
            mark(Mark.GOAL_SET, GoalSet.class, goal -> true, goal -> goal.goal().text()),
            mark(
                    Mark.GOAL_REVIEWED,
                    GoalReviewedWithPerson.class,
                    review -> true,
                    review -> review.goal().text()),
            mark(
                    Mark.INDIVIDUAL_PLAN_IN_USE,
                    IndividualPlanIssued.class,
                    issued -> true,
                    issued -> issued.plan().text()),
            mark(
                    Mark.INDIVIDUAL_PLAN_EVALUATED,
                    IndividualPlanEvaluated.class,
                    evaluated -> true,
                    evaluated -> evaluated.plan().text()),
            markOfItself(Mark.SUPPORT_ASKED, SupportRequested.class),
            mark(
                    Mark.SUPPORT_ANSWERED,
                    SupportAnswered.class,
                    answer -> true,
                    answer -> answer.request().toString()),
            markOfItself(Mark.INQUIRY_MADE, InquiryMade.class),
            mark(
                    Mark.INQUIRY_ANSWERED,
                    InquiryAnswered.class,
                    answer -> true,
                    answer -> answer.inquiry().toString()),
            mark(
                    Mark.MONEY_IN_THE_WAY,
                    TransitionBarrierIdentified.class,
                    barrier -> barrier.kind() == TransitionBarrierKind.FINANCIAL),
            mark(Mark.SCHEME_EXPLAINED, BenefitInfoProvided.class, provided -> true));

    private PlanMarks() {}

    /** A later version of an individual support plan has another sheet, and other rows. */
    private static boolean ofTheWholeLife(PlanRevised plan) {
        return plan.sheet() != null;
    }

    private static boolean owned(List<PlanItem> items) {
        return PlanWritingRules.eachHasOneOwner(items);
    }

    private static boolean joy(List<PlanItem> items, @Nullable PlanSheet sheet) {
        return PlanWritingRules.leavesNothingOut(items, sheet);
    }

    private static boolean burdened(@Nullable PlanSheet sheet) {
        return sheet != null && Boolean.TRUE.equals(sheet.carersBurdened());
    }

    private static boolean forTheFamilyToo(List<PlanItem> items) {
        return PlanWritingRules.forTheFamilyToo(items);
    }
}
