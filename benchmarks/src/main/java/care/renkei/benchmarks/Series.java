package care.renkei.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.HdrHistogram.Histogram;

/** One figure of each round, in the order of the rounds. */
@SuppressWarnings("ArrayRecordComponent") // measured once, never compared
record Series(double[] values) {

    double median() {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    double lowest() {
        return Arrays.stream(values).min().orElseThrow();
    }

    double highest() {
        return Arrays.stream(values).max().orElseThrow();
    }

    /** The ratio of each round: both were measured one right after the other. */
    Series over(Series yardstick) {
        double[] ratios = new double[values.length];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = values[round] / yardstick.values[round];
        }
        return new Series(ratios);
    }

    /** Median with its spread, e.g. {@code 0.61 (0.55–0.66)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median(), lowest(), highest());
    }

    String as(DoubleFunction<String> unit) {
        return unit.apply(median());
    }

    static String perSecond(double rate) {
        return String.format(Locale.ROOT, "%,.0f/s", rate);
    }

    static String millis(Histogram nanos, double percentile) {
        return millis((double) nanos.getValueAtPercentile(percentile));
    }

    static String millis(double nanos) {
        return String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
    }
}
