package care.renkei.embedded;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic and how long it keeps what it carries.
 *
 * @param name on the broker
 * @param partitions fixed for ever where order per person matters
 * @param retention how long messages stay; negative is for ever
 * @param segment the grain in which they go: a message leaves with its whole segment
 */
record Topic(String name, int partitions, Duration retention, Duration segment) {

    private static final Duration FOR_EVER = Duration.ofMillis(-1);

    /** Ciphertext of every event, keyed by person; kept so that a new view needs nothing but this. */
    static final Topic EVENTS = new Topic("renkei.events", 24, FOR_EVER, Duration.ofDays(7));

    /** What could not be read at all, encrypted to the operator. */
    static final Topic DEAD_LETTERS = new Topic("renkei.dead-letters", 1, Duration.ofDays(30), Duration.ofDays(1));

    /** Plaintext on its way in: gone within the hour. */
    static Topic intake(String agencyId) {
        return new Topic("renkei.intake." + agencyId, 2, Duration.ofHours(1), Duration.ofMinutes(10));
    }

    /** Outcomes without values, for the sending agency. */
    static Topic results(String agencyId) {
        return new Topic("renkei.results." + agencyId, 2, Duration.ofDays(7), Duration.ofDays(1));
    }

    /** What an agency may see, in clear, for its systems; one partition, so that all of it is in one order. */
    static Topic feed(String agencyId) {
        return new Topic("renkei.feed." + agencyId, 1, Duration.ofDays(7), Duration.ofDays(1));
    }

    /** What an agency is to do, by codes, ids and days; whoever begins later asks over HTTP what stands. */
    static Topic todo(String agencyId) {
        return new Topic("renkei.todo." + agencyId, 1, Duration.ofDays(7), Duration.ofDays(1));
    }

    NewTopic toCreate(short replicas) {
        return new NewTopic(name, partitions, replicas)
                .configs(Map.of(
                        "cleanup.policy", "delete",
                        "retention.ms", Long.toString(retention.toMillis()),
                        "retention.bytes", "-1",
                        "segment.ms", Long.toString(segment.toMillis()),
                        "min.insync.replicas", Integer.toString(Math.max(1, replicas - 1))));
    }
}
