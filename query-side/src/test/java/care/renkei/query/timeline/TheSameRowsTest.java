package care.renkei.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.stored.WireEvent;
import care.renkei.query.fixture.RandomHistory;
import care.renkei.query.fixture.ViewsDatabase;
import care.renkei.query.projecting.Fed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        List<WireEvent> history = RandomHistory.of(seed, 250);

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
}
