package care.renkei.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** P21: twice as much as goes through is asked of a node for a minute; what it serves, what it says, how soon it is itself. */
final class TwiceTheMost {

    private static final Duration MOST = Duration.ofSeconds(10);
    private static final Duration CROWD = Duration.ofSeconds(60);

    /** The second of an open loop that does not count. */
    private static final Duration BEGINNING = Duration.ofSeconds(1);

    private static final Duration GIVEN_UP = Duration.ofSeconds(30);
    private static final double SHARE = 0.9;
    private static final double SOON_SECONDS = 5;

    /** Answers in a row that are as quick as without a crowd. */
    private static final int IN_A_ROW = 50;

    /** Of fifty before and fifty after, the slowest is after in half of all cases though nothing has changed. */
    private static final int TIMES_THE_SLOWEST = 2;

    private final ServingNode node;

    TwiceTheMost(ServingNode node) {
        this.node = node;
    }

    Figure measure() throws Exception {
        double before = node.read(0, MOST).achieved();
        long usual = 0;
        for (int i = 0; i < IN_A_ROW; i++) {
            usual = Math.max(usual, answer());
        }
        usual *= TIMES_THE_SLOWEST;
        long end = System.nanoTime() + BEGINNING.plus(CROWD).toNanos();
        OpenLoop crowd = node.read((int) Math.round(2 * before), CROWD);
        double untilUsual = untilUsual(usual, end) / 1e9;
        double after = node.read(0, MOST).achieved();
        // What else happens on the machine falls on one of the two.
        double most = Math.max(before, after);
        double share = crowd.achieved() / most;
        return new Figure(
                        "P21",
                        "twice the most that goes through, for 60 s: timelines served",
                        String.format(Locale.ROOT, "%.0f/s", crowd.achieved()),
                        String.format(
                                Locale.ROOT,
                                "%.0f/s before and %.0f/s after, the most that goes through",
                                before,
                                after),
                        String.format(Locale.ROOT, "%.2f", share),
                        "only 429/503, ≥ 0.90, normal within 5 s",
                        crowd.failed() == 0 && share >= SHARE && untilUsual <= SOON_SECONDS)
                .remark(
                        String.format(
                                Locale.ROOT,
                                "Offered %.0f/s; %,d sent away with 503 or 429, %,d answered otherwise or not at all. Who was served waited: p50 %s, p99 %s, the longest %s.",
                                crowd.offered(),
                                crowd.sentAway(),
                                crowd.failed(),
                                Series.millis(crowd.times(), 50),
                                Series.millis(crowd.times(), 99),
                                Series.millis(crowd.times(), 100)),
                        String.format(
                                Locale.ROOT,
                                "%.1f s after the last was asked, %d in a row were answered within %s each, twice the slowest of as many before the crowd. The callers share the machine with the node: what they compute, it does not.",
                                untilUsual,
                                IN_A_ROW,
                                Series.millis((double) usual)));
    }

    /** Nanoseconds from the end to the first of so many in a row that are answered as usual. */
    private long untilUsual(long usual, long end) throws InterruptedException {
        long first = System.nanoTime();
        for (int row = 0; row < IN_A_ROW && System.nanoTime() - end < GIVEN_UP.toNanos(); row++) {
            try {
                if (answer() > usual) {
                    row = -1;
                }
            } catch (IOException e) {
                row = -1;
            }
            if (row < 0) {
                first = System.nanoTime();
            }
        }
        return Math.max(0, first - end);
    }

    /** Nanoseconds of one. */
    private long answer() throws IOException, InterruptedException {
        long began = System.nanoTime();
        try {
            node.page();
        } catch (IOException e) {
            TimeUnit.MILLISECONDS.sleep(1);
            throw e;
        }
        return System.nanoTime() - began;
    }
}
