package care.renkei.query.projecting;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the events come from.
 *
 * @param bootstrapServers overrides what the file says, where it does
 * @param propertiesFile a client configuration with the credentials of {@code renkei-project}
 */
@ConfigurationProperties("renkei.kafka")
public record ProjectingSettings(
        @Nullable String bootstrapServers, @Nullable Path propertiesFile) {

    /** The client configuration. */
    public Properties client() {
        Properties client = new Properties();
        if (propertiesFile != null) {
            try (Reader reader = Files.newBufferedReader(propertiesFile)) {
                client.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("the Kafka client's properties cannot be read", e);
            }
        }
        if (bootstrapServers != null) {
            client.put("bootstrap.servers", bootstrapServers);
        }
        return client;
    }
}
