package care.renkei.events.wording;

import java.util.List;
import java.util.function.Predicate;

/**
 * From where on two texts count as nearly alike.
 *
 * @param run length of the runs of characters that are compared
 * @param from the least likeness
 */
record Threshold(int run, double from) {

    /** How likeness is counted. */
    @FunctionalInterface
    interface Measure {
        double of(String one, String other, int run);
    }

    private static final int TOO_MUCH = 2;

    /** Single characters are shared by anything; longer runs break at every ending. */
    private static final int[] RUNS = {2, 3};

    /**
     * The length of run and the threshold with the fewest errors, of which one that advises too much counts twice; among
     * those the one that lies farthest from the next pair.
     */
    static Threshold best(List<Labelled> lines, Predicate<Labelled> alike, Measure measure) {
        Threshold best = new Threshold(0, 0);
        double least = Double.POSITIVE_INFINITY;
        for (int run : RUNS) {
            int length = run;
            for (int step = 1; step < 20; step++) {
                double from = step / 20.0;
                Score score = Score.of(lines, alike, line -> measure.of(line.first(), line.last(), length) >= from);
                double margin = lines.stream()
                        .mapToDouble(line -> Math.abs(measure.of(line.first(), line.last(), length) - from))
                        .min()
                        .orElse(0);
                double cost = TOO_MUCH * score.tooMuch() + score.missed() - margin;
                if (cost < least) {
                    least = cost;
                    best = new Threshold(run, from);
                }
            }
        }
        return best;
    }
}
