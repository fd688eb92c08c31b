package care.renkei.standalone.processes;

import static care.renkei.standalone.processes.Separately.Part.BROKER;
import static care.renkei.standalone.processes.Separately.Part.COMMAND_1;
import static care.renkei.standalone.processes.Separately.Part.COMMAND_2;
import static care.renkei.standalone.processes.Separately.Part.IDENTITY;
import static care.renkei.standalone.processes.Separately.Part.POSTGRES;
import static care.renkei.standalone.processes.Separately.Part.QUERY_1;
import static care.renkei.standalone.processes.Separately.Part.QUERY_2;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.demonstration.Publisher;
import care.renkei.demonstration.Story;
import care.renkei.demonstration.StoryEvent;
import care.renkei.demonstration.load.Load;
import care.renkei.demonstration.load.LoadSettings;
import care.renkei.embedded.Database;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.connection.Schemas;
import care.renkei.query.projecting.Projection;
import care.renkei.standalone.processes.Separately.Part;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twenty times one of seven processes is killed without warning, in the middle of a load over HTTP and Kafka, and
 * started again. Afterwards everything that anybody was told is true. {@code -Drenkei.kill.seed=N} repeats the order.
 */
class KilledAtRandomTest {

    private static final List<Part> VICTIMS = List.of(
            COMMAND_1, COMMAND_1, COMMAND_1, COMMAND_2, COMMAND_2, COMMAND_2, QUERY_1, QUERY_1, QUERY_1, QUERY_2,
            QUERY_2, QUERY_2, IDENTITY, IDENTITY, POSTGRES, POSTGRES, POSTGRES, BROKER, BROKER, BROKER);

    /** So many events are acknowledged between one kill and the next: every one hits a system at work. */
    private static final int AT_WORK = 20;

