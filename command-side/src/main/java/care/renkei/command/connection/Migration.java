package care.renkei.command.connection;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;

/** Brings a database to this version's tables and rights; runs as the owner, while the sides stand still. */
public final class Migration {

    /** The event store and its lookup tables. */
    public static final String STORE = "classpath:db/migration/store";

    /** The keys of data subjects. */
    public static final String KEYS = "classpath:db/migration/keys";

    /** The files that records refer to. */
    public static final String ATTACHMENTS = "classpath:db/migration/attachments";
    /** Sealed matters, and who looked at them. */
    public static final String SEALED = "classpath:db/migration/sealed";

    private Migration() {}

    /** Where the owner's password is at hand; else an operator has run it before. */
    static void run(DatabaseSettings database, String location) {
        Path ownerPassword = database.ownerPasswordFile();
        if (ownerPassword != null) {
            run(database.url(), database.ownerUsername(), DatabaseSettings.read(ownerPassword), location);
        }
    }

    /** For whoever prepares databases without starting a side. */
    public static void run(String url, String owner, String password, String location) {
        Flyway.configure()
                .dataSource(url, owner, password)
                .locations(location)
                .load()
                .migrate();
    }
}
