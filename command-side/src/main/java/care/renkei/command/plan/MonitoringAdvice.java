package care.renkei.command.plan;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.ServiceType;
import care.renkei.events.plan.GoalProgress;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.IndividualPlanEvaluated.AfterEvaluation;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.MonitoringReported.AfterMonitoring;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Good practice in looking after a plan. */
final class MonitoringAdvice {

    /** MON-08: an individual support plan is evaluated at least every six months. */
    private static final int MONTHS = 6;

    /** Operating standards: every three for services that lead somewhere. */
    private static final int MONTHS_ON_THE_WAY = 3;

    private static final Set<ServiceType> ON_THE_WAY = Set.of(
            ServiceType.SELF_RELIANCE_TRAINING,
            ServiceType.EMPLOYMENT_TRANSITION,
            ServiceType.INDEPENDENT_LIVING_ASSISTANCE);

    private static final Advice MEET_THE_PERSON =
            new Advice("MON-02", "本人に会って、最近の様子を聞いてください。", "Meet the person and hear how things are.");

    private static final Advice VISIT_THEM = new Advice(
            "MON-06", "計画にある事業所で、この期間に訪ねていないところがあります。", "A provider of the plan was not visited in this period.");

    private static final Advice HEAR_THEM =
            new Advice("SVC-01", "計画にある事業所で、話を聞いていないところがあります。", "A provider of the plan was not heard.");

    private static final Advice TALK_GOALS_OVER = new Advice(
            "MON-07",
            "前のモニタリングから、本人と確かめていない目標があります。",
            "A goal was not gone through with the person since the last monitoring.");

    private static final Advice STEP_UP = new Advice(
            "SVC-12", "かなった目標があります。次へ進むか、終わるかを決めてください。", "A goal is reached: decide whether to step up or to close.");

    private static final Advice LATE = new Advice(
            "MON-08",
            "前の振り返りから、決められた間隔（6か月、サービスにより3か月）を過ぎています。",
            "More than six months (three for some services) have passed since the plan was last looked at.");

    private static final Advice REVISE_IT = new Advice(
            "MON-08", "支援が合っていない、または目標が変わっています。計画を見直してください。", "It did not fit or the goal moved: revise the plan.");

    private static final Advice WITH_THE_PERSON =
            new Advice("MON-07", "振り返りは、本人といっしょにしてください。", "Look back together with the person.");

    private MonitoringAdvice() {}

    static List<Advice> on(Plan plan, MonitoringReported reported) {
        if (!(PlanPolicy.lived(plan) instanceof Plan.Lived lived)) {
            return List.of();
        }
        Set<AgencyId> providers = providers(lived, reported.version());
        return Stream.of(
                        PlanAdvice.given(!reported.personMet(), MEET_THE_PERSON),
                        PlanAdvice.given(!reported.visited().containsAll(providers), VISIT_THEM),
                        PlanAdvice.given(!heard(reported).containsAll(providers), HEAR_THEM),
                        PlanAdvice.given(
                                lived.goals().values().stream().anyMatch(goal -> goal.pursued() && !goal.talkedOver()),
                                TALK_GOALS_OVER),
                        PlanAdvice.given(
                                reported.next() == AfterMonitoring.NO_CHANGE
                                        && reported.items().stream()
                                                .anyMatch(item -> item.achievement() == GoalProgress.REACHED),
                                STEP_UP))
                .flatMap(List::stream)
                .toList();
    }

    static List<Advice> on(Submission submission, Plan plan, IndividualPlanEvaluated evaluated) {
        return Stream.of(
                        PlanAdvice.given(isLate(submission, plan), LATE),
                        PlanAdvice.given(!evaluated.withPerson(), WITH_THE_PERSON),
                        PlanAdvice.given(
                                evaluated.next() == AfterEvaluation.GOES_ON
                                        && (!evaluated.appropriate() || evaluated.goalChanged()),
                                REVISE_IT))
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

    private static boolean isLate(Submission submission, Plan plan) {
        if (!(PlanPolicy.lived(plan) instanceof Plan.Lived lived)
                || !(lived.origin() instanceof Origin.OneProvider provider)
                || lived.lookedAt() == null) {
            return false;
        }
        LocalDate due = submission
                .dayOf(lived.lookedAt())
                .plusMonths(ON_THE_WAY.contains(provider.service()) ? MONTHS_ON_THE_WAY : MONTHS);
        return submission.dayItHappened().isAfter(due);
    }
}
