package care.renkei.query.notice;

import care.renkei.events.DataSubjectId;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.projecting.Projection;
import care.renkei.query.record.ErasedRows;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps what waits, for whom, and who was told and has read. */
public final class NoticesProjection implements Projection {

    private static final Set<String> CAPABILITIES =
            Set.of("override", "sharing", "person", "team", "agency", "telling");

    private record Row(AroundAPerson around, OpenMatter matter) {}

    private static final Rows<AroundAPerson> AROUND = new Rows<AroundAPerson>()
            .column("text", a -> a.person().text())
            .column("jsonb", EventJson.MAPPER::writeValueAsString);
    private static final String PUT_AROUND = "insert into around_person (person, state) select * from "
            + AROUND.unnest() + " on conflict (person) do update set state = excluded.state";

    private static final Rows<Row> MATTER = new Rows<Row>()
            .column("text", r -> r.matter().matter().name())
            .column("uuid", r -> r.matter().event())
            .column("text", r -> r.around().person().text())
            .column("text", NoticesProjection::thing)
            .time(r -> r.matter().since())
            .column(
                    "date",
                    r -> r.matter().dueOn() == null ? null : r.matter().dueOn().toString())
            .column(
                    "text",
                    r -> "{"
                            + String.join(
                                    ",",
                                    r.around().agenciesOf(r.matter()).stream()
                                            .map(agency -> "\"" + agency.text() + "\"")
                                            .toList())
                            + "}")
            .column("bool", r -> r.matter().coreCentre())
            .column("text", r -> text(r.around().keeperOf(r.matter())));
    private static final String PUT_MATTERS = "insert into matter (matter, event, person, thing, since, due_on,"
            + " agencies, core_centre, keeper) select n.matter, n.event, n.person, n.thing, n.since, n.due_on,"
            + " n.agencies::text[], n.core_centre, n.keeper from " + MATTER.unnest()
            + " as n (matter, event, person, thing, since, due_on, agencies, core_centre, keeper)"
            + " on conflict (matter, event) do nothing";

    private final ZoneId zone;

    /** @param zone where the people live */
    public NoticesProjection(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String view() {
        return "notices";
    }

    @Override
    public boolean wants(String type) {
        String[] words = type.split("\\.", -1);
        return words.length > 1 && CAPABILITIES.contains(words[1]);
    }

    @Override
    public void apply(List<Delivered> events, Connection connection) throws SQLException {
        var staff = new StaffChanges();
        var told = new ToldAndRead();
        var changed = new LinkedHashMap<DataSubjectId, AroundAPerson>();
        Map<DataSubjectId, AroundAPerson> known = known(connection, events);
        for (Delivered delivered : events) {
            StoredEvent event = delivered.event();
            DataSubjectId person = event.person();
            if (person != null && isOver(event, person, changed, known)) {
                // What follows an erasure must not begin the file anew.
                continue;
            }
            if (person != null) {
                AroundAPerson before = changed.containsKey(person)
                        ? changed.get(person)
                        : known.getOrDefault(person, AroundAPerson.nothing(person));
                changed.put(person, before.after(event, zone));
            } else {
                staff.take(event);
                told.take(event);
            }
        }
        AROUND.run(connection, PUT_AROUND, changed.values());
        writeMatters(connection, changed.values());
        var erased = new ErasedRows(events);
        erased.dropFiles(connection, "around_person");
        erased.dropFiles(connection, "matter");
        staff.write(connection);
        told.write(connection);
    }

    private static boolean isOver(
            StoredEvent event,
            DataSubjectId person,
            Map<DataSubjectId, AroundAPerson> changed,
            Map<DataSubjectId, AroundAPerson> known) {
        return event.type().equals(ErasedRows.ERASURE) && !changed.containsKey(person) && !known.containsKey(person);
    }

    private static void writeMatters(Connection connection, Collection<AroundAPerson> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        try (PreparedStatement delete = connection.prepareStatement("delete from matter where person = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "text", changed.stream().map(a -> a.person().text()).toArray()));
            delete.executeUpdate();
        }
        var rows = new ArrayList<Row>();
        changed.forEach(around -> around.open().forEach(matter -> rows.add(new Row(around, matter))));
        MATTER.run(connection, PUT_MATTERS, rows);
    }

    private static Map<DataSubjectId, AroundAPerson> known(Connection connection, List<Delivered> events)
            throws SQLException {
        Object[] persons = events.stream()
                .map(delivered -> delivered.event().person())
                .filter(person -> person != null)
                .map(DataSubjectId::text)
                .distinct()
                .toArray();
        var known = new LinkedHashMap<DataSubjectId, AroundAPerson>();
        try (PreparedStatement select =
                connection.prepareStatement("select state from around_person where person = any (?)")) {
            select.setArray(1, connection.createArrayOf("text", persons));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    var around = EventJson.MAPPER.readValue(row.getString(1), AroundAPerson.class);
                    known.put(around.person(), around);
                }
            }
        }
        return known;
    }

    /** What a withdrawal and a power are told by names somebody: it stays in the state. */
    private static @Nullable String thing(Row row) {
        return switch (row.matter().matter()) {
            case OVERRIDE_INVOKED, REVIEW, INFORMING, CONSENT_ENDING ->
                row.matter().thing();
            case WITHDRAWAL -> row.matter().thing().split(" ", -1)[1];
            case POWER_ENDING, POWER_BEGUN -> null;
        };
    }

    private static @Nullable String text(@Nullable DataSubjectId subject) {
        return subject == null ? null : subject.text();
    }
}
