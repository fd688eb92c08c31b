package care.renkei.benchmarks;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.sealing.DataKeys;
import care.renkei.events.sealing.KeyRing;
import care.renkei.query.accesslog.AccessLog;
import care.renkei.query.reading.CursorKey;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Question;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.search.Sought;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.timeline.TimelineSearch;
import care.renkei.query.timeline.WholeCiphertext;
import care.renkei.query.visibility.Caller;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.HdrHistogram.Histogram;

/**
 * P9b: looking through the whole of a file of 10,000 events, for a word that stands nowhere in it, beside opening the same
 * parts alone, in memory and on one processor.
 */
final class Searching {

    private static final int EVENTS = 10_000;

    /** Searches in a round: each takes about as long as a hundred pages. */
    private static final int SEARCHES = 20;

    private static final double WITHIN = 100e6;

    private static final Sought NOWHERE = Sought.read("飛行船");
    private static final Sought EVERYWHERE = Sought.read("アルバム");

    private final TimelineSearch search;
    private final Snapshot views;
    private final Permissions permissions;
    private final KeyRing keys;
    private final Caller caller;
    private final DataSubjectId person;
    private final Extent extent;

    Searching(QuerySide query, Town town, Extent extent) {
        views = query.part(Snapshot.class);
        keys = query.part(KeyRing.class);
        permissions = query.part(Permissions.class);
        // Entries are made and not sent, as for the pages that this is compared with.
        var reads = new FileReads(views, permissions, new AccessLog(Unsent.database()));
        search = new TimelineSearch(reads, views, keys, query.part(CursorKey.class), ZoneId.of("Asia/Tokyo"));
        caller = Caller.OfAgency.practitioner(
                town.writer().agency(), town.writer().practitioner());
        person = new DataSubjectId(Objects.requireNonNull(town.longFiles().get(EVENTS)));
        this.extent = extent;
    }

    List<Figure> measure() throws Exception {
        Question<?> all = WholeCiphertext.question(person);
        WholeCiphertext sealed = WholeCiphertext.from(
                views.ask(permissions.wall(person, caller, null), all).of(all));
        DataKeys atHand = keys.keysOf(List.of(person));
        Rounds rounds = Rounds.inTurns(
                extent.rounds(),
                List.of(
                        () -> median(() -> look(NOWHERE, 0)),
                        () -> median(() -> sealed.open(atHand)),
                        () -> median(() -> look(EVERYWHERE, TimelineRequest.USUAL))));
        Series nowhere = rounds.of(0);
        return List.of(
                new Figure(
                                "P9b",
                                "a word that stands nowhere in a file of 10,000 events, p50",
                                nowhere.as(Series::millis),
                                rounds.of(1).as(Series::millis) + ", opening the same parts, in memory",
                                nowhere.over(rounds.of(1)).toString(),
                                "< 100 ms",
                                nowhere.highest() < WITHIN)
                        .remark("Every processor opens and looks; the yardstick has one."),
                new Figure(
                        "P9b",
                        "a word that stands in every record of it: the newest 50, p50",
                        rounds.of(2).as(Series::millis),
                        rounds.of(1).as(Series::millis) + ", opening all parts, in memory",
                        rounds.of(2).over(rounds.of(1)).toString(),
                        "< 100 ms",
                        rounds.of(2).highest() < WITHIN));
    }

    private static double[] median(Load.Step step) throws Exception {
        Histogram times = Load.oneByOne(SEARCHES, step);
        return new double[] {times.getValueAtPercentile(50)};
    }

    private void look(Sought sought, int expected) {
        int found = search.page(TimelineRequest.newest(person, caller, Purpose.CARE_COORDINATION), sought)
                .found()
                .size();
        if (found != expected) {
            throw new IllegalStateException("found " + found);
        }
    }
}
