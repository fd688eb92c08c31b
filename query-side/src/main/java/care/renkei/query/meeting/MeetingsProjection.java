package care.renkei.query.meeting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.stored.EventJson;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Projection;
import care.renkei.query.record.ErasedRows;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps who was invited to which meeting, what they answered, and which packs were issued. */
public final class MeetingsProjection implements Projection {

    private static final Rows<CalledMeeting> MEETING = new Rows<CalledMeeting>()
            .column("text", m -> m.meeting().text())
            .column("text", m -> m.person().text())
            .column("text", m -> m.convener().text())
            .column("text", m -> String.join("+", m.agencies()))
            .column("jsonb", EventJson.MAPPER::writeValueAsString);
    private static final String PUT_MEETINGS =
            "insert into meeting (meeting, person, convener, agencies, state) select n.meeting, n.person, n.convener,"
                    + " string_to_array(n.agencies, '+'), n.state from " + MEETING.unnest()
                    + " as n (meeting, person, convener, agencies, state)"
                    + " on conflict (meeting) do update set state = excluded.state";

    private static final Rows<IssuedPack> PACK = new Rows<IssuedPack>()
            .column("uuid", IssuedPack::issued)
            .column("text", p -> p.meeting().text())
            .column("text", p -> p.person().text())
            .column("text", p -> p.convener().text())
            .column("text", MeetingsProjection::agencies)
            .column("jsonb", EventJson.MAPPER::writeValueAsString);
    private static final String PUT_PACKS =
            "insert into pack (event_id, meeting, person, convener, agencies, state) select n.event_id, n.meeting,"
                    + " n.person, n.convener, string_to_array(n.agencies, '+'), n.state from " + PACK.unnest()
                    + " as n (event_id, meeting, person, convener, agencies, state) on conflict (event_id)";

    private static String agencies(IssuedPack pack) {
        return pack.parties().stream().map(shown -> shown.party().value()).collect(Collectors.joining("+"));
    }

    @Override
    public String view() {
        return "meetings";
    }

    @Override
    public boolean wants(String type) {
        return type.startsWith("renkei.meeting.") || type.equals(ErasedRows.ERASURE);
    }

    @Override
    public void apply(List<Delivered> events, Connection connection) throws SQLException {
        Map<ThingId, CalledMeeting> meetings = known(connection, events);
        var changed = new LinkedHashMap<ThingId, CalledMeeting>();
        var packs = new ArrayList<IssuedPack>();
        for (Delivered delivered : events) {
            if (delivered.event().content() instanceof MeetingEvent said) {
                CalledMeeting before = meetings.get(said.meeting());
                if (before == null && said instanceof CaseMeetingScheduled scheduled) {
                    before = CalledMeeting.of(delivered.event(), scheduled);
                }
                // A file's events are of that file alone: what another's says of this meeting is nothing here.
                if (before != null && before.person().equals(delivered.event().subject())) {
                    CalledMeeting after = before.after(said);
                    meetings.put(said.meeting(), after);
                    changed.put(said.meeting(), after);
                    if (said instanceof MeetingPackIssued pack) {
                        packs.add(issued(delivered, pack));
                    }
                }
            }
        }
        MEETING.run(connection, PUT_MEETINGS, changed.values());
        PACK.run(connection, PUT_PACKS + " do nothing", packs);
        forget(new ErasedRows(events), connection);
    }

    /**
     * A meeting and its packs are of one file, and nobody could ask for them without it: they go with the person. A
     * relative who is erased leaves the table; what proves to the others what they were shown stays as it is.
     */
    private static void forget(ErasedRows erased, Connection connection) throws SQLException {
        erased.dropFiles(connection, "meeting");
        erased.dropFiles(connection, "pack");
        for (ErasedRows.Erased gone : erased.all()) {
            if (!gone.wholeFile()) {
                MEETING.run(
                        connection,
                        PUT_MEETINGS,
                        of(gone.person(), "meeting", CalledMeeting.class, connection).stream()
                                .map(meeting -> meeting.without(gone.subject()))
                                .toList());
                PACK.run(
                        connection,
                        PUT_PACKS + " do update set state = excluded.state, agencies = excluded.agencies",
                        of(gone.person(), "pack", IssuedPack.class, connection).stream()
                                .map(pack -> pack.without(gone.subject()))
                                .toList());
            }
        }
    }

    private static <T> List<T> of(DataSubjectId person, String table, Class<T> type, Connection connection)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select state from " + table + " where person = ?")) {
            select.setString(1, person.text());
            var all = new ArrayList<T>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    all.add(EventJson.MAPPER.readValue(row.getString(1), type));
                }
            }
            return all;
        }
    }

    private static IssuedPack issued(Delivered delivered, MeetingPackIssued pack) {
        return new IssuedPack(
                delivered.event().id(),
                pack.meeting(),
                delivered.event().subject(),
                delivered.event().source(),
                delivered.event().practitioner(),
                delivered.event().occurredAt(),
                delivered.position(),
                pack.from(),
                pack.until(),
                pack.items(),
                pack.parties());
    }

    private static Map<ThingId, CalledMeeting> known(Connection connection, List<Delivered> events)
            throws SQLException {
        Object[] named = events.stream()
                .map(delivered -> delivered.event().content())
                .filter(MeetingEvent.class::isInstance)
                .map(content -> ((MeetingEvent) content).meeting().text())
                .distinct()
                .toArray();
        var known = new LinkedHashMap<ThingId, CalledMeeting>();
        try (PreparedStatement select =
                connection.prepareStatement("select state from meeting where meeting = any (?)")) {
            select.setArray(1, connection.createArrayOf("text", named));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    var meeting = EventJson.MAPPER.readValue(row.getString(1), CalledMeeting.class);
                    known.put(meeting.meeting(), meeting);
                }
            }
        }
        return known;
    }
}
