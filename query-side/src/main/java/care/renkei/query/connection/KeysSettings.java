package care.renkei.query.connection;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys of data subjects are asked for.
 *
 * @param url JDBC address of the database of keys
 * @param read may call {@code wrapped_keys} for ordinary matters, and nothing else
 * @param masterFile the keyset that wraps them all
 * @param keepFor how long an unwrapped key stays, 60 s at most
 * @param atMost how many subjects' keys stay
 */
@ConfigurationProperties("renkei.keys")
public record KeysSettings(String url, SignIn read, Path masterFile, Duration keepFor, int atMost) {}
