package care.renkei.query.practice;

import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.practice.Signs;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.record.ErasedRows;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Forgets what the records of a data subject evidenced, when the subject is erased; figures forget it too. */
final class Erasing {

    private static final String COUNT_ANEW = "insert into tally (source, code, person, records)"
            + " select source, code, person, count(*) from evidence where person = ? and retraction = 0"
            + " and not author_only and strpos(code, '-') > 0 group by source, code, person";

    private Erasing() {}

    static void take(List<Delivered> events, Connection connection) throws SQLException {
        new ErasedRows(events).drop(connection, "evidence");
        List<String> files = events.stream()
                .map(Delivered::event)
                .filter(event -> Signs.known(event.type())
                        && event.person() != null
                        && event.type().startsWith("renkei.person.data-subject-erased")
                        && event.content() instanceof DataSubjectErased)
                .map(event -> event.subject().text())
                .distinct()
                .toList();
        for (String person : files) {
            run(connection, "delete from tally where person = ?", person);
            run(connection, COUNT_ANEW, person);
        }
    }

    private static void run(Connection connection, String sql, String person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, person);
            statement.executeUpdate();
        }
    }
}
