package care.renkei.command.store;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Knobs of the store; each has its reason in {@code application.yaml}.
 *
 * @param cacheMegabytes about how much memory the states of decision streams may take
 */
@ConfigurationProperties("renkei.store-cache")
public record StoreSettings(@DefaultValue("64") int cacheMegabytes) {}
