package care.renkei.query.alerting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.telling.PractitionerTold.Way;
import care.renkei.query.notice.EverythingThatWaits;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks now and then what is due, on one node at a time, and sees to it that it is told and said. */
public final class Alerting {

    private static final Logger LOG = LoggerFactory.getLogger(Alerting.class);

    /** Names the lock among those of this database. */
    private static final long ONE_NODE = 0x72656e6b65690001L;

    private final AlertingDatabase database;
    private final EverythingThatWaits waiting;
    private final WishesOfPractitioners wishes;
    private final Outbox outbox;
    private final Delivery delivery;
    private final Saying saying;
    private final WhenDueThenTell rule;
    private final Clock clock;

    Alerting(
            AlertingDatabase database,
            EverythingThatWaits waiting,
            WishesOfPractitioners wishes,
            Delivery delivery,
            Saying saying,
            ZoneId zone,
            Clock clock) {
        this.database = database;
        this.waiting = waiting;
        this.wishes = wishes;
        this.outbox = new Outbox(database);
        this.delivery = delivery;
        this.saying = saying;
        this.rule = new WhenDueThenTell(zone, delivery.ways());
        this.clock = clock;
    }

    /** The ways that this installation has. */
    public Collection<Way> ways() {
        return rule.configured();
    }

    /**
     * Decides, sends and says once; another node that is at it is left alone.
     *
     * @return whether it was this node's turn
     */
    public boolean look() throws SQLException {
        try (Connection connection = database.connect()) {
            if (!asks(connection, "select pg_try_advisory_lock(?)")) {
                return false;
            }
            try {
                tell(clock.instant().truncatedTo(ChronoUnit.MILLIS));
                return true;
            } finally {
                asks(connection, "select pg_advisory_unlock(?)");
            }
        }
    }

    private void tell(Instant now) throws SQLException {
        LocalDate today = LocalDate.ofInstant(now, rule.zone());
        Map<DataSubjectId, Wishes> wanted = wishes.all();
        EverythingThatWaits.Found found = waiting.on(today);
        Map<UUID, Notice> standing = rule.decide(found.matters(), found.staff(), wanted, today);
        standing.keySet().removeAll(waiting.told(standing.keySet()));
        outbox.put(standing.values(), now);
        outbox.keepOnly(standing.keySet());
        delivery.deliver(outbox, wanted, now);
        say(now);
    }

    /** What was sent before a crash is said after it. */
    private void say(Instant now) throws SQLException {
        for (Outbox.Entry entry : outbox.unsaid(now)) {
            Instant sentAt = entry.sentAt();
            if (sentAt == null) {
                continue;
            }
            switch (saying.say(Tellings.told(entry.notice(), sentAt))) {
                case SAID -> outbox.said(entry, now);
                case REFUSED -> {
                    LOG.warn(
                            "the door does not take that notice {} was told",
                            entry.notice().id());
                    outbox.said(entry, now);
                }
                case LATER -> {
                    return;
                }
            }
        }
    }

    private static boolean asks(Connection connection, String lock) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(lock)) {
            select.setLong(1, ONE_NODE);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
