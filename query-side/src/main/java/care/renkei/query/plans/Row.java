package care.renkei.query.plans;

import care.renkei.events.plan.IndividualItem;
import care.renkei.events.plan.PlanItem;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row of either kind of plan, field by field, so that two can be held beside each other. */
record Row(Map<RowField, Object> fields) {

    static List<Row> of(Sheet sheet) {
        return Stream.concat(
                        sheet.items().stream().map(Row::of),
                        sheet.individualItems().stream().map(Row::of))
                .toList();
    }

    private static Row of(PlanItem item) {
        return new Row(present(
                RowField.NEED, item.need(),
                RowField.AIM, item.supportGoal(),
                RowField.GOAL, item.goal(),
                RowField.DOMAIN, item.domain(),
                RowField.OWNER, item.personOwns() ? "person" : item.owner(),
                RowField.PERSONS_ROLE, item.personRole(),
                RowField.SUPPORTS, item.supports().isEmpty() ? null : item.supports(),
                RowField.DUE, item.due(),
                RowField.PRIORITY, item.priority(),
                RowField.NOTE, item.note()));
    }

    private static Row of(IndividualItem item) {
        return new Row(present(
                RowField.AIM, item.supportGoal(),
                RowField.GOAL, item.goal(),
                RowField.DOMAIN, item.domain(),
                RowField.OWNER, item.owner(),
                RowField.PERSONS_ROLE, item.personRole(),
                RowField.SUPPORTS, item.content(),
                RowField.DUE, item.due(),
                RowField.PRIORITY, item.priority(),
                RowField.NOTE, item.note()));
    }

    private static Map<RowField, Object> present(@Nullable Object... pairs) {
        var present = new EnumMap<RowField, Object>(RowField.class);
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                present.put((RowField) Objects.requireNonNull(pairs[i]), Objects.requireNonNull(pairs[i + 1]));
            }
        }
        return present;
    }

    boolean same(Row other, RowField... those) {
        return Stream.of(those)
                .allMatch(
                        field -> fields.containsKey(field) && fields.get(field).equals(other.fields.get(field)));
    }

    Set<RowField> differences(Row other) {
        var different = EnumSet.noneOf(RowField.class);
        for (RowField field : RowField.values()) {
            if (!Objects.equals(fields.get(field), other.fields.get(field))) {
                different.add(field);
            }
        }
        return different;
    }
}
