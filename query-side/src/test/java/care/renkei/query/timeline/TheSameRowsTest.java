package care.renkei.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Words;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.WireEvent;
import care.renkei.events.testing.FixedKeys;
import care.renkei.events.testing.RandomEvents;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsDatabase;
import care.renkei.query.projecting.Fed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the events come, the rows are the same. */
class TheSameRowsTest {

    /** Kinds that no row has any more may stay: a kind is what its id says, whoever uses it. */
    private static final List<String> TABLES = List.of(
            "timeline.part",
            "timeline.amendment",
            "timeline.tally",
            "(select * from timeline.kind where id in (select kind from timeline.part))");

    private final ViewsDatabase database = ViewsDatabase.with("timeline");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void from_one_batch_or_many_once_or_twice_whatever_stands_between(long seed) {
        List<WireEvent> history = history(seed, 250);

        List<List<String>> atOnce = fed(fed -> fed.take(history));

        assertThat(atOnce.getFirst()).hasSizeGreaterThan(150);
        assertThat(atOnce.get(1)).isNotEmpty();
        same(atOnce, "one by one", fed -> history.forEach(event -> fed.take(List.of(event))));
        same(atOnce, "with a repeated prefix each time", fed -> {
            for (int from = 0; from < history.size(); from += 7) {
                int until = Math.min(history.size(), from + 7);
                fed.take(history.subList(from, until));
                fed.take(history.subList(Math.max(0, from - 20), until));
            }
        });
        List<WireEvent> byPerson = history.stream()
                .sorted(Comparator.comparingInt((WireEvent event) ->
                        care.renkei.query.projecting.Partitions.of(event.event().subject())))
                .toList();
        same(atOnce, "partition by partition", fed -> fed.take(byPerson));
    }

    private void same(List<List<String>> expected, String how, Feeding feeding) {
        List<List<String>> rows = fed(feeding);
        for (int table = 0; table < expected.size(); table++) {
            var missing = new ArrayList<>(expected.get(table));
            missing.removeAll(rows.get(table));
            var tooMany = new ArrayList<>(rows.get(table));
            tooMany.removeAll(expected.get(table));
            assertThat(tooMany.stream().limit(1).map(TheSameRowsTest::columns).toList())
                    .as(how + ": " + TABLES.get(table))
                    .isEqualTo(missing.stream()
                            .limit(1)
                            .map(TheSameRowsTest::columns)
                            .toList());
            assertThat(tooMany).isEmpty();
            assertThat(missing).isEmpty();
            assertThat(rows.get(table)).hasSameSizeAs(expected.get(table));
        }
    }

    private static List<String> columns(String row) {
        return List.of(row.split("\t"));
    }

    private interface Feeding {
        void into(Fed fed);
    }

    private List<List<String>> fed(Feeding feeding) {
        database.run("truncate timeline.part, timeline.amendment, timeline.kind, timeline.tally;"
                + "update timeline.progress set next_offset = 0, epoch = 0, txid = 0, global_index = 0,"
                + " known_at = 'epoch'");
        try (var fed = new Fed(new TimelineProjection(), database, "timeline")) {
            feeding.into(fed);
        }
        return TABLES.stream()
                .map(table -> database.rows("select * from " + table + " t order by t::text"))
                .toList();
    }

    /** Events of every type about a few people, some of them put right, taken back or classified anew. */
    private static List<WireEvent> history(long seed, int size) {
        var random = new Random(seed);
        var any = new RandomEvents(seed);
        List<DataSubjectId> persons = List.of(EventLog.person(), EventLog.person(), EventLog.person());
        var history = new ArrayList<WireEvent>();
        var records = new ArrayList<CareEvent>();
        Instant at = Instant.parse("2026-06-28T05:00:00Z");
        while (history.size() < size) {
            CareEvent event;
            if (!records.isEmpty() && random.nextInt(4) == 0) {
                event = amendment(records.get(random.nextInt(records.size())), random);
            } else {
                CareEvent drawn = any.event();
                event = new CareEvent(
                        drawn.id(),
                        drawn.type(),
                        drawn.source(),
                        drawn.sourceEventId(),
                        persons.get(random.nextInt(persons.size())),
                        drawn.practitioner(),
                        drawn.occurredAt(),
                        drawn.envelope(),
                        drawn.about());
                if (drawn.type().capability().equals("record")) {
                    continue;
                }
                records.add(event);
            }
            at = at.plusMillis(random.nextInt(2_000) - 500);
            history.add(new WireEvent(
                    EventSealer.seal(event, new FixedKeys()), "record:" + event.id(), 0, at, EventLog.next()));
        }
        return history;
    }

    private static CareEvent amendment(CareEvent record, Random random) {
        var content =
                switch (random.nextInt(3)) {
                    case 0 ->
                        new RecordCorrected(
                                record.id(), RecordCorrected.CorrectionReason.WRONG_FACT, Words.of("正しくはこう。"), null);
                    case 1 ->
                        new RecordRetracted(
                                record.id(),
                                random.nextBoolean()
                                        ? RecordRetracted.RetractionReason.WRONG_PERSON
                                        : RecordRetracted.RetractionReason.DUPLICATE,
                                null);
                    default ->
                        new RecordReclassified(
                                record.id(),
                                Set.of(List.of(Category.values()).get(random.nextInt(Category.values().length))),
                                random.nextBoolean() ? Set.of() : Set.of(new AgencyId("kodama")),
                                Words.of("区分がちがった。"));
                };
        return Told.of(record.subject(), content).by(record.source().text()).event();
    }
}
