package care.renkei.identity;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Its database: brought up to date as the owner, then used as a role that can change rows and nothing else. */
@Configuration(proxyBeanMethods = false)
class AccountDatabase {

    @Bean(destroyMethod = "close")
    HikariDataSource accountPool(IdentitySettings settings) {
        Flyway.configure()
                .dataSource(settings.url(), settings.ownerUsername(), SecretFolder.read(settings.ownerPasswordFile()))
                .locations("classpath:db/migration/identity")
                .defaultSchema("public")
                .load()
                .migrate();
        var pool = new HikariConfig();
        pool.setPoolName("identity");
        pool.setJdbcUrl(settings.url());
        pool.setUsername(settings.username());
        pool.setPassword(SecretFolder.read(settings.passwordFile()));
        // Sign-ins are rare and their statements short.
        pool.setMaximumPoolSize(3);
        pool.setMinimumIdle(1);
        return new HikariDataSource(pool);
    }

    @Bean
    JdbcClient accountStatements(HikariDataSource accountPool) {
        return JdbcClient.create(accountPool);
    }
}
