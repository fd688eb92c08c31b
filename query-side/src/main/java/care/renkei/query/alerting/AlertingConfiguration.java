package care.renkei.query.alerting;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.alerting.mail.MailServer;
import care.renkei.query.alerting.push.WebPush;
import care.renkei.query.connection.Pool;
import care.renkei.query.connection.SessionSettings;
import care.renkei.query.connection.SignIn;
import care.renkei.query.connection.ViewsSettings;
import care.renkei.query.notice.EverythingThatWaits;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** What tells practitioners, put together; ways that are not configured are not there. */
@Configuration(proxyBeanMethods = false)
class AlertingConfiguration {

    /** Reads across agencies, as the role that keeps the view; shown to nobody. */
    record NoticesDatabase(HikariDataSource pool) implements AutoCloseable {
        @Override
        public void close() {
            pool.close();
        }
    }

    /** Tries again with the next look, whatever failed. */
    record LookNowAndThen(Alerting alerting) {

        private static final Logger LOG = LoggerFactory.getLogger(LookNowAndThen.class);

        @Scheduled(fixedDelayString = "${renkei.notices.every:30s}", initialDelayString = "${renkei.notices.every:30s}")
        void now() {
            try {
                alerting.look();
            } catch (SQLException | RuntimeException e) {
                LOG.warn("nobody could be told: {}", e.getClass().getName());
                LOG.debug("in full", e);
            }
        }
    }

    @Bean
    AlertingDatabase alertingDatabase(SessionSettings settings) {
        return new AlertingDatabase(settings);
    }

    @Bean
    NoticesDatabase noticesDatabase(ViewsSettings views) {
        SignIn project = views.project();
        var role = new SignIn(
                project.username(),
                project.password(),
                project.passwordFile(),
                1,
                project.connectWithin(),
                project.answerWithin());
        return new NoticesDatabase(Pool.open("notices", views.url(), role));
    }

    @Bean
    WishesOfPractitioners wishesOfPractitioners(AlertingDatabase database, KeyRing keys) {
        return new WishesOfPractitioners(database, keys);
    }

    @Bean
    Outbox outbox(AlertingDatabase database) {
        return new Outbox(database);
    }

    @Bean
    Ways ways(AlertSettings settings, @Value("${renkei.public-url}") URI publicUrl, Clock clock) {
        AlertSettings.Mail mail = settings.mail();
        AlertSettings.Push push = settings.push();
        return new Ways(
                mail == null || mail.host() == null || mail.host().isBlank() ? null : new MailServer(mail),
                push == null || push.keyFile() == null ? null : new WebPush(push, publicUrl, clock));
    }

    @Bean
    Addresses addresses(
            WishesOfPractitioners wishes, Ways ways, @Value("${renkei.public-url}") URI publicUrl, Clock clock) {
        return new Addresses(wishes, ways.mail(), new Letters(publicUrl), clock);
    }

    @Bean
    LookNowAndThen lookNowAndThen(
            AlertingDatabase database,
            NoticesDatabase notices,
            WishesOfPractitioners wishes,
            Ways ways,
            Saying saying,
            @Value("${renkei.public-url}") URI publicUrl,
            @Value("${renkei.time-zone}") ZoneId zone,
            Clock clock) {
        var delivery = new Delivery(ways.channels(), wishes, new Letters(publicUrl), zone);
        return new LookNowAndThen(
                new Alerting(database, new EverythingThatWaits(notices.pool()), wishes, delivery, saying, zone, clock));
    }
}
