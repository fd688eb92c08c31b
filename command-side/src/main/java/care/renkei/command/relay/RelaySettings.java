package care.renkei.command.relay;

import care.renkei.command.connection.DatabaseSettings;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Knobs of the relay; each has its reason in {@code command-side.yaml}.
 *
 * @param enabled whether this node takes part in the election at all
 * @param database the store, as {@code renkei_relay}
 * @param kafkaPropertiesFile client configuration of the principal {@code renkei-relay}
 */
@ConfigurationProperties("renkei.relay")
public record RelaySettings(
        @DefaultValue("true") boolean enabled,
        DatabaseSettings database,
        Path kafkaPropertiesFile,
        @DefaultValue RelayPace pace) {}
