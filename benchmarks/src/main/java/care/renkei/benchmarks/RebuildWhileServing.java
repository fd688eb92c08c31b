package care.renkei.benchmarks;

import care.renkei.query.timeline.TimelineProjection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.DoubleStream;
import org.HdrHistogram.Histogram;

/**
 * P6: the timeline is built anew from the topic, again and again, by a process of its own as an operator starts it, while
 * a node follows the old one and serves it over HTTP.
 */
final class RebuildWhileServing {

    private static final int READS_PER_SECOND = 100;
    private static final Duration ROUND = Duration.ofSeconds(3);

    private final Installation installation;
    private final ServingNode node;
    private final Extent extent;
    private final TimelineProjection timeline = new TimelineProjection();
    private final Histogram during = Load.histogram();
    private final Histogram copying = Load.histogram();
    private final Histogram alone = Load.histogram();
    private final Histogram whole = Load.histogram();
    private final LongAdder failed = new LongAdder();

    RebuildWhileServing(Installation installation, ServingNode node, Extent extent) {
        this.installation = installation;
        this.node = node;
        this.extent = extent;
    }

    List<Figure> measure() throws Exception {
        try (var rebuilder = new RebuilderProcess(installation)) {
            return measure(rebuilder);
        }
    }

    private List<Figure> measure(RebuilderProcess rebuilder) throws Exception {
        RawCopy raw = new RawCopy(installation);
        Rounds rounds = Rounds.inTurns(
                extent.rounds(),
                List.of(
                        () -> whileRead(() -> rebuild(rebuilder), during),
                        () -> whileRead(raw::run, copying),
                        this::readsAlone),
                List.of(during, copying, alone, whole));
        Series rate = rounds.of(0).over(rounds.of(1));
        double slower = during.getValueAtPercentile(99) / (double) alone.getValueAtPercentile(99);
        return List.of(
                new Figure(
                                "P6",
                                "rebuild of the timeline while the old one serves: filling",
                                rounds.of(0).as(Series::perSecond),
                                rounds.of(1).as(Series::perSecond) + ", raw read → COPY with key",
                                rate.toString(),
                                "≥ 0.60",
                                rate.lowest() >= 0.6)
                        .remark(
                                "Both while %d timelines a second are read over HTTP. A rebuild as a whole, its tables and the swap included, took %s (median)."
                                        .formatted(READS_PER_SECOND, Series.millis(whole, 50)),
                                "The rebuilding thread was " + Stacks.during("rebuild", this::rebuildInItsThread)
                                        + "."),
                new Figure(
                                "P6",
                                "reads meanwhile, over HTTP, open loop, p99",
                                Series.millis(during, 99),
                                Series.millis(alone, 99) + ", the same reads alone",
                                String.format(
                                        Locale.ROOT,
                                        "%.2f of all rounds together (%s by round)",
                                        slower,
                                        rounds.of(0, 1).over(rounds.of(2, 1))),
                                "≤ 2",
                                slower <= 2)
                        .remark(String.format(
                                Locale.ROOT,
                                "Over %,d reads during and %,d without, %d not answered; p50 %s and %s. While the raw copy ran instead: p99 %s.",
                                during.getTotalCount(),
                                alone.getTotalCount(),
                                failed.sum(),
                                Series.millis(during, 50),
                                Series.millis(alone, 50),
                                Series.millis(copying, 99))));
    }

    private double[] rebuild(RebuilderProcess rebuilder) throws Exception {
        long began = System.nanoTime();
        double perSecond = rebuilder.rebuild(timeline.view());
        whole.recordValue(System.nanoTime() - began);
        return new double[] {perSecond};
    }

    private double rebuildInItsThread() throws Exception {
        try (var one = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("rebuild").factory())) {
            return one.submit(() -> installation.rebuilding().of(timeline)).get();
        }
    }

    /** The median of what was done, one after the other while it was read, and the p99 of the reads meanwhile. */
    private double[] whileRead(Rounds.Measurement work, Histogram reads) throws Exception {
        CompletableFuture<OpenLoop> reading = CompletableFuture.supplyAsync(
                this::read, task -> Thread.ofPlatform().name("reads").start(task));
        var figures = DoubleStream.builder();
        do {
            figures.add(work.once()[0]);
        } while (!reading.isDone());
        return new double[] {new Series(figures.build().toArray()).median(), added(reading.get(), reads)};
    }

    private double[] readsAlone() {
        return new double[] {0, added(read(), alone)};
    }

    private OpenLoop read() {
        try {
            return node.read(READS_PER_SECOND, ROUND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double added(OpenLoop read, Histogram all) {
        failed.add(read.failed() + read.sentAway());
        all.add(read.times());
        return read.nanosAt(99);
    }
}
