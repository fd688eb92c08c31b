package care.renkei.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Measurements of two things in turns: A B B A A B … so that a machine that slows down slows both. */
@SuppressWarnings("ArrayRecordComponent") // measured once, never compared
record Rounds(double[] ours, double[] yardstick) {

    /** Each callable returns one figure of one round: a rate, or a time. */
    static Rounds inTurns(int rounds, Callable<Double> ours, Callable<Double> yardstick) throws Exception {
        ours.call();
        yardstick.call();
        double[] a = new double[rounds];
        double[] b = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                a[round] = ours.call();
                b[round] = yardstick.call();
            } else {
                b[round] = yardstick.call();
                a[round] = ours.call();
            }
        }
        return new Rounds(a, b);
    }

    private double[] ratios() {
        double[] ratios = new double[ours.length];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = ours[round] / yardstick[round];
        }
        Arrays.sort(ratios);
        return ratios;
    }

    double lowest() {
        return ratios()[0];
    }

    double highest() {
        return ratios()[ratios().length - 1];
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Median ratio with its spread, e.g. {@code 0.61 (0.55–0.66)}. */
    String ratio() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median(ratios()), lowest(), highest());
    }

    String rateOfOurs() {
        return rate(median(ours));
    }

    String rateOfYardstick() {
        return rate(median(yardstick));
    }

    static String rate(double perSecond) {
        return String.format(Locale.ROOT, "%,.0f/s", perSecond);
    }

    static String millis(double nanos) {
        return String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
    }
}
