package care.renkei.query;

import care.renkei.query.notice.Inboxes;
import care.renkei.query.notice.NoticesProjection;
import care.renkei.query.reading.Permissions;
import care.renkei.query.reading.Snapshot;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The view of notices and its reader. */
@Configuration(proxyBeanMethods = false)
class NoticesConfiguration {

    @Bean
    NoticesProjection noticesProjection(@Value("${renkei.time-zone}") ZoneId zone) {
        return new NoticesProjection(zone);
    }

    @Bean
    Inboxes inboxes(Snapshot views, Permissions permissions, @Value("${renkei.time-zone}") ZoneId zone) {
        return new Inboxes(views, permissions, zone);
    }
}
