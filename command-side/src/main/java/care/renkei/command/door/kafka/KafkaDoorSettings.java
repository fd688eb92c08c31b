package care.renkei.command.door.kafka;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Knobs of the door over Kafka; each has its reason in {@code application.yaml}.
 *
 * @param enabled whether this node reads intake topics
 * @param kafkaPropertiesFile client configuration of the principal {@code renkei-door}
 * @param deadLetterPublicKeyset to whom dead letters are encrypted (Tink keyset)
 * @param deadLetterPrivateKeyset the operator's half; named only where this process makes both
 * @param newTopicsWithin how soon an agency's new topic is read
 * @param messagesAtOnce most messages per round
 * @param waitAfterTrouble how long a partition rests when something of ours is out of order
 * @param largestEvent a larger message is refused
 */
@ConfigurationProperties("renkei.kafka-door")
public record KafkaDoorSettings(
        @DefaultValue("true") boolean enabled,
        Path kafkaPropertiesFile,
        Path deadLetterPublicKeyset,
        @Nullable Path deadLetterPrivateKeyset,
        @DefaultValue("5s") Duration newTopicsWithin,
        @DefaultValue("200") int messagesAtOnce,
        @DefaultValue("1s") Duration waitAfterTrouble,
        @DefaultValue("1048576") int largestEvent) {}
