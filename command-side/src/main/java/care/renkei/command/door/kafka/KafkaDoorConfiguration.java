package care.renkei.command.door.kafka;

import care.renkei.command.door.Door;
import care.renkei.command.keys.KeySettings;
import care.renkei.command.keys.SecretFile;
import care.renkei.events.sealing.HybridKeys;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The door over Kafka on this node. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "renkei.kafka-door.enabled", matchIfMissing = true)
class KafkaDoorConfiguration {

    @Bean
    KafkaDoor kafkaDoor(Door door, KafkaDoorSettings settings, KeySettings keys) {
        return new KafkaDoor(door, settings, operatorKeyset(settings, keys.makeKeyFiles()));
    }

    /** In the embedded default both halves are made here; elsewhere the operator keeps the private one away. */
    private static String operatorKeyset(KafkaDoorSettings settings, boolean make) {
        Path privateHalf = settings.deadLetterPrivateKeyset();
        return make && privateHalf != null
                ? SecretFile.readOrMake(
                        settings.deadLetterPublicKeyset(),
                        () -> HybridKeys.publicKeysetOf(
                                SecretFile.readOrMake(privateHalf, HybridKeys::newPrivateKeyset)))
                : SecretFile.read(settings.deadLetterPublicKeyset());
    }
}
