package care.renkei.query;

import care.renkei.events.sealing.KeyRing;
import care.renkei.events.sealing.KeyWrapping;
import care.renkei.query.connection.KeysSettings;
import care.renkei.query.connection.Pool;
import care.renkei.query.reading.CursorKey;
import care.renkei.query.reading.SubjectKeys;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** The keys of data subjects, in a small pool of their own, and what derives from the master key. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class KeysConfiguration {

    /** The pool to the database of keys; no bean of type {@code DataSource}, so that no view ever picks it up. */
    record KeysDatabase(HikariDataSource pool) implements AutoCloseable {
        @Override
        public void close() {
            pool.close();
        }
    }

    /** Keys that nobody asks for any more leave memory too. */
    record LetGoOfKeys(KeyRing ring) {
        @Scheduled(fixedDelay = 5_000)
        void now() {
            ring.letGo();
        }
    }

    @Bean
    KeysDatabase keysDatabase(KeysSettings keys) {
        return new KeysDatabase(Pool.open("keys", keys.url(), keys.read()));
    }

    @Bean
    KeyRing keyRing(KeysDatabase database, KeysSettings keys) throws IOException {
        return new KeyRing(
                new SubjectKeys(database.pool()),
                KeyWrapping.withMasterKeyset(Files.readString(keys.masterFile()).strip()),
                keys.keepFor(),
                keys.atMost());
    }

    @Bean
    LetGoOfKeys letGoOfKeys(KeyRing ring) {
        return new LetGoOfKeys(ring);
    }

    @Bean
    CursorKey cursorKey(KeysSettings keys) throws IOException {
        return new CursorKey(Files.readString(keys.masterFile()).strip().getBytes(StandardCharsets.UTF_8));
    }
}
