package care.renkei.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * How much is measured.
 *
 * @param persons whose files are written to
 * @param read persons whose files are read, each with a full page and some more
 * @param visits to each of those who are read
 * @param longFiles files of so many events, for what depends on the length alone
 * @param rounds of each measurement; of seven, the lowest and the highest enclose the median with 98 %
 * @param commands how long commands are measured in a round
 * @param reads how many reads make one percentile
 * @param entries how long access entries are measured in a round
 * @param requests how long requests are sent in a round
 */
record Extent(
        boolean quick,
        int persons,
        int read,
        int visits,
        List<Integer> longFiles,
        int rounds,
        Duration commands,
        int reads,
        Duration entries,
        Duration requests) {

    private static final List<Integer> LONG_FILES = List.of(1, 10, 100, 1_000, 10_000);

    static final Extent QUICK = new Extent(
            true,
            500,
            100,
            60,
            LONG_FILES,
            7,
            Duration.ofSeconds(1),
            3_000,
            Duration.ofMillis(1_500),
            Duration.ofSeconds(4));

    static final Extent USUAL = new Extent(
            false,
            2_000,
            500,
            60,
            LONG_FILES,
            7,
            Duration.ofSeconds(5),
            5_000,
            Duration.ofSeconds(3),
            Duration.ofSeconds(20));
}
