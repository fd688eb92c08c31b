package care.renkei.command.relay;

import care.renkei.events.Topics;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.Heartbeat;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The topic of events for the length of one term: an idempotent producer that is thrown away on the first failure. */
final class EventTopic implements AutoCloseable {

    /** Milliseconds to wait for more of one look: the heartbeats of all partitions go in one request, and wake once. */
    private static final String LINGER = "2";

    private static final RecordHeader HEARTBEAT =
            new RecordHeader(Heartbeat.KIND_HEADER, Heartbeat.KIND.getBytes(StandardCharsets.US_ASCII));

    private final Producer<String, byte[]> producer;
    private final String topicId;
    private final int partitions;

    private EventTopic(Producer<String, byte[]> producer, String topicId, int partitions) {
        this.producer = producer;
        this.topicId = topicId;
        this.partitions = partitions;
    }

    /** @throws ExecutionException if the broker does not answer or does not let the relay in */
    static EventTopic open(Map<String, String> kafka) throws ExecutionException, InterruptedException {
        TopicDescription topic;
        try (Admin admin = Admin.create(properties(kafka))) {
            topic = admin.describeTopics(List.of(Topics.EVENTS))
                    .allTopicNames()
                    .get()
                    .values()
                    .iterator()
                    .next();
        }
        Properties settings = properties(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, LINGER);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "5000");
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000");
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "10000");
        return new EventTopic(
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer()),
                topic.topicId().toString(),
                topic.partitions().size());
    }

    private static Properties properties(Map<String, String> kafka) {
        Properties properties = new Properties();
        properties.putAll(kafka);
        return properties;
    }

    String topicId() {
        return topicId;
    }

    List<Future<RecordMetadata>> send(List<Tail.Outgoing> events) {
        List<Future<RecordMetadata>> sent = new ArrayList<>(events.size());
        for (Tail.Outgoing event : events) {
            sent.add(producer.send(new ProducerRecord<>(Topics.EVENTS, event.partitionKey(), event.wire())));
        }
        return sent;
    }

    List<Future<RecordMetadata>> send(Heartbeat heartbeat) {
        byte[] value = EventJson.write(heartbeat);
        List<Future<RecordMetadata>> sent = new ArrayList<>(partitions);
        for (int partition = 0; partition < partitions; partition++) {
            sent.add(producer.send(
                    new ProducerRecord<>(Topics.EVENTS, partition, null, null, value, List.of(HEARTBEAT))));
        }
        return sent;
    }

    /** At once: what has not been acknowledged is sent again by the next term. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
