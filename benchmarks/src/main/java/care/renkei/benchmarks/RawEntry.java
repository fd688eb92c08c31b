package care.renkei.benchmarks;

import care.renkei.events.DataSubjectId;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;

/** The yardstick of an access entry: one row of the same content into the same table, and a commit. */
final class RawEntry {

    private static final String BASES = "[{\"basis\":\"CONSENT\",\"thing\":\"consent-aaaaaaaaaaaaaaaaaaaaaaaaaa\","
            + "\"grade\":\"CONTENT\",\"records\":50}]";

    private RawEntry() {}

    static PreparedStatement prepare(Connection connection) throws SQLException {
        return connection.prepareStatement("""
                insert into audit.look (look, viewer, practitioner, person, purpose, asked, filter, searched, own, override,
                    position, bases, records)
                values (?, 'agency-kodama', 'practitioner-kodama-bench', ?, 'care-coordination', 'timeline', '', false,
                    false, null, '1-1000-1000', ?::jsonb, ?)""");
    }

    static void write(PreparedStatement insert, DataSubjectId person) throws SQLException {
        insert.setObject(1, TimeId.next());
        insert.setString(2, person.text());
        insert.setString(3, BASES);
        Array records = insert.getConnection()
                .createArrayOf("uuid", Stream.generate(TimeId::next).limit(50).toArray(UUID[]::new));
        insert.setArray(4, records);
        insert.executeUpdate();
    }
}
