package care.renkei.command.attachment;

import care.renkei.command.keys.SubjectKeys;
import care.renkei.command.lookup.Preparation;
import care.renkei.events.reading.IdMaker;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/** Files, put together. */
@Configuration(proxyBeanMethods = false)
class AttachmentConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentConfiguration.class);

    @Bean
    AttachmentTable attachmentTable(@Qualifier("attachmentsDataSource") DataSource attachmentsDataSource) {
        return new AttachmentTable(attachmentsDataSource);
    }

    @Bean
    Attachments attachments(
            AttachmentTable table,
            @Qualifier("storeDataSource") DataSource storeDataSource,
            SubjectKeys keys,
            IdMaker ids,
            AttachmentSettings settings,
            @Value("${renkei.time-zone}") ZoneId zone) {
        return new Attachments(table, new Preparation(storeDataSource), keys, ids, zone, settings.atOnce());
    }

    @Bean
    Sweeping sweeping(AttachmentTable table, AttachmentSettings settings) {
        return new Sweeping(table, settings.unusedAfter());
    }

    /** Takes away what nobody refers to; any node may, as often as it likes. */
    record Sweeping(AttachmentTable table, Duration unusedAfter) {
        @Scheduled(initialDelay = 3_600_000, fixedDelay = 3_600_000)
        void now() {
            try {
                table.sweep(unusedAfter);
            } catch (DataAccessException e) {
                LOG.warn("unused files could not be taken away, the next hour tries again");
                LOG.debug("in full", e);
            }
        }
    }
}