    private final long seed = Long.getLong("renkei.kill.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Journal journal = new Journal();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final long began = System.nanoTime();

    @TempDir
    private Path folder;

    @Test
    void every_view_is_folded_again() {
        assertThat(ViewsFoldedAgain.VIEWS.stream().map(Projection::view))
                .containsExactlyInAnyOrderElementsOf(Schemas.OF_VIEWS);
    }

    @Test
    void everything_that_was_acknowledged_is_there_once_and_shown() throws Exception {
        say("seed " + seed);
        try (var renkei = new Separately(folder);
                var threads = Executors.newCachedThreadPool()) {
            try {
                renkei.start();
                say("all serve");
                tellWhoThereIs(renkei);
                List<Future<Integer>> load = load(renkei, threads);
                killThem(renkei);
                enough.set(true);
                int done = 0;
                for (Future<Integer> one : load) {
                    done += one.get();
                }
                say(done + " files and looks; " + journal.count() + " acknowledgements of "
                        + journal.eventIds().size() + " events; starts " + renkei.starts());
                renkei.awaitAll();
                check(renkei);
            } finally {
                enough.set(true);
                threads.shutdownNow();
            }
        }
        say("done");
    }

    private void tellWhoThereIs(Separately renkei) throws InterruptedException {
        List<StoryEvent> agencies = Story.bundled().stream()
                .filter(event -> event.scene().equals("00-agencies"))
                .toList();
        try (var publisher = new Publisher(renkei.installation())) {
            publisher.insistently(agencies, Publisher.Way.IN_BATCHES, Writer.PATIENCE, journal::acknowledged);
        }
    }

    private List<Future<Integer>> load(Separately renkei, ExecutorService threads) {
        var load = new Load(new LoadSettings(seed & 0xFFFF, 2_000, 8, LocalDate.of(2026, 4, 1), 6));
        var next = new AtomicInteger();
        var work = new ArrayList<Callable<Integer>>();
        for (Publisher.Way way : List.of(
                Publisher.Way.SINGLY, Publisher.Way.SINGLY, Publisher.Way.IN_BATCHES, Publisher.Way.OVER_KAFKA)) {
            work.add(new Writer(renkei.installation(), way, load, next, journal, enough));
        }
        work.add(new Reader(renkei, journal, enough, new Random(seed)));
        work.add(new Reader(renkei, journal, enough, new Random(seed + 1)));
        return work.stream().map(threads::submit).toList();
    }

    private void killThem(Separately renkei) throws InterruptedException, SQLException {
        var order = new ArrayList<>(VICTIMS);
        Collections.shuffle(order, random);
        for (Part part : order) {
            int before = journal.count();
            long since = System.nanoTime();
            Separately.await("an acknowledgement", () -> journal.count() >= before + AT_WORK);
            Thread.sleep(random.nextInt(2_000));
            say("at work again after "
                    + Duration.ofNanos(System.nanoTime() - since).toMillis() + " ms; kill -9 " + part);
            renkei.kill(part);
        }
    }

    private void check(Separately renkei) throws SQLException, InterruptedException {
        var stored = new WhatWasStored(renkei);
        var views = new ViewsFoldedAgain(stored);
        List<WireEvent> events = stored.events();
        Separately.await("the newest event in every view", () -> views.haveAllTaken(events));
        say("all views have taken in " + events.size() + " events");
        var reader = new Reader(renkei, journal, enough, random);
        for (String person :
                journal.persons().subList(0, Math.min(20, journal.persons().size()))) {
            Separately.await("the timeline of " + person, () -> reader.look(person));
        }
        views.fold(events);
        String how = "after kills in the order of seed " + seed;
        assertThat(stored.againstTheJournal(journal)).as(how).isEmpty();
        assertThat(stored.sequences()).as(how).isEmpty();
        assertThat(stored.inTheTopic(events)).as(how).isEmpty();
        assertThat(views.differences()).as(how).isEmpty();
        assertThat(stored.looks(journal)).as(how).isEmpty();
        var fed = new WhatWasFed(stored);
        Separately.await("nothing that the feeds have to look at", fed::isAllThereIs);
        assertThat(fed.against(events)).as(how).isEmpty();
        say(journal.looks().size() + " looks shown, all written down; everything holds");
        bites(stored, views, events);
    }

    /** Each of these would have been noticed. */
    private void bites(WhatWasStored stored, ViewsFoldedAgain views, List<WireEvent> events) throws SQLException {
        stored.run(Database.VIEWS, "delete from timeline.part where ctid in (select ctid from timeline.part limit 1)");
        assertThat(views.differences()).hasSize(1);
        // One that was shown: of one that was asked for and cut off by a kill, nobody could tell that it is gone.
        Journal.Look shown = journal.looks().getFirst();
        stored.run(
                Database.VIEWS,
                "delete from audit.look where asked = 'timeline' and viewer = 'agency-" + Reader.AGENCY
                        + "' and person = '" + shown.person() + "' and position = '" + shown.position() + "'");
        assertThat(stored.looks(journal)).hasSize(Collections.frequency(journal.looks(), shown));
        var fed = new WhatWasFed(stored);
        stored.run(Database.VIEWS, "delete from audit.look where look = '" + fed.anEntry(events) + "'");
        assertThat(fed.against(events)).isNotEmpty();
        stored.run(Database.STORE, """
                delete from store.event where event_id = (select event_id from store.event e
                where ordinal = 0 and sequence = 0 and exists (
                  select from store.event l where l.stream_id = e.stream_id and l.sequence = 1) limit 1)""");
        assertThat(stored.againstTheJournal(journal)).hasSize(1);
        assertThat(stored.sequences()).hasSize(1);
        assertThat(stored.inTheTopic(stored.events())).hasSize(1);
        assertThat(stored.inTheTopic(events)).isEmpty();
    }

    private void say(String what) {
        System.out.printf("[%5.1f s] %s%n", (System.nanoTime() - began) / 1e9, what);
    }
}
