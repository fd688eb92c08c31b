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

/** What was said later about these records, oldest first. */
record AmendmentsQuestion(
        DataSubjectId person,
        Collection<UUID> records,
        @Nullable Instant knownAt) implements Question<List<StoredRow>> {

    @Override
    public String sql() {
        return "select " + StoredRow.COLUMNS + ", record from timeline.amendment where person = ? and record = any (?)"
                + " and known_at <= ? order by epoch, txid, global_index, part";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text()).array("uuid", records).time(knownAt == null ? Place.END.occurredAt() : knownAt);
    }

    @Override
    public List<StoredRow> answer(ResultSet row) throws SQLException {
        return StoredRow.all(row, true);
    }
}
