package care.renkei.query.record;

import care.renkei.events.DataSubjectId;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a view knows of records, for a batch that goes on from there.
 *
 * @param sql tells person, record, structure and number of amendments of the records named
 */
public record StoredStates(String sql) {

    private static final Rows<RecordName> NAMED =
            new Rows<RecordName>().column("text", n -> n.person().text()).column("uuid", RecordName::record);

    /** @param table with one row for each record, as far as {@code rows} admits */
    public static StoredStates in(String table, String rows) {
        return new StoredStates("select r.person, r.event_id, k.structure, r.amendments from " + NAMED.unnest()
                + " as n (person, record) join " + table + " r on r.person = n.person and r.event_id = n.record"
                + " join kind k on k.id = r.kind" + rows);
    }

    /** Of those that are there. */
    public Map<RecordName, RecordState> of(Connection connection, Collection<RecordName> named) throws SQLException {
        var states = new HashMap<RecordName, RecordState>();
        if (named.isEmpty()) {
            return states;
        }
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            NAMED.bind(connection, select, named);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    var name = new RecordName(new DataSubjectId(row.getString(1)), row.getObject(2, UUID.class));
                    states.put(
                            name,
                            new RecordState(
                                    name.person(), name.record(), RecordKind.parse(row.getString(3)), row.getInt(4)));
                }
            }
        }
        return states;
    }
}
