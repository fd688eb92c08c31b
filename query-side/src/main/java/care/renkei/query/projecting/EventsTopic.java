package care.renkei.query.projecting;

import care.renkei.events.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Access to the topic of events as {@code renkei-project}. */
final class EventsTopic {

    private static final int AT_ONCE = 2_000;

    private final Properties client;

    EventsTopic(Properties client) {
        this.client = client;
    }

    /** @throws KafkaException if the broker does not say */
    String id() throws InterruptedException {
        try (Admin admin = Admin.create(client)) {
            return id(admin);
        }
    }

    static String id(Admin admin) throws InterruptedException {
        try {
            return admin.describeTopics(List.of(Topics.EVENTS))
                    .allTopicNames()
                    .get(10, TimeUnit.SECONDS)
                    .values()
                    .iterator()
                    .next()
                    .topicId()
                    .toString();
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("the topic of events cannot be described", e);
        }
    }

    Admin admin() {
        return Admin.create(client);
    }

    /** A consumer that leaves offsets to us: progress stands beside the rows. */
    KafkaConsumer<String, byte[]> consumer(String group) {
        Properties settings = new Properties();
        settings.putAll(client);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        // An offset that the topic does not have means another topic; to begin somewhere silently would lose events.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(AT_ONCE));
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "500");
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Integer.toString(4 << 20));
        // A view that catches up holds what one answer brings; by default that is 50 MB, and there is one for each
        // view.
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, Integer.toString(4 << 20));
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, "6000");
        settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, "1000");
        settings.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        settings.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "500");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    static final Duration WAIT = Duration.ofMillis(200);
}
