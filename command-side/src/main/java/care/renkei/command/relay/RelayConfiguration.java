package care.renkei.command.relay;

import care.renkei.command.connection.DatabaseSettings;
import care.renkei.command.store.CommittedSignal;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The relay on this node; it starts and stops with the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RelaySettings.class)
@ConditionalOnProperty(name = "renkei.relay.enabled", matchIfMissing = true)
class RelayConfiguration {

    @Bean
    Relay relay(RelaySettings settings, CommittedSignal committed) {
        var relay = new Relay(
                () -> connect(settings.database()), properties(settings.kafkaPropertiesFile()), settings.pace());
        committed.listen(relay::signal);
        return relay;
    }

    private static Connection connect(DatabaseSettings database) throws SQLException {
        Properties signIn = new Properties();
        signIn.setProperty("user", database.username());
        signIn.setProperty("password", database.secret());
        signIn.setProperty("ApplicationName", "renkei relay");
        signIn.setProperty(
                "connectTimeout",
                Long.toString(Math.max(1, database.connectWithin().toSeconds())));
        signIn.setProperty(
                "socketTimeout",
                Long.toString(Math.max(1, database.answerWithin().toSeconds())));
        Connection connection = DriverManager.getConnection(database.url(), signIn);
        try (Statement pace = connection.createStatement()) {
            // A token that is lost in a crash is sent again; waiting for the disk at every poll would buy nothing.
            pace.execute("set synchronous_commit = off");
        }
        return connection;
    }

    private static Map<String, String> properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the relay's Kafka configuration cannot be read", e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
