package care.renkei.query.plans;

import care.renkei.events.Content;
import care.renkei.events.ThingId;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.PlanEvent;
import care.renkei.events.service.StepUpProposed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts goals on their ladder, each with its line from the person's words to what became of it.
 *
 * @param plans all in sight: providers' plans serve goals of the plan for the whole life
 * @param grounds what was said before it was a goal, by event
 * @param steps proposals to go further
 * @param tables meetings that looked at goals
 */
record Ladder(
        Collection<PlanInProgress> plans,
        Map<UUID, Saying<? extends Content>> grounds,
        List<Saying<StepUpProposed>> steps,
        List<Saying<CaseMeetingHeld>> tables) {

    /** Long goals first, in the order told; a goal whose next higher one is not in sight stands by itself. */
    List<Rung> of(PlanInProgress plan) {
        var placed = new HashSet<ThingId>();
        var roots = new ArrayList<Rung>();
        plan.goals.forEach((id, goal) -> {
            ThingId towards = goal.said().towards();
            if (towards == null || !plan.goals.containsKey(towards)) {
                roots.add(rung(plan, goal, placed));
            }
        });
        // What runs in a circle has no beginning; it begins where it was told first.
        plan.goals.forEach((id, goal) -> {
            if (!placed.contains(id)) {
                roots.add(rung(plan, goal, placed));
            }
        });
        roots.sort(Comparator.comparing(root -> root.goal().said().horizon()));
        return List.copyOf(roots);
    }

    private Rung rung(PlanInProgress plan, Saying<GoalSet> goal, Set<ThingId> placed) {
        ThingId id = goal.said().goal();
        placed.add(id);
        var lower = new ArrayList<Rung>();
        for (Saying<GoalSet> other : plan.goals.values()) {
            if (id.equals(other.said().towards())
                    && !placed.contains(other.said().goal())) {
                lower.add(rung(plan, other, placed));
            }
        }
        return new Rung(
                goal,
                plan.goalsOver.contains(id),
                words(goal.said().sourceStatementId()),
                plan.pictures.stream()
                        .filter(picture -> id.equals(picture.said().goal()))
                        .toList(),
                rows(plan, goal.said()),
                served(plan, id),
                evidence(id),
                plan.goalReviews.stream()
                        .filter(review -> id.equals(review.said().goal()))
                        .toList(),
                tables.stream()
                        .filter(table -> table.said().goalsReviewed().contains(id))
                        .map(TableReview::of)
                        .toList(),
                List.copyOf(lower));
    }

    private @Nullable Saying<? extends Content> words(@Nullable UUID statement) {
        return statement == null ? null : grounds.get(statement);
    }

    /** Rows that name the goal; where none does, those that the goal named when it was set. */
    private static List<Integer> rows(PlanInProgress plan, GoalSet goal) {
        Sheet sheet = plan.newestSheet();
        if (sheet == null) {
            return List.of();
        }
        List<Integer> naming = naming(sheet, goal.goal());
        int rows = Row.of(sheet).size();
        return naming.isEmpty()
                ? goal.items().stream().filter(row -> row <= rows).sorted().toList()
                : naming;
    }

    private static List<Integer> naming(Sheet sheet, ThingId goal) {
        List<Row> rows = Row.of(sheet);
        return IntStream.rangeClosed(1, rows.size())
                .filter(row -> goal.equals(rows.get(row - 1).fields().get(RowField.GOAL)))
                .boxed()
                .toList();
    }

    private List<Served> served(PlanInProgress plan, ThingId goal) {
        var served = new ArrayList<Served>();
        for (PlanInProgress other : plans) {
            Sheet sheet = other == plan ? null : other.newestSheet();
            if (sheet != null) {
                naming(sheet, goal).forEach(row -> served.add(new Served(other.plan, other.source(), row)));
            }
        }
        return List.copyOf(served);
    }

    private List<Finding> evidence(ThingId goal) {
        var evidence = new ArrayList<Finding>();
        for (PlanInProgress plan : plans) {
            for (VersionInProgress version : plan.versions.values()) {
                version.reports().forEach(report -> evidence.addAll(found(version, report, goal)));
            }
        }
        steps.stream().filter(step -> goal.equals(step.said().goal())).forEach(step -> evidence.add(Finding.of(step)));
        evidence.sort(Comparator.comparing(Finding::recordedAt));
        return List.copyOf(evidence);
    }

    private static List<Finding> found(VersionInProgress version, Saying<? extends PlanEvent> report, ThingId goal) {
        Sheet sheet = version.sheet();
        List<Integer> rows = sheet == null ? List.of() : naming(sheet, goal);
        if (report.said() instanceof MonitoringReported monitored) {
            return monitored.items().stream()
                    .filter(item -> goal.equals(item.goal()) || (item.goal() == null && rows.contains(item.item())))
                    .map(item -> Finding.of(report, item))
                    .toList();
        }
        return report.said() instanceof IndividualPlanEvaluated evaluated
                ? evaluated.delivered().stream()
                        .filter(item -> rows.contains(item.item()))
                        .map(item -> Finding.of(report, item))
                        .toList()
                : List.of();
    }
}
