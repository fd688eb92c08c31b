package care.renkei.query.notice;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.stored.EventJson;
import care.renkei.events.telling.PractitionerTold;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.visibility.PersonSharing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may wait for an agency, and who of it was told and has read. */
record InboxQuestion(AgencyId agency, @Nullable DataSubjectId reader, ZoneId zone)
        implements Question<InboxQuestion.Found> {

    /** Most that are listed at once. */
    static final int MOST = 500;

    /** @param sharing what decides about the person's file; null where nothing is known of it yet */
    record Row(
            Waiting waiting,
            @Nullable String thing,
            DataSubjectId person,
            @Nullable PersonSharing sharing,
            @Nullable Instant readAt,
            List<Inbox.Told> told) {}

    /** @param heardAt up to when everything has been heard, in all partitions */
    record Found(Instant heardAt, Instant now, List<Row> rows) {}

    @Override
    public String sql() {
        return """
                select m.matter, m.event, m.since, m.due_on, m.agencies, m.core_centre, m.keeper,
                  m.thing, m.person, s.state, r.read_at,
                  (select array_agg(t.told_at || '|' || t.way || '|' || t.practitioner order by t.told_at desc)
                   from notices.told t where t.event = m.event and t.matter = m.matter and t.agency = ?),
                  p.heard_at, clock_timestamp()
                from (select min(horizon_time) as heard_at from notices.progress) p
                left join (select matter.* from (select (clock_timestamp() at time zone ?)::date as today) d
                    cross join notices.matter where %s order by due_on nulls first, since desc, event limit ?) m on true
                left join sharing.person_sharing s on s.person = m.person
                left join notices.read r on r.agency = ? and r.practitioner = ? and r.matter = m.matter
                  and r.event = m.event
                order by m.due_on nulls first, m.since desc, m.event""".formatted(EverythingThatWaits.NOT_GONE);
    }

    @Override
    public void bind(Parameters parameters) throws SQLException {
        parameters
                .text(agency.text())
                .text(zone.getId())
                .number(MOST)
                .text(agency.text())
                .text(reader == null ? null : reader.text());
    }

    @Override
    public Found answer(ResultSet row) throws SQLException {
        var rows = new ArrayList<Row>();
        Instant heardAt = Instant.EPOCH;
        Instant now = Instant.EPOCH;
        while (row.next()) {
            heardAt = row.getObject(13, OffsetDateTime.class).toInstant();
            now = row.getObject(14, OffsetDateTime.class).toInstant();
            if (row.getString(1) != null) {
                byte[] sharing = row.getBytes(10);
                OffsetDateTime readAt = row.getObject(11, OffsetDateTime.class);
                rows.add(new Row(
                        EverythingThatWaits.waiting(row),
                        row.getString(8),
                        new DataSubjectId(row.getString(9)),
                        sharing == null ? null : EventJson.read(sharing, PersonSharing.class),
                        readAt == null ? null : readAt.toInstant(),
                        told(row.getArray(12))));
            }
        }
        return new Found(heardAt, now, rows);
    }

    private static List<Inbox.Told> told(java.sql.@Nullable Array told) throws SQLException {
        return told == null
                ? List.of()
                : Arrays.stream((String[]) told.getArray())
                        .map(one -> one.split("\\|", -1))
                        .map(one -> new Inbox.Told(
                                new DataSubjectId(one[2]), PractitionerTold.Way.valueOf(one[1]), at(one[0])))
                        .toList();
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text.replace(' ', 'T').replaceFirst("([+-]\\d\\d)$", "$1:00"))
                .toInstant();
    }
}
