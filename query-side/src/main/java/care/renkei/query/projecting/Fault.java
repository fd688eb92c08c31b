package care.renkei.query.projecting;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What an exception says about where the fault lies. */
enum Fault {
    /** The transaction was too long; it did not commit. */
    TOO_LONG,
    /** The database, the connection, or another worker: the same again may succeed. */
    PASSING,
    /** What was to be written: the same again would fail again. */
    OF_THE_MESSAGE;

    private static final String TRANSACTION_TIMEOUT = "25P04";

    static Fault of(Exception thrown) {
        if (!(thrown instanceof SQLException sql)) {
            return thrown instanceof ProgressMoved ? PASSING : OF_THE_MESSAGE;
        }
        String state = state(sql);
        if (TRANSACTION_TIMEOUT.equals(state)) {
            return TOO_LONG;
        }
        // Data exceptions and violated constraints; all else is about the machinery.
        return state != null && (state.startsWith("22") || state.startsWith("23")) ? OF_THE_MESSAGE : PASSING;
    }

    private static @Nullable String state(SQLException thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
