package care.renkei.query.projecting;

import java.sql.Connection;
import java.sql.SQLException;

/** Takes back what a transaction has written so far. */
final class Undo {

    private Undo() {}

    /** A connection that the server has ended cannot even roll back; what it ended for must not be lost over that. */
    static void after(Exception cause, Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException ended) {
            cause.addSuppressed(ended);
        }
    }
}
