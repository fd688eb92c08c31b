package care.renkei.command.connection;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Pools, each opened when its database stands at this version. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @Primary
    HikariDataSource storeDataSource(Databases databases) {
        Migration.run(databases.store(), Migration.STORE);
        return Pool.open("renkei-command-store", databases.store());
    }

    @Bean
    HikariDataSource keysDataSource(Databases databases) {
        Migration.run(databases.keys(), Migration.KEYS);
        return Pool.open("renkei-command-keys", databases.keys());
    }

    @Bean
    HikariDataSource attachmentsDataSource(Databases databases) {
        Migration.run(databases.attachments(), Migration.ATTACHMENTS);
        return Pool.open("renkei-command-attachments", databases.attachments());
    }

    @Bean
    SealedDatabase sealedDatabase(Databases databases) {
        Migration.run(databases.sealed(), Migration.SEALED);
        return new SealedDatabase(Pool.open("renkei-command-sealed", databases.sealed()));
    }

    @Bean
    PlatformTransactionManager storeTransactions(@Qualifier("storeDataSource") DataSource storeDataSource) {
        return new JdbcTransactionManager(storeDataSource);
    }
}
