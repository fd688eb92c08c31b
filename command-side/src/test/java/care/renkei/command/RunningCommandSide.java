package care.renkei.command;

import care.renkei.command.connection.Migration;
import care.renkei.embedded.Database;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The command side on the real PostgreSQL, with an issuer of its own; several of them are several nodes. */
public final class RunningCommandSide implements AutoCloseable {

    private static final Path SECRETS = secrets();

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

    /** Empty databases at this version. */
    public static RenkeiServices freshServices() {
        RenkeiServices services = RenkeiServices.shared();
        try {
            services.recreate(Database.STORE);
            services.recreate(Database.KEYS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String owner = Role.OWNER.sqlName();
        String password = services.postgres().password(Role.OWNER);
        Migration.run(services.postgres().url(Database.STORE), owner, password, Migration.STORE);
        Migration.run(services.postgres().url(Database.KEYS), owner, password, Migration.KEYS);
        return services;
    }

    /** A node; all nodes share the key files. */
    public static RunningCommandSide start(RenkeiServices services, TestIssuer issuer, Map<String, Object> other) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", 0);
        properties.put("renkei.issuer", issuer.issuer());
        properties.put("renkei.jwk-set-uri", issuer.jwkSetUri());
        properties.put("renkei.store.url", services.postgres().url(Database.STORE));
        properties.put("renkei.store.password-file", services.postgres().passwordFile(Role.COMMAND));
        properties.put("renkei.keys.url", services.postgres().url(Database.KEYS));
        properties.put("renkei.keys.password-file", services.postgres().passwordFile(Role.COMMAND));
        properties.put("renkei.master-key-file", SECRETS.resolve("master-keyset.json"));
        properties.put("renkei.id-key-file", SECRETS.resolve("id.key"));
        properties.put("renkei.make-key-files", true);
        properties.put("renkei.relay.enabled", false);
        properties.put("renkei.kafka-door.enabled", false);
        properties.putAll(other);
        return new RunningCommandSide(new SpringApplicationBuilder(CommandSideApplication.class)
                .registerShutdownHook(false)
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

    @Override
    public void close() {
        context.close();
    }
}
