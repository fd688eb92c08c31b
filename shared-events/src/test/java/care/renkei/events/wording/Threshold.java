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

    /** The length of run with the widest gap between what is alike and what is not, and the middle of that gap. */
    static Threshold best(List<Labelled> lines, Predicate<Labelled> alike, Measure measure) {
        Threshold best = new Threshold(0, 0);
        double widest = Double.NEGATIVE_INFINITY;
        for (int run = 1; run <= 5; run++) {
            double least = 1;
            double most = 0;
            for (Labelled line : lines) {
                double likeness = measure.of(line.first(), line.last(), run);
                if (alike.test(line)) {
                    least = Math.min(least, likeness);
                } else {
                    most = Math.max(most, likeness);
                }
            }
            if (least - most > widest) {
                widest = least - most;
                best = new Threshold(run, Math.round((least + most) / 2 * 20) / 20.0);
            }
        }
        return best;
    }
}
