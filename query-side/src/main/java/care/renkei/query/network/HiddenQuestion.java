package care.renkei.query.network;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which records about ties a file holds, seen or not: structure alone.
 *
 * @param oneByOne each record by itself; else numbers by kind
 */
record HiddenQuestion(DataSubjectId person, boolean oneByOne) implements Question<List<HiddenQuestion.Counted>> {

    private static final UUID ANY = new UUID(0, 0);

    /** So many records of a kind. */
    record Counted(UUID record, Instant recordedAt, long kind, int records) {}

    @Override
    public String sql() {
        return oneByOne
                ? "select event_id, recorded_at, kind, 1 from network.records_of(?)"
                : "select '" + ANY + "'::uuid, 'epoch'::timestamptz, kind, records from network.tally where person = ?";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(person.text());
    }

    @Override
    public List<Counted> answer(ResultSet row) throws SQLException {
        var all = new ArrayList<Counted>();
        while (row.next()) {
            all.add(new Counted(
                    row.getObject(1, UUID.class),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getLong(3),
                    row.getInt(4)));
        }
        return all;
    }
}
