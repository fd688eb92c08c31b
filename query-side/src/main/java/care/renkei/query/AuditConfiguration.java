package care.renkei.query;

import care.renkei.query.accesslog.AccessLog;
import care.renkei.query.accesslog.AccessLogReading;
import care.renkei.query.connection.Pool;
import care.renkei.query.connection.ViewsSettings;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Snapshot;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What writes down who read: the log of looks, and the reads of files that go through it. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    /** The access log's own pool; no bean of type {@code DataSource}, so that no view ever picks it up. */
    record AuditDatabase(HikariDataSource pool) implements AutoCloseable {
        @Override
        public void close() {
            pool.close();
        }
    }

    @Bean
    AuditDatabase auditDatabase(ViewsSettings views, ViewsConfiguration.Migrated migrated) {
        return new AuditDatabase(Pool.open("audit", views.url(), views.audit()));
    }

    @Bean
    AccessLog accessLog(AuditDatabase audit) {
        return new AccessLog(audit.pool());
    }

    @Bean
    AccessLogReading accessLogReading(AuditDatabase audit) {
        return new AccessLogReading(audit.pool());
    }

    @Bean
    FileReads fileReads(Snapshot snapshot, Permissions permissions, AccessLog log) {
        return new FileReads(snapshot, permissions, log);
    }
}
