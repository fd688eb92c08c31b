package care.renkei.benchmarks;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.network.Network;
import care.renkei.query.network.NetworkRequest;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.timeline.Timeline;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Caller;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/**
 * P12: from the moment in which a withdrawal is acknowledged until no read shows what was withdrawn. Two readers of the
 * agency look again and again, one at the timeline and one at the network; the last look that still shows something
 * counts. The own next read carries the position of the withdrawal and must show nothing at all.
 */
final class Withdrawals {

    private static final int TIMES = 200;
    private static final double TARGET_MILLIS = 250;
    private static final double LONGEST_MILLIS = 1_000;

    private final QuerySide query;
    private final Town town;

    Withdrawals(QuerySide query, Town town) {
        this.query = query;
        this.town = town;
    }

    List<Figure> measure() throws Exception {
        Histogram everywhere = Load.histogram();
        long ownShown = 0;
        List<Town.Shared> files = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            files.add(town.shared());
        }
        try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
            for (Town.Shared file : files) {
                DataSubjectId person = new DataSubjectId(file.person());
                untilOpen(person);
                var withdrawn = town.withdraw(file);
                long acknowledged = System.nanoTime();
                Future<Long> timeline = readers.submit(closed(() -> timelineShows(person), acknowledged));
                Future<Long> network = readers.submit(closed(() -> networkShows(person), acknowledged));
                ownShown += own(person, withdrawn) ? 1 : 0;
                everywhere.recordValue(Math.max(1, Math.max(timeline.get(), network.get())));
            }
        }
        double p99 = everywhere.getValueAtPercentile(99) / 1e6;
        double longest = everywhere.getMaxValue() / 1e6;
        return List.of(new Figure(
                        "P12",
                        "withdrawal acknowledged → no read shows it, p99",
                        Series.millis(everywhere, 99),
                        "",
                        "",
                        "p99 ≤ 250 ms, max 1 s, own next read",
                        p99 <= TARGET_MILLIS && longest <= LONGEST_MILLIS && ownShown == 0)
                .remark(
                        "%d withdrawals, one after the other, two readers without a pause; p50 %s, longest %s. The own next read, which carries the position, showed it %d times."
                                .formatted(
                                        TIMES,
                                        Series.millis(everywhere, 50),
                                        Series.millis((double) everywhere.getMaxValue()),
                                        ownShown)));
    }

    private Caller reader() {
        return Caller.OfAgency.practitioner(
                town.reader().agency(), town.reader().practitioner());
    }

    private void untilOpen(DataSubjectId person) throws InterruptedException {
        while (!timelineShows(person) || !networkShows(person)) {
            Thread.sleep(2);
        }
    }

    /** When the end of the last look was that still showed something. */
    private static Callable<Long> closed(Callable<Boolean> shows, long from) {
        return () -> {
            long last = from;
            while (shows.call()) {
                last = System.nanoTime();
            }
            return last - from;
        };
    }

    private boolean timelineShows(DataSubjectId person) {
        try {
            return query
                    .part(Timeline.class)
                    .page(TimelineRequest.newest(person, reader(), Purpose.CARE_COORDINATION))
                    .entries()
                    .stream()
                    .anyMatch(entry -> entry.source().equals(town.writer().agency()));
        } catch (PersonNotAvailable notYet) {
            return false;
        }
    }

    private boolean networkShows(DataSubjectId person) {
        try {
            return query
                    .part(Network.class)
                    .of(new NetworkRequest(person, reader(), Purpose.CARE_COORDINATION, null, null, null))
                    .ties()
                    .stream()
                    .anyMatch(tie -> tie.contacts() > 0);
        } catch (PersonNotAvailable notYet) {
            return false;
        }
    }

    private boolean own(DataSubjectId person, care.renkei.events.Position withdrawn) {
        return query
                .part(Timeline.class)
                .page(TimelineRequest.newest(person, reader(), Purpose.CARE_COORDINATION)
                        .after(withdrawn))
                .entries()
                .stream()
                .anyMatch(entry -> entry.source().equals(town.writer().agency()));
    }
}
