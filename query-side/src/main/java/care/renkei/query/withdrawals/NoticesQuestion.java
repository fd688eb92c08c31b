package care.renkei.query.withdrawals;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Which notices to or by an agency nobody has acknowledged, oldest first, and how fresh that is. */
record NoticesQuestion(AgencyId agency) implements Question<NoticesQuestion.Found> {

    /** Most that are listed at once. */
    static final int MOST = 500;

    record Row(
            DataSubjectId person,
            DataSubjectId subject,
            AgencyId agency,
            UUID ended,
            ThingId consent,
            UUID notifiedBy,
            Instant notifiedAt) {}

    /** @param heardAt up to when everything has been heard, in all partitions */
    record Found(Instant heardAt, List<Row> rows) {}

    @Override
    public String sql() {
        return """
                select p.heard_at, w.person, w.subject, w.agency, w.ended, w.consent, w.notified_by, w.notified_at
                from (select min(horizon_time) as heard_at from sharing.progress) p
                left join (
                  select * from sharing.withdrawal_notice
                  where (agency = ? or recorded_by = ?) and not acknowledged
                  order by notified_at, ended, agency limit ?) w on true
                order by w.notified_at, w.ended, w.agency""";
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters.text(agency.text()).text(agency.text()).number(MOST);
    }

    @Override
    public Found answer(ResultSet row) throws SQLException {
        var rows = new ArrayList<Row>();
        Instant heardAt = Instant.EPOCH;
        while (row.next()) {
            heardAt = row.getObject(1, OffsetDateTime.class).toInstant();
            String person = row.getString(2);
            if (person != null) {
                rows.add(new Row(
                        new DataSubjectId(person),
                        new DataSubjectId(row.getString(3)),
                        new AgencyId(row.getString(4)),
                        row.getObject(5, UUID.class),
                        new ThingId(row.getString(6)),
                        row.getObject(7, UUID.class),
                        row.getObject(8, OffsetDateTime.class).toInstant()));
            }
        }
        return new Found(heardAt, rows);
    }
}
