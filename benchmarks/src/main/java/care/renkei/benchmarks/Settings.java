package care.renkei.benchmarks;

import care.renkei.command.keys.SecretFile;
import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import care.renkei.events.sealing.KeyWrapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each application is told; all else is as its own configuration says. */
final class Settings {

    private final RenkeiServices services;
    private final Path secrets;
    private final Path masterKey;

    Settings(RenkeiServices services) throws IOException {
        this.services = services;
        secrets = services.folder().secrets();
        masterKey = secrets.resolve("master-keyset.json");
        SecretFile.readOrMake(masterKey, KeyWrapping::newMasterKeyset);
    }

    /** Without relay and without intake from Kafka: they start when they are measured, or not at all. */
    Map<String, Object> command() {
        var told = new LinkedHashMap<String, Object>();
        told.put("server.port", 0);
        told.put("renkei.issuer", "http://127.0.0.1/unused");
        told.put("renkei.relay.enabled", false);
        told.put("renkei.kafka-door.enabled", false);
        for (Map.Entry<String, Database> one : Map.of(
                        "renkei.store", Database.STORE,
                        "renkei.keys", Database.KEYS,
                        "renkei.attachments", Database.ATTACHMENTS,
                        "renkei.sealed", Database.SEALED)
                .entrySet()) {
            told.put(one.getKey() + ".url", services.postgres().url(one.getValue()));
            signIn(told, one.getKey(), Role.COMMAND);
            told.put(one.getKey() + ".owner-username", Role.OWNER.sqlName());
            told.put(one.getKey() + ".owner-password-file", passwordFile(Role.OWNER));
        }
        told.put("renkei.master-key-file", masterKey);
        told.put("renkei.id-key-file", secrets.resolve("id.key"));
        told.put("renkei.receipt-key-file", secrets.resolve("receipt-key.pem"));
        told.put("renkei.receipt-public-keys-file", secrets.resolve("receipt-public-keys.pem"));
        told.put("renkei.make-key-files", true);
        return told;
    }

    Map<String, Object> identity(int port) {
        var told = new LinkedHashMap<String, Object>();
        told.put("server.port", port);
        told.put("renkei.public-url", "http://127.0.0.1:" + port);
        told.put("renkei.identity.url", services.postgres().url(Database.IDENTITY));
        told.put("renkei.identity.password-file", passwordFile(Role.IDENTITY));
        told.put("renkei.identity.owner-password-file", passwordFile(Role.OWNER));
        told.put("renkei.identity.secrets", secrets.resolve("identity"));
        told.put("renkei.identity.demonstration", true);
        return told;
    }

    Map<String, Object> query(int port, String issuer) {
        var told = new LinkedHashMap<String, Object>();
        told.put("server.port", port);
        told.put("renkei.issuer", issuer);
        told.put("renkei.web-client.secret-file", secrets.resolve("identity/renkei-web.secret"));
        told.put("renkei.views.url", services.postgres().url(Database.VIEWS));
        signIn(told, "renkei.views.owner", Role.OWNER);
        signIn(told, "renkei.views.project", Role.PROJECT);
        signIn(told, "renkei.views.read", Role.READ);
        signIn(told, "renkei.views.audit", Role.AUDIT);
        told.put("renkei.keys.url", services.postgres().url(Database.KEYS));
        signIn(told, "renkei.keys.read", Role.READ);
        told.put("renkei.keys.master-file", masterKey);
        told.put("renkei.attachments.url", services.postgres().url(Database.ATTACHMENTS));
        signIn(told, "renkei.attachments.read", Role.READ);
        told.put("renkei.receipt-public-keys-file", secrets.resolve("receipt-public-keys.pem"));
        // Nobody reads feeds here; what sends them would take a processor from what is measured.
        told.put("renkei.feeds.enabled", false);
        told.put("renkei.feeds.properties-file", services.kafka().propertiesFile(KafkaPrincipal.FEEDS));
        told.put("renkei.kafka.properties-file", services.kafka().propertiesFile(KafkaPrincipal.PROJECT));
        told.put("renkei.sealed.url", services.postgres().url(Database.SEALED));
        signIn(told, "renkei.sealed.reader", Role.SEALED);
        told.put("renkei.sessions.url", services.postgres().url(Database.SESSIONS));
        signIn(told, "renkei.sessions.owner", Role.OWNER);
        signIn(told, "renkei.sessions.session", Role.SESSION);
        return told;
    }

    /** What an agency's system shows the identity provider. */
    Path clientSecret(String agency) {
        return secrets.resolve("identity/agency-" + agency + ".secret");
    }

    private void signIn(Map<String, Object> told, String prefix, Role role) {
        told.put(prefix + ".username", role.sqlName());
        told.put(prefix + ".password-file", passwordFile(role));
    }

    private Path passwordFile(Role role) {
        return services.postgres().passwordFile(role);
    }
}
