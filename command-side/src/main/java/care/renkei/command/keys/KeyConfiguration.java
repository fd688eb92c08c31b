package care.renkei.command.keys;

import care.renkei.events.reading.IdMaker;
import care.renkei.events.receipt.SigningKey;
import care.renkei.events.sealing.KeyRing;
import care.renkei.events.sealing.KeyWrapping;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
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

    /** Keys of sealed matters, in a ring of their own. */
    @Bean
    SealedKeys sealedKeys(
            @Qualifier("keysDataSource") DataSource keysDataSource, KeyWrapping wrapping, KeySettings settings) {
        KeyTable table = KeyTable.ofSealedMatters(keysDataSource);
        var ring = new KeyRing(table, wrapping, settings.keepKeysFor(), settings.keysAtMost());
        return new SealedKeys(new SubjectKeys(table, wrapping, ring), ring);
    }

    @Bean
    LetGoOfKeys letGoOfKeys(KeyRing ring, SealedKeys sealed) {
        return new LetGoOfKeys(List.of(ring, sealed.ring()));
    }

    /** Keys that nobody asks for any more leave memory too. */
    record LetGoOfKeys(List<KeyRing> rings) {
        @Scheduled(fixedDelay = 5_000)
        void now() {
            rings.forEach(KeyRing::letGo);
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
