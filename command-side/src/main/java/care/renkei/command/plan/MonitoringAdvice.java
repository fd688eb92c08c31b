package care.renkei.command.plan;

import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnMonitoring;
import care.renkei.events.plan.GoalProgress;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.IndividualPlanEvaluated.AfterEvaluation;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.MonitoringReported.AfterMonitoring;
import care.renkei.events.plan.ReviewInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Good practice in looking after a plan. */
final class MonitoringAdvice {

    private MonitoringAdvice() {}

    static List<Advice> on(Plan plan, MonitoringReported reported) {
        if (!(PlanPolicy.lived(plan) instanceof Plan.Lived lived)) {
            return List.of();
        }
        Set<AgencyId> providers = providers(lived, reported.version());
        return Stream.of(
                        PlanAdvice.given(!reported.personMet(), AdviceOnMonitoring.MEET_THE_PERSON),
                        PlanAdvice.given(!reported.visited().containsAll(providers), AdviceOnMonitoring.VISIT_THEM),
                        PlanAdvice.given(!heard(reported).containsAll(providers), AdviceOnMonitoring.HEAR_THEM),
                        PlanAdvice.given(
                                lived.goals().values().stream().anyMatch(goal -> goal.pursued() && !goal.talkedOver()),
                                AdviceOnMonitoring.TALK_GOALS_OVER),
                        PlanAdvice.given(
                                reported.next() == AfterMonitoring.NO_CHANGE
                                        && reported.items().stream()
                                                .anyMatch(item -> item.achievement() == GoalProgress.REACHED),
                                AdviceOnMonitoring.STEP_UP))
                .flatMap(List::stream)
                .toList();
    }

    static List<Advice> on(Submission submission, Plan plan, IndividualPlanEvaluated evaluated) {
        return Stream.of(
                        PlanAdvice.given(isLate(submission, plan), AdviceOnMonitoring.LATE),
                        PlanAdvice.given(!evaluated.withPerson(), AdviceOnMonitoring.WITH_THE_PERSON),
                        PlanAdvice.given(
                                evaluated.next() == AfterEvaluation.GOES_ON
                                        && (!evaluated.appropriate() || evaluated.goalChanged()),
                                AdviceOnMonitoring.REVISE_IT))
                .flatMap(List::stream)
                .toList();
    }

    /** The office that keeps the plan neither visits nor hears itself. */
    private static Set<AgencyId> providers(Plan.Lived lived, int number) {
        return lived.version(number).stream()
                .flatMap(version -> version.providers().stream())
                .filter(provider -> !provider.equals(lived.origin().keeper()))
                .collect(Collectors.toSet());
    }

    private static Set<AgencyId> heard(MonitoringReported reported) {
        return Stream.concat(
                        reported.heardFrom().stream(),
                        reported.items().stream().flatMap(item -> item.toldBy().stream()))
                .collect(Collectors.toSet());
    }

    /** MON-08. */
    private static boolean isLate(Submission submission, Plan plan) {
        if (!(PlanPolicy.lived(plan) instanceof Plan.Lived lived)
                || !(lived.origin() instanceof Origin.OneProvider provider)
                || lived.lookedAt() == null) {
            return false;
        }
        LocalDate due = submission.dayOf(lived.lookedAt()).plus(ReviewInterval.of(provider.service()));
        return submission.dayItHappened().isAfter(due);
    }
}
