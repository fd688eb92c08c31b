package care.renkei.query.plans;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.LifeDomain;
import care.renkei.events.Words;
import care.renkei.query.plans.Changes.RowChange;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsBesideEachOtherTest {

    private static List<Row> rows(Random random) {
        return IntStream.range(0, random.nextInt(8)).mapToObj(i -> row(random)).toList();
    }

    private static Row row(Random random) {
        Map<RowField, Object> fields = new EnumMap<>(RowField.class);
        fields.put(
                RowField.DOMAIN,
                List.of(LifeDomain.HOUSING, LifeDomain.WORK, LifeDomain.LEISURE, LifeDomain.FAMILY)
                        .get(random.nextInt(4)));
        if (random.nextBoolean()) {
            fields.put(RowField.NEED, Words.of("ねがい" + random.nextInt(4)));
        }
        if (random.nextBoolean()) {
            fields.put(RowField.PRIORITY, random.nextInt(3));
        }
        return new Row(fields);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void hold_every_row_of_both_exactly_once(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Row> before = rows(random);
            List<Row> after = rows(random);

            List<RowChange> changes = Changes.rows(before, after);

            assertThat(changes.stream().map(RowChange::before).filter(Objects::nonNull))
                    .containsExactlyInAnyOrderElementsOf(upTo(before.size()));
            assertThat(changes.stream().map(RowChange::after).filter(Objects::nonNull))
                    .containsExactlyElementsOf(upTo(after.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void differ_in_nothing_where_nothing_changed_whatever_the_order(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Row> rows = rows(random);
            assertThat(Changes.rows(rows, rows)).allMatch(RowChange::stayed).hasSameSizeAs(rows);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void name_a_field_that_was_put_otherwise_and_no_other(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            Row row = row(random);
            Map<RowField, Object> other = new EnumMap<>(row.fields());
            other.put(RowField.NOTE, Words.of("あたらしい"));

            List<RowChange> changes = Changes.rows(List.of(row), new ArrayList<>(List.of(new Row(other))));

            assertThat(changes).hasSize(1);
            assertThat(changes.getFirst().fields()).containsExactly(RowField.NOTE);
        }
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
