package care.renkei.benchmarks;

/**
 * One line of the table.
 *
 * @param id as in the goals, e.g. {@code P1}
 * @param what is measured
 * @param ours with its unit
 * @param yardstick with its unit
 * @param ratio median over the rounds, with the lowest and highest
 * @param target as in the goals
 * @param met whether the worst round meets it; a ratio misses when its bound misses
 * @param remark where the time goes, or what to know
 */
record Figure(
        String id,
        String what,
        String ours,
        String yardstick,
        String ratio,
        String target,
        boolean met,
        String remark) {

    String row() {
        return "| %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(id, what, ours, yardstick, ratio, target, met ? "met" : "**missed**", remark);
    }
}
