package care.renkei.benchmarks;

import care.renkei.query.timeline.TimelineProjection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.DoubleStream;
import org.HdrHistogram.Histogram;

/**
 * P6: the timeline is built anew from the topic, again and again, by a process of its own as an operator starts it, while
 * a node follows the old one and serves it over HTTP.
 */
final class RebuildWhileServing {

    private static final int READS_PER_SECOND = 100;

    private final Installation installation;
    private final ServingNode node;
    private final int rounds;
    private final Duration reading;
    private final TimelineProjection timeline = new TimelineProjection();
    private final Histogram during = Load.histogram();
    private final Histogram copying = Load.histogram();
    private final Histogram alone = Load.histogram();
    private final Histogram whole = Load.histogram();
    private final LongAdder failed = new LongAdder();

    /** @param reading how long at least in a round, and for so long again until what is measured beside it is done */
    RebuildWhileServing(Installation installation, ServingNode node, int rounds, Duration reading) {
        this.installation = installation;
        this.node = node;
        this.rounds = rounds;
        this.reading = reading;
    }

    List<Figure> measure() throws Exception {
        try (var rebuilder = new RebuilderProcess(installation)) {
            return figures(Rounds.inTurns(rounds, things(rebuilder), List.of(during, copying, alone, whole)));
        }
    }

    /** Where there are so many events that nothing has to be warmed up. */
    List<Figure> measureCold() throws Exception {
        try (var rebuilder = new RebuilderProcess(installation)) {
            return figures(Rounds.cold(rounds, things(rebuilder)));
        }
    }

    private List<Rounds.Measurement> things(RebuilderProcess rebuilder) {
        return List.of(
                () -> whileRead(() -> rebuild(rebuilder), during),
                () -> whileRead(new RawCopy(installation)::run, copying),
                this::readsAlone);
    }

    private List<Figure> figures(Rounds rounds) throws Exception {
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
        var figures = DoubleStream.builder();
        var done = new AtomicBoolean();
        var readOnce = new AtomicBoolean();
        CompletableFuture<List<OpenLoop>> reading = CompletableFuture.supplyAsync(
                () -> readUntil(done, readOnce),
                task -> Thread.ofPlatform().name("reads").start(task));
        try {
            do {
                figures.add(work.once()[0]);
                done.set(true);
            } while (!readOnce.get() && !reading.isDone());
        } finally {
            // What fails ends the reads as well.
            done.set(true);
        }
        return new double[] {new Series(figures.build().toArray()).median(), added(reading.get(), reads)};
    }

    /** The last is left out where there are several: in its middle there was nothing more to wait for. */
    private List<OpenLoop> readUntil(AtomicBoolean done, AtomicBoolean readOnce) {
        var all = new ArrayList<OpenLoop>();
        do {
            all.add(read());
            readOnce.set(true);
        } while (!done.get());
        return all.size() == 1 ? all : all.subList(0, all.size() - 1);
    }

    private double[] readsAlone() {
        return new double[] {0, added(List.of(read()), alone)};
    }

    private OpenLoop read() {
        try {
            return node.read(READS_PER_SECOND, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double added(List<OpenLoop> readings, Histogram all) {
        Histogram round = Load.histogram();
        for (OpenLoop read : readings) {
            failed.add(read.failed() + read.sentAway());
            round.add(read.times());
        }
        all.add(round);
        return round.getValueAtPercentile(99);
    }
}
