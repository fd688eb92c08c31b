package care.renkei.query.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two versions. Rows have no ids: the same need, else the same goal, else the same part of
 * life makes two rows the same one.
 *
 * @param since the number of the earlier version
 * @param wish whether the person's wish stands otherwise
 * @param policy whether the overall policy does
 * @param week whether the weekly schedule does
 * @param rows every row of both, in the order of the later version, those that were dropped at the end
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Changes(int since, boolean wish, boolean policy, boolean week, List<RowChange> rows) {

    /**
     * One row in both versions.
     *
     * @param before its place in the earlier version, from 1; left out where it is new
     * @param after its place in the later version, from 1; left out where it was dropped
     * @param fields what it says otherwise; empty where it stayed as it was
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record RowChange(
            @Nullable Integer before, @Nullable Integer after, Set<RowField> fields) {

        static RowChange added(int after) {
            return new RowChange(null, after, Set.of());
        }

        static RowChange dropped(int before) {
            return new RowChange(before, null, Set.of());
        }

        public boolean stayed() {
            return before != null && after != null && fields.isEmpty();
        }
    }

    /** By what two rows are taken for the same one, the surest first. */
    private static final List<List<RowField>> SAME = List.of(
            List.of(RowField.NEED, RowField.AIM),
            List.of(RowField.NEED),
            List.of(RowField.AIM),
            List.of(RowField.GOAL, RowField.DOMAIN),
            List.of(RowField.GOAL),
            List.of(RowField.DOMAIN));

    static Changes between(int since, Sheet before, Sheet after) {
        return new Changes(
                since,
                !Objects.equals(before.wish(), after.wish()),
                !Objects.equals(before.policy(), after.policy()),
                !Objects.equals(week(before), week(after)),
                rows(Row.of(before), Row.of(after)));
    }

    private static @Nullable Object week(Sheet sheet) {
        return sheet.whole() == null ? null : sheet.whole().week();
    }

    static List<RowChange> rows(List<Row> before, List<Row> after) {
        @Nullable Integer[] from = new Integer[after.size()];
        var taken = new HashSet<Integer>();
        for (List<RowField> fields : SAME) {
            for (int i = 0; i < after.size(); i++) {
                if (from[i] == null) {
                    from[i] = find(after.get(i), before, taken, fields.toArray(RowField[]::new));
                }
            }
        }
        var changes = new ArrayList<RowChange>();
        for (int i = 0; i < after.size(); i++) {
            Integer old = from[i];
            changes.add(
                    old == null
                            ? RowChange.added(i + 1)
                            : new RowChange(old + 1, i + 1, before.get(old).differences(after.get(i))));
        }
        for (int i = 0; i < before.size(); i++) {
            if (!taken.contains(i)) {
                changes.add(RowChange.dropped(i + 1));
            }
        }
        return List.copyOf(changes);
    }

    private static @Nullable Integer find(Row row, List<Row> among, Set<Integer> taken, RowField... fields) {
        for (int i = 0; i < among.size(); i++) {
            if (!taken.contains(i) && row.same(among.get(i), fields)) {
                taken.add(i);
                return i;
            }
        }
        return null;
    }
}
