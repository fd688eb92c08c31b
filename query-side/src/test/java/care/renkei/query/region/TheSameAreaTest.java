package care.renkei.query.region;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Words;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.WireEvent;
import care.renkei.events.testing.FixedKeys;
import care.renkei.events.testing.RandomEvents;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.RandomHistory;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.fixture.ViewsDatabase;
import care.renkei.query.projecting.Fed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the events come, the rows are the same. */
class TheSameAreaTest {

    private static final List<String> TABLES = List.of("word", "status", "office", "counted", "held");

    private static final Set<DataSubjectId.Kind> OPEN = Set.of(DataSubjectId.Kind.AGENCY, DataSubjectId.Kind.REGION);

    private final ViewsDatabase database = ViewsDatabase.with("region");

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void from_one_batch_or_many_once_or_twice(long seed) {
        List<WireEvent> history = history(seed);

        List<List<String>> atOnce = fed(fed -> fed.take(history));

        assertThat(atOnce).allSatisfy(table -> assertThat(table).isNotEmpty());
        assertThat(fed(fed -> history.forEach(event -> fed.take(List.of(event)))))
                .isEqualTo(atOnce);
        assertThat(fed(fed -> {
                    for (int from = 0; from < history.size(); from += 7) {
                        int until = Math.min(history.size(), from + 7);
                        fed.take(history.subList(from, until));
                        fed.take(history.subList(Math.max(0, from - 20), until));
                    }
                }))
                .isEqualTo(atOnce);
    }

    /** Files, and between them what agencies say of themselves and of the area, some of it taken back or closed. */
    private static List<WireEvent> history(long seed) {
        var random = new Random(seed);
        var any = new RandomEvents(seed);
        var history = new ArrayList<WireEvent>();
        // Whoever is erased has no later records; random events do not keep to that.
        for (WireEvent wire : RandomHistory.of(seed, 300)) {
            if (!wire.event().type().startsWith("renkei.person.data-subject-erased")) {
                history.add(wire);
            }
        }
        while (history.size() < 600) {
            CareEvent open = any.event();
            if (OPEN.contains(open.subject().kind())
                    && !open.type().capability().equals("record")) {
                history.add(wire(open));
                if (random.nextInt(4) == 0) {
                    history.add(wire(amendment(open, random)));
                }
            }
        }
        return history;
    }

    private static CareEvent amendment(CareEvent open, Random random) {
        var content = random.nextBoolean()
                ? new RecordRetracted(open.id(), RecordRetracted.RetractionReason.DUPLICATE, null)
                : new RecordReclassified(
                        open.id(),
                        Set.of(Category.SERVICE),
                        random.nextBoolean() ? Set.of() : Set.of(new AgencyId("kodama")),
                        Words.of("区分がちがった。"));
        return Told.of(open.subject(), content).by(open.source().text()).event();
    }

    private static WireEvent wire(CareEvent event) {
        return new WireEvent(
                EventSealer.seal(event, new FixedKeys()),
                "record:" + event.id(),
                0,
                Instant.parse("2026-06-28T05:00:00Z"),
                EventLog.next());
    }

    private List<List<String>> fed(Consumer<Fed> feeding) {
        database.run("truncate region.word, region.status, region.office, region.counted, region.held;"
                + "update region.progress set next_offset = 0, epoch = 0, txid = 0, global_index = 0,"
                + " known_at = 'epoch'");
        try (var fed = new Fed(new RegionProjection(ViewsAtHand.TOKYO), database, "region")) {
            feeding.accept(fed);
        }
        return TABLES.stream()
                .map(table -> database.rows("select * from region." + table + " t order by t::text"))
                .toList();
    }
}
