package care.renkei.query.feeding;

import care.renkei.events.DataSubjectId;
import care.renkei.events.stored.EventJson;
import care.renkei.query.record.ErasedRows;
import care.renkei.query.visibility.PersonSharing;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Which of some files are of persons who are erased; no ledger keeps anything of them once their turn is over. */
final class ErasedFiles {

    private ErasedFiles() {}

    static Set<DataSubjectId> among(Collection<DataSubjectId> files, Connection connection) throws SQLException {
        var erased = new TreeSet<DataSubjectId>();
        try (PreparedStatement select = connection.prepareStatement("""
                select p.person, p.state from sharing.person_sharing p where p.person = any (?)
                and exists (select from sharing.statement s where s.person = p.person and s.type = ?)""")) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "text", files.stream().map(DataSubjectId::text).toArray()));
            select.setString(2, ErasedRows.ERASURE);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    var person = new DataSubjectId(row.getString(1));
                    if (EventJson.read(row.getBytes(2), PersonSharing.class)
                            .erased()
                            .contains(person)) {
                        erased.add(person);
                    }
                }
            }
        }
        return erased;
    }

    /** @param sql deletes, in one statement, what is kept of the file that its one parameter names */
    static void forget(Collection<DataSubjectId> files, Connection connection, String sql) throws SQLException {
        for (DataSubjectId person : files) {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setString(1, person.text());
                delete.executeUpdate();
            }
        }
    }
}
