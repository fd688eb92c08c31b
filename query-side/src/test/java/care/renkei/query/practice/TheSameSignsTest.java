package care.renkei.query.practice;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.practice.Signs;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.fixture.RandomHistory;
import care.renkei.query.fixture.ViewsDatabase;
import care.renkei.query.projecting.Fed;
import care.renkei.query.record.ErasedRows;
import care.renkei.query.record.RecordFold;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows are what the rules say of each event, however the events come. */
class TheSameSignsTest {

    private static final String SIGNS =
            "select person || ' ' || code || ' ' || thing || ' ' || event_id from practices.record"
                    + " cross join unnest(codes, things) as s (code, thing) order by 1";
    private static final List<String> TABLES = List.of("record", "tally", "ground");

    private final ViewsDatabase database = ViewsDatabase.with("practices");

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void as_the_rules_say_event_by_event(long seed) {
        List<WireEvent> history = RandomHistory.of(seed, 250).stream()
                .filter(wire -> !wire.event().type().equals(ErasedRows.ERASURE))
                .toList();

        isTheSameHoweverItComes(history);

        assertThat(database.rows(SIGNS)).hasSizeGreaterThan(100).containsExactlyInAnyOrderElementsOf(folded(history));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void less_what_those_who_are_erased_had(long seed) {
        List<WireEvent> history = RandomHistory.of(seed, 250);

        isTheSameHoweverItComes(history);

        assertThat(history).anyMatch(wire -> wire.event().type().equals(ErasedRows.ERASURE));
        assertThat(folded(history)).hasSizeGreaterThan(100).containsAll(database.rows(SIGNS));
    }

    private void isTheSameHoweverItComes(List<WireEvent> history) {
        List<List<String>> atOnce = fed(fed -> fed.take(history));
        figuresCountWhatIsThere();
        assertThat(fed(fed -> {
                    for (int from = 0; from < history.size(); from += 7) {
                        int until = Math.min(history.size(), from + 7);
                        fed.take(history.subList(from, until));
                        fed.take(history.subList(Math.max(0, from - 20), until));
                    }
                }))
                .isEqualTo(atOnce);
        assertThat(fed(fed -> history.forEach(event -> fed.take(List.of(event)))))
                .isEqualTo(atOnce);
    }

    private void figuresCountWhatIsThere() {
        assertThat(database.rows("select source, code, person from practices.tally order by 1, 2, 3"))
                .isNotEmpty()
                .isEqualTo(database.rows("select distinct source, code, person from practices.record"
                        + " cross join unnest(codes) as s (code)"
                        + " where retraction = 0 and not author_only and strpos(code, '-') > 0 order by 1, 2, 3"));
    }

    private static List<String> folded(List<WireEvent> history) {
        return history.stream()
                .map(WireEvent::event)
                .filter(event -> !RecordFold.isAmendment(event))
                .flatMap(event -> Signs.of(event).stream()
                        .map(sign ->
                                event.subject().text() + " " + sign.code() + " " + sign.thing() + " " + event.id()))
                .toList();
    }

    private List<List<String>> fed(Consumer<Fed> feeding) {
        database.run("truncate practices.record, practices.kind, practices.tally, practices.ground;"
                + "update practices.progress set next_offset = 0, epoch = 0, txid = 0, global_index = 0,"
                + " known_at = 'epoch'");
        try (var fed = new Fed(new PracticesProjection(), database, "practices")) {
            feeding.accept(fed);
        }
        return TABLES.stream()
                .map(table -> database.rows("select * from practices." + table + " t order by t::text"))
                .toList();
    }
}
