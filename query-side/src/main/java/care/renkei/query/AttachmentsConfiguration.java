package care.renkei.query;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.attachment.AttachedFiles;
import care.renkei.query.attachment.SealedFiles;
import care.renkei.query.connection.AttachmentsSettings;
import care.renkei.query.connection.Pool;
import care.renkei.query.reading.FileReads;
import care.renkei.query.timeline.OneRecord;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The files that go with records, in a small pool of their own. */
@Configuration(proxyBeanMethods = false)
class AttachmentsConfiguration {

    /** The pool to the database of files; no bean of type {@code DataSource}, so that no view ever picks it up. */
    record FilesDatabase(HikariDataSource pool) implements AutoCloseable {
        @Override
        public void close() {
            pool.close();
        }
    }

    @Bean
    FilesDatabase filesDatabase(AttachmentsSettings attachments) {
        return new FilesDatabase(Pool.open("files", attachments.url(), attachments.read()));
    }

    @Bean
    AttachedFiles attachedFiles(OneRecord records, FileReads reads, KeyRing keys, FilesDatabase files) {
        return new AttachedFiles(records, reads, new SealedFiles(files.pool()), keys);
    }
}
