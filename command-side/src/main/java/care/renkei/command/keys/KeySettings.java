package care.renkei.command.keys;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the secrets lie that no database holds; each knob has its reason in {@code application.yaml}.
 *
 * @param masterKeyFile the Tink keyset that wraps every data key
 * @param idKeyFile the key from which ids are derived
 * @param receiptKeyFile the key pair that signs receipts of overrides
 * @param receiptPublicKeysFile where its public half is added when it is made, for the query side
 * @param makeKeyFiles whether absent files are made; never in production, where they come from the operator
 * @param keepKeysFor how long an unwrapped data key stays in memory, 60 s at most
 * @param keysAtMost how many subjects' keys stay in memory
 */
@ConfigurationProperties("renkei")
public record KeySettings(
        Path masterKeyFile,
        Path idKeyFile,
        Path receiptKeyFile,
        Path receiptPublicKeysFile,
        @DefaultValue("false") boolean makeKeyFiles,
        @DefaultValue("55s") Duration keepKeysFor,
        @DefaultValue("20000") int keysAtMost) {}
