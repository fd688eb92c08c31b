package care.renkei.command.keys;

import care.renkei.events.reading.IdMaker;
import care.renkei.events.receipt.SigningKey;
import care.renkei.events.sealing.KeyRing;
import care.renkei.events.sealing.KeyWrapping;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Master key, id key, and the ring of data keys. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class KeyConfiguration {

    private static final int ID_KEY_BYTES = 32;

    @Bean
    KeyWrapping keyWrapping(KeySettings settings) {
        return KeyWrapping.withMasterKeyset(secret(settings, settings.masterKeyFile(), KeyWrapping::newMasterKeyset));
    }

    @Bean
    IdMaker idMaker(KeySettings settings) {
        return new IdMaker(
                Base64.getDecoder().decode(secret(settings, settings.idKeyFile(), KeyConfiguration::newIdKey)));
    }

    @Bean
    SigningKey receiptKey(KeySettings settings) {
        SigningKey key = SigningKey.of(secret(settings, settings.receiptKeyFile(), SigningKey::make));
        if (settings.makeKeyFiles()) {
            PublicHalf.add(key, settings.receiptPublicKeysFile());
        }
        return key;
    }

    @Bean
    KeyTable keyTable(@Qualifier("keysDataSource") DataSource keysDataSource) {
        return new KeyTable(keysDataSource);
    }

    @Bean
    KeyRing keyRing(KeyTable table, KeyWrapping wrapping, KeySettings settings) {
        return new KeyRing(table, wrapping, settings.keepKeysFor(), settings.keysAtMost());
    }

    @Bean
    SubjectKeys subjectKeys(KeyTable table, KeyWrapping wrapping, KeyRing ring) {
        return new SubjectKeys(table, wrapping, ring);
    }

    @Bean
    LetGoOfKeys letGoOfKeys(KeyRing ring) {
        return new LetGoOfKeys(ring);
    }

    /** Keys that nobody asks for any more leave memory too. */
    record LetGoOfKeys(KeyRing ring) {
        @Scheduled(fixedDelay = 5_000)
        void now() {
            ring.letGo();
        }
    }

    private static String secret(KeySettings settings, Path file, Supplier<String> make) {
        return settings.makeKeyFiles() ? SecretFile.readOrMake(file, make) : SecretFile.read(file);
    }

    private static String newIdKey() {
        byte[] key = new byte[ID_KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
