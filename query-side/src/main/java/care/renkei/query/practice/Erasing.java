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

    private static final String WHAT_IT_EVIDENCED = "codes, things, part, occurred_at, recorded_at, epoch, txid,"
            + " global_index, retraction, categories, author_only, imported, source, practitioner, type, subjects";

    private Erasing() {}

    static void take(List<Delivered> events, Connection connection) throws SQLException {
        new ErasedRows(events).clear(connection, "record", WHAT_IT_EVIDENCED);
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
            run(connection, Presence.ALL_OF_A_FILE, person);
        }
    }

    private static void run(Connection connection, String sql, String person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, person);
            statement.executeUpdate();
        }
    }
}
