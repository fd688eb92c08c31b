package care.renkei.query;

import care.renkei.events.sealing.KeyRing;
import care.renkei.events.sealing.KeyWrapping;
import care.renkei.query.connection.KeysSettings;
import care.renkei.query.connection.Pool;
import care.renkei.query.connection.SealedSettings;
import care.renkei.query.protection.SealedMatters;
import care.renkei.query.protection.SealedReports;
import care.renkei.query.reading.LookIds;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.SubjectKeys;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Sealed matters: pools and keys of their own, which nothing else is given. */
@Configuration(proxyBeanMethods = false)
class SealedConfiguration {

    /** No beans of type {@code DataSource}, so that no view ever picks them up. */
    record SealedDatabases(HikariDataSource matters, HikariDataSource keys) implements AutoCloseable {
        @Override
        public void close() {
            matters.close();
            keys.close();
        }
    }

    /** The unwrapped keys of sealed matters; they leave memory as all others do. */
    record SealedKeys(KeyRing ring) {
        @Scheduled(fixedDelay = 5_000)
        void letGo() {
            ring.letGo();
        }
    }

    @Bean
    SealedDatabases sealedDatabases(SealedSettings sealed, KeysSettings keys) {
        return new SealedDatabases(
                Pool.open("sealed", sealed.url(), sealed.reader()),
                Pool.open("sealed-keys", keys.url(), sealed.reader()));
    }

    @Bean
    SealedKeys sealedKeys(SealedDatabases databases, KeysSettings keys) throws IOException {
        return new SealedKeys(new KeyRing(
                SubjectKeys.ofSealedMatters(databases.keys()),
                KeyWrapping.withMasterKeyset(Files.readString(keys.masterFile()).strip()),
                keys.keepFor(),
                keys.atMost()));
    }

    @Bean
    SealedReports sealedReports(Snapshot views, Permissions permissions, SealedDatabases databases, SealedKeys keys) {
        return new SealedReports(
                views, permissions, new SealedMatters(databases.matters()), keys.ring(), LookIds::next);
    }
}
