package care.renkei.command.store;

import java.sql.SQLException;

/** The store could not be asked, or did not say whether it took the events. Never a refusal. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String TRANSACTION_TIMEOUT = "25P04";

    public StoreUnavailable(Throwable cause) {
        super("the event store is not available", cause);
    }

    /**
     * Whether it is certain that nothing was stored: the database ended a transaction that took too long. The
     * connection is gone with it; another one may be tried at once.
     */
    public boolean notCommitted() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TRANSACTION_TIMEOUT.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
