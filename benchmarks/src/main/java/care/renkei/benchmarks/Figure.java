package care.renkei.benchmarks;

import java.util.List;

/**
 * One line of the table.
 *
 * @param id as in the list of goals, e.g. {@code P1}
 * @param what is measured
 * @param ours with its unit
 * @param yardstick with its unit
 * @param ratio median over the rounds, with the lowest and the highest
 * @param target as in the list of goals
 * @param met of a ratio, whether the worst round meets it; of a time, whether that of all rounds together does
 * @param remarks what to know, and where the time goes
 */
record Figure(
        String id,
        String what,
        String ours,
        String yardstick,
        String ratio,
        String target,
        boolean met,
        List<String> remarks) {

    Figure(String id, String what, String ours, String yardstick, String ratio, String target, boolean met) {
        this(id, what, ours, yardstick, ratio, target, met, List.of());
    }

    Figure remark(String... words) {
        return new Figure(id, what, ours, yardstick, ratio, target, met, List.of(words));
    }

    String row() {
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(id, what, ours, yardstick, ratio, target, met ? "met" : "**missed**");
    }
}
