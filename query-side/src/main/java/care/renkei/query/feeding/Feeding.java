package care.renkei.query.feeding;

import care.renkei.events.sealing.KeyRing;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.timeline.EventsInOrder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Properties;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the feeds, from one node alone. */
public final class Feeding extends RunsForOffice<Ledger> {

    /** Opens the connection that holds the lock; not from a pool, for its session is the lock's life. */
    @FunctionalInterface
    public interface Connections {
        Connection open() throws SQLException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Feeding.class);

    private final Connections connections;
    private final Properties kafka;
    private final FeedKeys receivers;
    private final FileReads reads;
    private final Snapshot views;
    private final KeyRing keys;
    private final ZoneId zone;
    private final Consumer<Step> reached;

    /**
     * @param kafka client configuration of {@code renkei-feeds}
     * @param receivers whose messages are encrypted for them
     * @param zone where the people live; consents begin with its days
     */
    public Feeding(
            Connections connections,
            Properties kafka,
            FeedKeys receivers,
            FileReads reads,
            Snapshot views,
            KeyRing keys,
            ZoneId zone,
            Duration pollEvery) {
        this(connections, kafka, receivers, reads, views, keys, zone, pollEvery, step -> {});
    }

    Feeding(
            Connections connections,
            Properties kafka,
            FeedKeys receivers,
            FileReads reads,
            Snapshot views,
            KeyRing keys,
            ZoneId zone,
            Duration pollEvery,
            Consumer<Step> reached) {
        super("feeds", "sending the feeds", pollEvery);
        this.connections = connections;
        this.kafka = kafka;
        this.receivers = receivers;
        this.reads = reads;
        this.views = views;
        this.keys = keys;
        this.zone = zone;
        this.reached = reached;
    }

    @Override
    Ledger ledger() throws SQLException {
        return new Ledger(connections.open(), zone);
    }

    @Override
    void serve(Ledger ledger) throws SQLException, InterruptedException {
        try (FeedTopics topics = FeedTopics.open(Channel.FEEDS, kafka, receivers)) {
            Term term = term(ledger, topics);
            LOG.info("this node sends the feeds now");
            takeTurns(term::turn);
        }
    }

    /** A term on a ledger whose lock is held. */
    Term term(Ledger ledger, FeedTopics topics) throws SQLException, InterruptedException {
        var turns = new FileTurns(reads, new EventsInOrder(reads, views), new Retractions(reads, views), keys, ledger);
        return new Term(ledger, topics, turns, reads, reached);
    }
}
