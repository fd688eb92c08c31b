package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows before a place, newest first.
 *
 * @param from happened then or later; null for any
 * @param knownAt known by then; null for now
 * @param kinds only records of these kinds; null for all
 * @param alsoRecords records that are asked for whatever their kind
 */
record RowsQuestion(
        DataSubjectId person,
        Place before,
        @Nullable Instant from,
        @Nullable Instant knownAt,
        @Nullable Collection<Long> kinds,
        Collection<UUID> alsoRecords,
        int rows)
        implements Question<List<StoredRow>> {

    private static final String WHERE =
            " from timeline.part where person = ? and (occurred_at, event_id) < (?, ?) and occurred_at >= ? and"
                    + " known_at <= ?";
    private static final String ORDER = " order by occurred_at desc, event_id desc, part desc limit ?";
    private static final Instant EARLIEST = Instant.parse("-4000-01-01T00:00:00Z");

    @Override
    public String sql() {
        return sql(StoredRow.OF_RECORDS);
    }

    /** The same rows with other columns. */
    String sql(String columns) {
        String select = "select " + columns + WHERE;
        if (kinds == null) {
            return select + ORDER;
        }
        return select
                + (alsoRecords.isEmpty() ? " and kind = any (?)" : " and (kind = any (?) or event_id = any (?))")
                + ORDER;
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters
                .text(person.text())
                .time(before.occurredAt())
                .uuid(before.event())
                .time(from == null ? EARLIEST : from)
                .time(knownAt == null ? Place.END.occurredAt() : knownAt);
        if (kinds != null) {
            parameters.array("int8", kinds);
            if (!alsoRecords.isEmpty()) {
                parameters.array("uuid", alsoRecords);
            }
        }
        parameters.number(rows);
    }

    @Override
    public List<StoredRow> answer(ResultSet row) throws SQLException {
        return StoredRow.all(row, false);
    }
}
