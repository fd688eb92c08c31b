package care.renkei.command.attachment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of files; each has its reason in {@code application.yaml}.
 *
 * @param largest one file as it is sent
 * @param atOnce how many are sealed at the same time
 * @param unusedAfter how long a file stays that no event names; an hour at least
 */
@ConfigurationProperties("renkei.files")
public record AttachmentSettings(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("4") int atOnce,
        @DefaultValue("24h") Duration unusedAfter) {

    public int bytes() {
        return Math.toIntExact(largest.toBytes());
    }
}
