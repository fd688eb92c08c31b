package care.renkei.command.plan;

import care.renkei.events.plan.PlanItem;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of a plan hangs on one thing (MON-03).
 *
 * @param rows all rows
 * @param most how many of them the most frequent provider, kind of service or part of life carries
 */
record Balance(int rows, int most) {

    /** Of so few rows nothing can be said. */
    private static final int FEW = 3;

    /** Two thirds and more lean. */
    private static final int OF = 3;

    private static final int LEANING = 2;

    static Balance of(List<PlanItem> items) {
        return new Balance(
                items.size(),
                Stream.<Function<PlanItem, Stream<?>>>of(
                                item -> SheetPolicy.agencies(List.of(item)).stream(),
                                item -> item.supports().stream()
                                        .flatMap(support -> Stream.ofNullable(support.service()))
                                        .distinct(),
                                item -> Stream.of(item.domain()))
                        .mapToInt(what -> mostFrequent(items, what))
                        .max()
                        .orElse(0));
    }

    boolean isLopsided() {
        return rows > FEW && most * OF >= rows * LEANING;
    }

    private static int mostFrequent(List<PlanItem> items, Function<PlanItem, Stream<?>> what) {
        return items.stream()
                .flatMap(what)
                .collect(Collectors.groupingBy(one -> one, Collectors.summingInt(one -> 1)))
                .values()
                .stream()
                .max(Integer::compareTo)
                .orElse(0);
    }
}
