package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which agencies have a topic, and the last number that each was sent. */
final class TopicsServed {

    private static final Duration LOOK_FOR_TOPICS = Duration.ofSeconds(30);

    private final Account account;
    private final FeedTopics topics;
    private final Map<AgencyId, Long> sent = new TreeMap<>();
    private long looked;

    /** Where it is written down what was sent. */
    interface Account {

        /** A topic that was not there before begins with all that its agency may know now. */
        void open(AgencyId agency) throws SQLException;

        /** The last number of each topic. */
        Map<AgencyId, Long> sent() throws SQLException;

        /** Takes over what stands in the topics already. */
        void readBack(List<Message> messages) throws SQLException;
    }

    /** All that are there at the beginning of a term. */
    TopicsServed(Account account, FeedTopics topics) throws SQLException, InterruptedException {
        this.account = account;
        this.topics = topics;
        look();
    }

    /** Those that have come meanwhile. */
    void lookNowAndThen() throws SQLException, InterruptedException {
        if (System.nanoTime() - looked > LOOK_FOR_TOPICS.toNanos()) {
            look();
        }
    }

    private void look() throws SQLException, InterruptedException {
        looked = System.nanoTime();
        var come = new TreeMap<AgencyId, Long>();
        for (AgencyId agency : topics.there()) {
            if (!sent.containsKey(agency)) {
                account.open(agency);
                come.put(agency, 0L);
            }
        }
        if (!come.isEmpty()) {
            Map<AgencyId, Long> stored = account.sent();
            come.replaceAll((agency, none) -> stored.getOrDefault(agency, 0L));
            List<Message> behind = topics.behind(come);
            account.readBack(behind);
            sent.putAll(come);
            behind.forEach(message -> sent.merge(message.agency(), message.sequence(), Math::max));
        }
    }

    Set<AgencyId> agencies() {
        return sent.keySet();
    }

    /** The last numbers, to count on from; what is counted is not sent yet. */
    Map<AgencyId, Long> numbers() {
        return new TreeMap<>(sent);
    }

    /** In the topics, and written down. */
    void sent(List<Message> messages) {
        messages.forEach(message -> sent.put(message.agency(), message.sequence()));
    }
}
