package care.renkei.query.connection;

import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * One schema per view, each with its own migrations ({@code db/migration/<view>}), its own progress and its own list
 * of parked messages, so that a rebuilt one takes the place of the old one by its name alone. Inside, nothing names
 * its own schema.
 */
public final class Schemas {

    /** In this order, for a view's policies may speak of an earlier schema. */
    public static final List<String> OF_VIEWS = List.of(
            "sharing",
            "timeline",
            "agencies",
            "network",
            "overrides",
            "meetings",
            "feed",
            "notices",
            "practices",
            "region",
            "todo");

    private static final String EVERY_VIEW = "classpath:db/migration/projecting";

    private Schemas() {}

    /** Brings all views to this version; runs as the owner. */
    public static void migrateViews(String url, SignIn owner) {
        migrateWalls(url, owner);
        for (String view : OF_VIEWS) {
            migrateView(url, owner, view, view);
        }
    }

    /** What stands beside the views: row-level security, of which they make use, the access log, and what was sent. */
    public static void migrateWalls(String url, SignIn owner) {
        migrate(url, owner, "access", "classpath:db/migration/access");
        migrate(url, owner, "audit", "classpath:db/migration/audit");
        migrate(url, owner, "feeding", "classpath:db/migration/feeding");
    }

    /** Makes a view's tables in a schema of another name, for a rebuild. */
    public static void migrateView(String url, SignIn owner, String view, String schema) {
        migrate(url, owner, schema, EVERY_VIEW, "classpath:db/migration/" + view);
    }

    /** Makes a schema that follows no events, e.g. the access log. */
    public static void migrate(String url, SignIn owner, String schema, String... locations) {
        Flyway.configure()
                .dataSource(url, owner.username(), owner.secret())
                .locations(locations)
                .defaultSchema(schema)
                .schemas(schema)
                .createSchemas(true)
                .outOfOrder(true)
                .placeholders(Map.of("schema", schema))
                .load()
                .migrate();
    }
}
