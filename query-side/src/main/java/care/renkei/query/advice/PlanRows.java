package care.renkei.query.advice;

import care.renkei.events.Words;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.IndividualItem;
import care.renkei.events.plan.PlanItem;
import care.renkei.events.plan.PlannedSupport;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a plan as texts. The wish column is left out: in both plans it holds the same words of the person, and
 * should.
 */
final class PlanRows {

    private PlanRows() {}

    static List<Words> ofTheWholeLife(List<PlanItem> items) {
        return items.stream()
                .map(item -> row(Stream.concat(
                        Stream.of(item.need(), item.supportGoal(), item.personRole()),
                        item.supports().stream().map(PlannedSupport::content))))
                .toList();
    }

    static List<Words> ofOneProvider(List<IndividualItem> items) {
        return items.stream()
                .map(item -> row(Stream.of(item.supportGoal(), item.content(), item.personRole())))
                .toList();
    }

    static Words of(GoalSet goal) {
        return row(Stream.concat(Stream.of(goal.want()), goal.means().stream()));
    }

    private static Words row(Stream<@Nullable Words> cells) {
        return Words.of(cells.filter(Objects::nonNull).map(Words::text).collect(Collectors.joining("\n")));
    }
}
