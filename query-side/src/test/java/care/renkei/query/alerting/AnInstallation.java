package care.renkei.query.alerting;

import care.renkei.embedded.Database;
import care.renkei.embedded.Postgres;
import care.renkei.embedded.Role;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.query.alerting.mail.AMailServer;
import care.renkei.query.alerting.mail.MailServer;
import care.renkei.query.alerting.push.ABrowser;
import care.renkei.query.alerting.push.WebPush;
import care.renkei.query.connection.Pool;
import care.renkei.query.connection.SessionSettings;
import care.renkei.query.connection.SignIn;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.notice.EverythingThatWaits;
import care.renkei.query.notice.NoticesProjection;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Views, wishes and outbox on a real database, a mail server and a browser on loopback, and a clock by hand. */
final class AnInstallation implements AutoCloseable {

    static final URI PUBLIC = URI.create("https://renkei.example.jp");

    final ViewsAtHand views = new ViewsAtHand(new NoticesProjection(ViewsAtHand.TOKYO));
    final AMailServer mail;
    final ABrowser browser;
    final AlertingDatabase database;
    final WishesOfPractitioners wishes;
    final List<CloudEventJson> said = new ArrayList<>();
    Saying.Answer answer = Saying.Answer.SAID;
    Instant now = Instant.parse("2026-11-25T01:20:00Z");
    private final HikariDataSource notices;
    private final SessionSettings settings;
    private final MailServer mailServer;
    private final WebPush push;

    AnInstallation(Path folder) throws Exception {
        mail = AMailServer.in(folder, AlertSettings.Mail.Security.STARTTLS);
        browser = new ABrowser();
        views.database.services.recreate(Database.SESSIONS);
        Postgres postgres = views.database.services.postgres();
        settings = new SessionSettings(
                postgres.url(Database.SESSIONS),
                SignIn.of("renkei_session", postgres.passwordFile(Role.SESSION)),
                SignIn.of("renkei_owner", postgres.passwordFile(Role.OWNER)),
                Duration.ofMinutes(60));
        database = new AlertingDatabase(settings);
        wishes = new WishesOfPractitioners(database, views.ring);
        notices = Pool.open("notices", views.database.url(), views.database.role(Role.PROJECT));
        mailServer = new MailServer(mail.settings());
        push = new WebPush(
                new AlertSettings.Push(folder.resolve("push.json"), null, List.of(browser.origin())),
                PUBLIC,
                Clock.systemUTC());
    }

    /** Another node, or the same one after a start. */
    Alerting node() {
        var delivery =
                new Delivery(new Ways(mailServer, push).channels(), wishes, new Letters(PUBLIC), ViewsAtHand.TOKYO);
        return new Alerting(
                database, new EverythingThatWaits(notices), wishes, delivery, this::say, ViewsAtHand.TOKYO, clock());
    }

    Addresses addresses() {
        return new Addresses(wishes, mailServer, new Letters(PUBLIC), clock());
    }

    Outbox outbox() {
        return new Outbox(database);
    }

    private Saying.Answer say(CloudEventJson event) {
        if (answer == Saying.Answer.SAID) {
            said.add(event);
        }
        return answer;
    }

    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ViewsAtHand.TOKYO;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    void run(String sql) {
        try (Connection connection = views.database.services.postgres().connect(Database.SESSIONS, Role.SESSION);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As whoever gets hold of the disk reads it: bytes too, as far as they are letters. */
    String dump(String table) throws SQLException {
        String columns = table.equals("wishes") ? "practitioner || ' ' || encode(sealed, 'escape')" : "t::text";
        try (Connection connection = views.database.services.postgres().connect(Database.SESSIONS, Role.SESSION);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select string_agg(" + columns + ", ' ') from alerting." + table + " t")) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    @Override
    public void close() {
        notices.close();
        database.close();
        browser.close();
        mail.close();
        views.close();
    }
}
