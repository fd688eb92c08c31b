package care.renkei.query.feeding;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the feeds are sent; each has its reason in {@code application.yaml}.
 *
 * @param enabled whether this node takes part in the election at all
 * @param propertiesFile client configuration of the principal {@code renkei-feeds}
 * @param publicKeysets folder of public keysets of agencies whose messages are encrypted for them
 * @param pollEvery how long to rest when there is nothing to look at
 */
@ConfigurationProperties("renkei.feeds")
public record FeedSettings(
        @DefaultValue("true") boolean enabled,
        Path propertiesFile,
        @Nullable Path publicKeysets,
        @DefaultValue("50ms") Duration pollEvery) {

    /** The client configuration. */
    public Properties client() {
        Properties client = new Properties();
        try (Reader reader = Files.newBufferedReader(propertiesFile)) {
            client.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the feeds' Kafka configuration cannot be read", e);
        }
        return client;
    }
}
