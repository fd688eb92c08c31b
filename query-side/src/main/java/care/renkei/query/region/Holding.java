package care.renkei.query.region;

import care.renkei.events.DataSubjectId;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.DeathRetracted;
import care.renkei.events.person.PersonDied;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.CaseClosed;
import care.renkei.events.team.CaseReopened;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps which agency is in whose team now, and whose case is at rest; so that one sees how many nobody holds. */
final class Holding {

    /** The rows that say of a person, instead of an agency, what rests. */
    private static final String CLOSED = "closed";

    private static final String DIED = "died";

    private record Key(String person, String what) {}

    private static final Rows<Map.Entry<Key, Boolean>> ROWS = new Rows<Map.Entry<Key, Boolean>>()
            .column("text", e -> e.getKey().person())
            .column("text", e -> e.getKey().what())
            .column("bool", Map.Entry::getValue);
    private static final String PUT = "insert into held (person, what, so) select * from " + ROWS.unnest()
            + " on conflict (person, what) do update set so = excluded.so";
    private static final Rows<DataSubjectId> PERSON = new Rows<DataSubjectId>().column("text", DataSubjectId::text);
    private static final String FORGET =
            "delete from held h using " + PERSON.unnest() + " as n (person) where h.person = n.person";

    private Holding() {}

    static void take(List<Delivered> events, Connection connection) throws SQLException {
        var last = new LinkedHashMap<Key, Boolean>();
        var erased = new ArrayList<DataSubjectId>();
        for (Delivered delivered : events) {
            StoredEvent event = delivered.event();
            DataSubjectId person = event.person();
            if (person == null) {
                continue;
            }
            String agency = event.source().subject().text();
            switch (event.content()) {
                case PersonRegistered said -> last.put(new Key(person.text(), agency), true);
                case CareTeamMemberJoined said -> put(last, person, agency, true, false);
                case CareTeamMemberLeft said -> put(last, person, agency, false, false);
                case CaseClosed said -> put(last, person, agency, false, true);
                case CaseReopened said -> put(last, person, agency, true, false);
                case PersonDied said -> last.put(new Key(person.text(), DIED), true);
                case DeathRetracted said -> last.put(new Key(person.text(), DIED), false);
                case DataSubjectErased said -> {
                    if (said.erased().equals(person)) {
                        erased.add(person);
                    }
                }
                case care.renkei.events.Content other -> {
                    // says nothing of who holds the case
                }
            }
        }
        ROWS.run(connection, PUT, last.entrySet());
        PERSON.run(connection, FORGET, erased);
    }

    /** @param closed whether it was the end of a case; whom the last agency only left, nobody holds */
    private static void put(
            Map<Key, Boolean> last, DataSubjectId person, String agency, boolean holds, boolean closed) {
        last.put(new Key(person.text(), agency), holds);
        last.put(new Key(person.text(), CLOSED), closed);
    }
}
