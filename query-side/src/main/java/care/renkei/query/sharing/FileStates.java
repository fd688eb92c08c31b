package care.renkei.query.sharing;

import care.renkei.events.DataSubjectId;
import care.renkei.events.stored.EventJson;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.rows.Rows;
import care.renkei.query.visibility.PersonSharing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may see what of each file, as it was folded last. */
final class FileStates {

    private static final Rows<PersonSharing> STATE = new Rows<PersonSharing>()
            .column("text", s -> s.person().text())
            .column("int8", PersonSharing::version)
            .column("bytea", EventJson::write);

    private static final String PUT_STATE = "insert into person_sharing (person, version, state) select * from "
            + STATE.unnest() + " on conflict (person) do update set version = excluded.version, state = excluded.state";

    /** Person ids as rows of their own. */
    static final Rows<String> PERSON = new Rows<String>().column("text", person -> person);

    private FileStates() {}

    static List<String> persons(List<PersonSharing> states) {
        return states.stream().map(state -> state.person().text()).toList();
    }

    /** Those of the persons of a batch, by the person's id; none for one who is new. */
    static Map<String, PersonSharing> of(List<Delivered> events, Connection connection) throws SQLException {
        Set<String> persons = concerned(events);
        var states = new HashMap<String, PersonSharing>();
        if (persons.isEmpty()) {
            return states;
        }
        try (PreparedStatement select =
                connection.prepareStatement("select person, state from person_sharing where person = any(?)")) {
            select.setArray(1, connection.createArrayOf("text", persons.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    states.put(row.getString(1), EventJson.read(row.getBytes(2), PersonSharing.class));
                }
            }
        }
        return states;
    }

    private static Set<String> concerned(List<Delivered> events) {
        var persons = new LinkedHashSet<String>();
        for (Delivered delivered : events) {
            DataSubjectId person = delivered.event().person();
            if (person != null) {
                persons.add(person.text());
            }
        }
        return persons;
    }

    static void write(Connection connection, List<PersonSharing> changed) throws SQLException {
        STATE.run(connection, PUT_STATE, changed);
    }
}
