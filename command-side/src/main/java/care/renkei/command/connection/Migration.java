package care.renkei.command.connection;

import org.flywaydb.core.Flyway;

/** Brings a database to this version's tables and rights; runs as the owner, while the sides stand still. */
public final class Migration {

    private Migration() {}

    /** The event store and its lookup tables. */
    public static void ofStore(DatabaseSettings owner) {
        migrate(owner, "classpath:db/migration/store");
    }

    /** The keys of data subjects. */
    public static void ofKeys(DatabaseSettings owner) {
        migrate(owner, "classpath:db/migration/keys");
    }

    private static void migrate(DatabaseSettings owner, String location) {
        Flyway.configure()
                .dataSource(owner.url(), owner.username(), owner.secret())
                .locations(location)
                .load()
                .migrate();
    }
}
