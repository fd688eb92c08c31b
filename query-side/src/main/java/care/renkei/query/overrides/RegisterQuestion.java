package care.renkei.query.overrides;

import care.renkei.events.AgencyId;
import care.renkei.events.stored.EventJson;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.visibility.PersonSharing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the register holds that may concern an agency, newest first, and how fresh it is. */
record RegisterQuestion(AgencyId agency) implements Question<RegisterQuestion.Found> {

    /** Most that are listed at once. */
    static final int MOST = 500;

    /** @param sharing what decides about the person's file; null where nothing is known of it yet */
    record Row(RegisteredOverride override, @Nullable PersonSharing sharing) {}

    /** @param heardAt up to when everything has been heard, in all partitions */
    record Found(Instant heardAt, Instant now, List<Row> rows) {}

    @Override
    public String sql() {
        return """
                select p.heard_at, clock_timestamp(), r.state, s.state
                from (select min(horizon_time) as heard_at from overrides.progress) p
                left join (
                  select * from overrides.register
                  where invoked_by = ? or reviewed_by = ? or (reviewed_by is null and coalesce(reviewer, ?) = ?)
                  order by invoked_at desc, override limit ?) r on true
                left join sharing.person_sharing s on s.person = r.person
                order by r.invoked_at desc, r.override""";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        String id = agency.text();
        parameters.text(id).text(id).text(id).text(id).number(MOST);
    }

    @Override
    public Found answer(ResultSet row) throws SQLException {
        var rows = new ArrayList<Row>();
        Instant heardAt = Instant.EPOCH;
        Instant now = Instant.EPOCH;
        while (row.next()) {
            heardAt = row.getObject(1, OffsetDateTime.class).toInstant();
            now = row.getObject(2, OffsetDateTime.class).toInstant();
            String state = row.getString(3);
            byte[] sharing = row.getBytes(4);
            if (state != null) {
                rows.add(new Row(
                        EventJson.MAPPER.readValue(state, RegisteredOverride.class),
                        sharing == null ? null : EventJson.read(sharing, PersonSharing.class)));
            }
        }
        return new Found(heardAt, now, rows);
    }
}
