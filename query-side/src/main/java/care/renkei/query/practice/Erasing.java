package care.renkei.query.practice;

import care.renkei.query.projecting.Delivered;
import care.renkei.query.record.ErasedRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Forgets what the records of a data subject evidenced, when the subject is erased; figures forget it too. */
final class Erasing {

    private static final String WHAT_IT_EVIDENCED = "codes, things, part, occurred_at, recorded_at, epoch, txid,"
            + " global_index, retraction, categories, author_only, imported, source, type, subjects";

    private Erasing() {}

    static void take(List<Delivered> events, Connection connection) throws SQLException {
        var erased = new ErasedRows(events);
        Presence.takeOffFiles(erased.files(), connection);
        erased.clear(connection, "record", WHAT_IT_EVIDENCED);
        Presence.addFiles(erased.files(), connection);
    }
}
