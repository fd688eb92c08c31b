package care.renkei.query.alerting;

import java.sql.SQLException;

/** Wishes and outbox do not answer; says nothing of what was asked. */
public final class AlertingUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlertingUnavailable(SQLException cause) {
        super("wishes and outbox do not answer", cause);
    }
}
