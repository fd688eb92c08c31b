package care.renkei.embedded;

import java.util.List;

/** The databases and who may connect to each; nobody else can, the public included. The owner always may. */
public enum Database {
    /** Events. */
    STORE("renkei_store"),
    /** Wrapped keys of data subjects; in production a cluster of its own with short-lived backups. */
    KEYS("renkei_keys"),
    /** Files that records refer to: scans, photographs, signed sheets. */
    ATTACHMENTS("renkei_attachments"),
    /** Sealed matters, apart from everything else. */
    SEALED("renkei_sealed"),
    /** What is asked: the views and the access log. */
    VIEWS("renkei_views"),
    /** Browser sessions. */
    SESSIONS("renkei_sessions"),
    /** The built-in identity provider. */
    IDENTITY("renkei_identity");

    private final String sqlName;

    Database(String sqlName) {
        this.sqlName = sqlName;
    }

    /** Its name in PostgreSQL. */
    public String sqlName() {
        return sqlName;
    }

    /** Who may connect, besides the owner. */
    public List<Role> roles() {
        return switch (this) {
            // Projections read the store where the broker does not reach back.
            case STORE -> List.of(Role.COMMAND, Role.RELAY, Role.PROJECT);
            case KEYS -> List.of(Role.COMMAND, Role.READ, Role.SEALED);
            case ATTACHMENTS -> List.of(Role.COMMAND, Role.READ);
            case SEALED -> List.of(Role.COMMAND, Role.SEALED);
            case VIEWS -> List.of(Role.PROJECT, Role.READ, Role.AUDIT);
            case SESSIONS -> List.of(Role.SESSION);
            case IDENTITY -> List.of(Role.IDENTITY);
        };
    }
}
