package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a file with what each is judged by, in the order of the store: a part by itself, an amendment by the part of
 * its record that is about the same people.
 *
 * @param amendments whether those, instead of records
 * @param only these events, whole; null for an outline of all
 */
record InOrderQuestion(
        DataSubjectId person, boolean amendments, @Nullable Collection<OpenEvent.Name> only)
        implements Question<List<InOrderQuestion.Judged>> {

    /**
     * @param record whose verdict counts
     * @param part of the record
     * @param recordedAt of the record
     */
    record Judged(StoredRow row, UUID record, int part, Instant recordedAt) {}

    private static final String STRUCTURE = "%1$s.event_id, %1$s.part, %1$s.occurred_at, %1$s.recorded_at, %1$s.epoch,"
            + " %1$s.txid, %1$s.global_index, %1$s.source, %1$s.practitioner, %1$s.type, array_to_string(%1$s.subjects, '+'), ";
    private static final String WHOLE = "%1$s.envelope, %1$s.facts, %1$s.sealed, ";
    private static final String OUTLINE = "'{}'::json, '{}'::json, null::bytea, ";
    private static final String ORDER = " order by %1$s.epoch, %1$s.txid, %1$s.global_index, %1$s.part";

    @Override
    public String sql() {
        String contents = only == null ? OUTLINE : WHOLE;
        String sql = amendments
                ? "select " + STRUCTURE + contents + "r.kind, 0, r.event_id, r.part, r.recorded_at"
                        + " from timeline.amendment %1$s join timeline.part r on r.person = %1$s.person"
                        + " and r.event_id = %1$s.record and r.subjects = %1$s.subjects where %1$s.person = ?"
                        + (only == null ? "" : " and %1$s.event_id = any (?)")
                : "select " + STRUCTURE + contents + "%1$s.kind, %1$s.amendments, %1$s.event_id, %1$s.part,"
                        + " %1$s.recorded_at from timeline.part %1$s where %1$s.person = ?"
                        + (only == null
                                ? ""
                                : " and (%1$s.occurred_at, %1$s.event_id) in"
                                        + " (select * from unnest(?::timestamptz[], ?::uuid[]))");
        return (sql + ORDER).formatted("e");
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text());
        if (only != null) {
            if (!amendments) {
                parameters.array(
                        "text",
                        only.stream().map(name -> name.occurredAt().toString()).toList());
            }
            parameters.array("uuid", only.stream().map(OpenEvent.Name::event).toList());
        }
    }

    @Override
    public List<Judged> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<Judged>();
        while (row.next()) {
            all.add(new Judged(
                    StoredRow.of(row, false),
                    row.getObject(17, UUID.class),
                    row.getInt(18),
                    row.getObject(19, OffsetDateTime.class).toInstant()));
        }
        return all;
    }
}
