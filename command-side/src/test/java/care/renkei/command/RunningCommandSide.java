package care.renkei.command;

import care.renkei.command.connection.Migration;
import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The command side on the real PostgreSQL and Kafka, with an issuer of its own. Several of them are several nodes.
 * Tests share databases and the first node, so each works in a {@link World} of its own.
 */
public final class RunningCommandSide implements AutoCloseable {

    public static final TestIssuer ISSUER = new TestIssuer();

    private static final Path SECRETS = secrets();
    private static @Nullable RunningCommandSide shared;

    private final ConfigurableApplicationContext context;

    private RunningCommandSide(ConfigurableApplicationContext context) {
        this.context = context;
    }

    private static Path secrets() {
        try {
            return Files.createTempDirectory("renkei-command");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path secret(String name) {
        return SECRETS.resolve(name);
    }

    /** The node that all tests of this JVM share; over Kafka it reads nothing. */
    public static synchronized RunningCommandSide shared() {
        migrate();
        if (shared == null) {
            shared = start(Map.of());
        }
        return shared;
    }

    /** Another test may have begun the store anew. */
    private static void migrate() {
        RenkeiServices services = RenkeiServices.shared();
        String owner = Role.OWNER.sqlName();
        String password = services.postgres().password(Role.OWNER);
        Migration.run(services.postgres().url(Database.STORE), owner, password, Migration.STORE);
        Migration.run(services.postgres().url(Database.KEYS), owner, password, Migration.KEYS);
        Migration.run(services.postgres().url(Database.ATTACHMENTS), owner, password, Migration.ATTACHMENTS);
        Migration.run(services.postgres().url(Database.SEALED), owner, password, Migration.SEALED);
    }

    /** A node of its own; all nodes share the key files. What is set to nothing is left out. */
    public static RunningCommandSide start(Map<String, Object> other) {
        return start(other, context -> {});
    }

    /** The same, with something done to the context before it starts. */
    public static RunningCommandSide start(
            Map<String, Object> other, ApplicationContextInitializer<ConfigurableApplicationContext> before) {
        migrate();
        RenkeiServices services = RenkeiServices.shared();
        Path password = services.postgres().passwordFile(Role.COMMAND);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", 0);
        properties.put("renkei.issuer", ISSUER.issuer());
        properties.put("renkei.jwk-set-uri", ISSUER.jwkSetUri());
        properties.put("renkei.store.url", services.postgres().url(Database.STORE));
        properties.put("renkei.store.password-file", password);
        properties.put("renkei.sealed.url", services.postgres().url(Database.SEALED));
        properties.put("renkei.sealed.password-file", password);
        properties.put("renkei.keys.url", services.postgres().url(Database.KEYS));
        properties.put("renkei.keys.password-file", password);
        properties.put("renkei.attachments.url", services.postgres().url(Database.ATTACHMENTS));
        properties.put("renkei.attachments.password-file", password);
        properties.put("renkei.master-key-file", secret("master-keyset.json"));
        properties.put("renkei.id-key-file", secret("id.key"));
        properties.put("renkei.receipt-key-file", secret("receipt-key.pem"));
        properties.put("renkei.receipt-public-keys-file", secret("receipt-public-keys.pem"));
        properties.put("renkei.make-key-files", true);
        properties.put("renkei.relay.enabled", false);
        properties.put("renkei.kafka-door.enabled", false);
        properties.put(
                "renkei.kafka-door.kafka-properties-file", services.kafka().propertiesFile(KafkaPrincipal.DOOR));
        properties.put("renkei.kafka-door.dead-letter-public-keyset", secret("dead-letters-public.json"));
        properties.put("renkei.kafka-door.dead-letter-private-keyset", secret("dead-letters-private.json"));
        properties.putAll(other);
        properties.values().removeIf(""::equals);
        return new RunningCommandSide(new SpringApplicationBuilder(CommandSideApplication.class)
                .registerShutdownHook(false)
                .initializers(before)
                .run(properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new)));
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    @Override
    public void close() {
        context.close();
    }
}
