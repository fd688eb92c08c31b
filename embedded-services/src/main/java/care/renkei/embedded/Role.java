package care.renkei.embedded;

import java.util.List;

/**
 * The roles that work on the databases, each with as little as its work needs. What they may do inside a database stands in the migrations; here stands what holds for every session of theirs.
 */
public enum Role {
    /** Owns the databases; migrations run as it, nothing else does. */
    OWNER("renkei_owner"),
    /** The command side: appends events, makes and destroys keys. */
    COMMAND("renkei_command"),
    /** The relay from the store to Kafka. */
    RELAY("renkei_relay"),
    /** Projections. */
    PROJECT("renkei_project"),
    /** Reads views behind row-level security. */
    READ("renkei_read"),
    /** Writes access entries. */
    AUDIT("renkei_audit"),
    /** Reads sealed matters for the authority that they are addressed to, and writes down that it did. */
    SEALED("renkei_sealed"),
    /** Browser sessions. */
    SESSION("renkei_session"),
    /** The built-in identity provider. */
    IDENTITY("renkei_identity");

    /** An open writing transaction anywhere in the cluster hides committed events from the relay, so none stays open. */
    private static final String SHORT_TRANSACTIONS = "transaction_timeout = '1s'";

    private final String sqlName;

    Role(String sqlName) {
        this.sqlName = sqlName;
    }

    /** Its name in PostgreSQL. */
    public String sqlName() {
        return sqlName;
    }

    /**
     * Whether row-level security is for others alone. Projections write every row of a view, and their policies let all
     * pass; but {@code COPY} is refused to whomever any policy is for.
     */
    boolean passesWalls() {
        return this == PROJECT;
    }

    /** What {@code ALTER ROLE … SET} says for it. */
    List<String> settings() {
        return switch (this) {
            case COMMAND, PROJECT, AUDIT, SEALED, SESSION -> List.of(SHORT_TRANSACTIONS);
            // A holder that stops asking loses its session, and with it the advisory lock.
            case RELAY -> List.of(SHORT_TRANSACTIONS, "idle_session_timeout = '1500ms'");
            // Unlimited in time because it cannot write.
            case READ -> List.of("default_transaction_read_only = on");
            case OWNER, IDENTITY -> List.of();
        };
    }
}
