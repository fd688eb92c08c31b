package care.renkei.standalone;

import care.renkei.command.CommandSideApplication;
import care.renkei.command.keys.SecretFile;
import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.Ports;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import care.renkei.events.sealing.KeyWrapping;
import care.renkei.identity.IdentityApplication;
import care.renkei.query.QuerySideApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sides and what each is told, from the data folder and the options. What is not said here stands in each side's own configuration. */
final class Sides {

    private final RenkeiServices services;
    private final Options options;
    private final Path secrets;

    Sides(RenkeiServices services, Options options) {
        this.services = services;
        this.options = options;
        this.secrets = services.folder().secrets();
    }

    List<Side> all() throws IOException {
        // Both sides read it from the beginning, and they start together.
        SecretFile.readOrMake(masterKey(), KeyWrapping::newMasterKeyset);
        return List.of(identity(), command(), query());
    }

    private Side identity() throws IOException {
        var told = new HashMap<String, Object>();
        told.put("renkei.identity.url", services.postgres().url(Database.IDENTITY));
        told.put("renkei.identity.password-file", passwordFile(Role.IDENTITY));
        told.put("renkei.identity.owner-password-file", passwordFile(Role.OWNER));
        told.put("renkei.identity.secrets", secrets.resolve("identity"));
        told.put("renkei.identity.demonstration", true);
        return side(
                "identity",
                IdentityApplication.class,
                List.of("/identity"),
                "/identity/actuator/health/readiness",
                told);
    }

    private Side command() throws IOException {
        var told = new HashMap<String, Object>();
        database(told, "renkei.store", Database.STORE, Role.COMMAND);
        owner(told, "renkei.store");
        database(told, "renkei.keys", Database.KEYS, Role.COMMAND);
        owner(told, "renkei.keys");
        database(told, "renkei.attachments", Database.ATTACHMENTS, Role.COMMAND);
        owner(told, "renkei.attachments");
        database(told, "renkei.sealed", Database.SEALED, Role.COMMAND);
        owner(told, "renkei.sealed");
        database(told, "renkei.relay.database", Database.STORE, Role.RELAY);
        told.put("renkei.relay.kafka-properties-file", services.kafka().propertiesFile(KafkaPrincipal.RELAY));
        told.put("renkei.kafka-door.kafka-properties-file", services.kafka().propertiesFile(KafkaPrincipal.DOOR));
        told.put("renkei.kafka-door.dead-letter-public-keyset", secrets.resolve("dead-letters-public.json"));
        told.put("renkei.kafka-door.dead-letter-private-keyset", secrets.resolve("dead-letters-private.json"));
        told.put("renkei.master-key-file", masterKey());
        told.put("renkei.id-key-file", secrets.resolve("id.key"));
        told.put("renkei.receipt-key-file", secrets.resolve("receipt-key.pem"));
        told.put("renkei.receipt-public-keys-file", receiptPublicKeys());
        told.put("renkei.make-key-files", true);
        return side(
                "command side",
                CommandSideApplication.class,
                List.of(
                        "/api/events",
                        "POST /api/protection/reports",
                        "/api/attachments",
                        "/api/catalogue",
                        "/api/openapi-command"),
                "/actuator/health/readiness",
                told);
    }

    private Side query() throws IOException {
        var told = new HashMap<String, Object>();
        told.put("renkei.command-url", options.publicUrl());
        told.put("renkei.web-client.secret-file", secrets.resolve("identity/renkei-web.secret"));
        told.put("renkei.notices.client.secret-file", secrets.resolve("identity/renkei-notices.secret"));
        told.put("renkei.notices.push.key-file", secrets.resolve("web-push.json"));
        told.put("renkei.views.url", services.postgres().url(Database.VIEWS));
        signIn(told, "renkei.views.owner", Role.OWNER);
        signIn(told, "renkei.views.project", Role.PROJECT);
        signIn(told, "renkei.views.read", Role.READ);
        signIn(told, "renkei.views.audit", Role.AUDIT);
        told.put("renkei.keys.url", services.postgres().url(Database.KEYS));
        signIn(told, "renkei.keys.read", Role.READ);
        told.put("renkei.keys.master-file", masterKey());
        told.put("renkei.attachments.url", services.postgres().url(Database.ATTACHMENTS));
        signIn(told, "renkei.attachments.read", Role.READ);
        told.put("renkei.sealed.url", services.postgres().url(Database.SEALED));
        signIn(told, "renkei.sealed.reader", Role.SEALED);
        told.put("renkei.receipt-public-keys-file", receiptPublicKeys());
        told.put("renkei.kafka.properties-file", services.kafka().propertiesFile(KafkaPrincipal.PROJECT));
        told.put("renkei.feeds.properties-file", services.kafka().propertiesFile(KafkaPrincipal.FEEDS));
        told.put("renkei.feeds.public-keysets", secrets.resolve("feeds"));
        told.put("renkei.sessions.url", services.postgres().url(Database.SESSIONS));
        signIn(told, "renkei.sessions.owner", Role.OWNER);
        signIn(told, "renkei.sessions.session", Role.SESSION);
        return side("query side", QuerySideApplication.class, List.of("/"), "/actuator/health/readiness", told);
    }

    private Side side(
            String name, Class<?> application, List<String> prefixes, String readiness, Map<String, Object> told)
            throws IOException {
        int port = Ports.free();
        told.put("server.port", port);
        told.put("server.address", "127.0.0.1");
        told.put("renkei.public-url", options.publicUrl());
        told.put("renkei.issuer", options.publicUrl() + "/identity");
        return new Side(name, application, port, prefixes, readiness, Map.copyOf(told));
    }

    private void database(Map<String, Object> told, String prefix, Database database, Role role) {
        told.put(prefix + ".url", services.postgres().url(database));
        signIn(told, prefix, role);
    }

    private void owner(Map<String, Object> told, String prefix) {
        told.put(prefix + ".owner-username", Role.OWNER.sqlName());
        told.put(prefix + ".owner-password-file", passwordFile(Role.OWNER));
    }

    private void signIn(Map<String, Object> told, String prefix, Role role) {
        told.put(prefix + ".username", role.sqlName());
        told.put(prefix + ".password-file", passwordFile(role));
    }

    private Path masterKey() {
        return secrets.resolve("master-keyset.json");
    }

    /** The command side adds to it, the query side reads it anew when it changes. */
    private Path receiptPublicKeys() {
        return secrets.resolve("receipt-public-keys.pem");
    }

    private Path passwordFile(Role role) {
        return services.postgres().passwordFile(role);
    }
}
