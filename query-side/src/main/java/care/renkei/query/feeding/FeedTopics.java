package care.renkei.query.feeding;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The topics of one channel, of all agencies, for the length of one term. Opening them shuts out whoever had them before: what it had begun
 * is undone, and what it tries from now on fails.
 */
final class FeedTopics implements AutoCloseable {

    /** Number in the feed, by which a message is known again. */
    static final String SEQUENCE = "renkei-sequence";

    private static final String EVENT = "renkei-event";
    private static final String POSITION = "renkei-position";
    private static final String PARTS = "renkei-parts";

    /** Says how a message is encrypted that is. */
    private static final String ENCRYPTED = "renkei-encrypted";

    /** One term leaves at most one transaction that the ledger does not know; marks of transactions count too. */
    private static final int READ_BACK = 4 * Term.MOST;

    private static final Duration POLL = Duration.ofMillis(200);

    private final Channel channel;
    private final Properties client;
    private final FeedKeys keys;
    private final Producer<String, byte[]> producer;

    private FeedTopics(Channel channel, Properties client, FeedKeys keys, Producer<String, byte[]> producer) {
        this.channel = channel;
        this.client = client;
        this.keys = keys;
        this.producer = producer;
    }

    /** @throws KafkaException if the broker does not answer or does not let the feeds in */
    static FeedTopics open(Channel channel, Properties client, FeedKeys keys) {
        Properties settings = copy(client);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, channel.transactionalId());
        // Together with the age that a decision may have: what was decided is sent within five seconds, or not at all.
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, "3000");
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "2000");
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, "3000");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "5000");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, "0");
        // The largest event that the door takes, with what the feed adds to it.
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(2 << 20));
        settings.remove(ConsumerConfig.ISOLATION_LEVEL_CONFIG);
        var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
            return new FeedTopics(channel, client, keys, producer);
        } catch (RuntimeException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    private static Properties copy(Properties client) {
        Properties copy = new Properties();
        copy.putAll(client);
        return copy;
    }

    /** Agencies that have a topic for their feed. */
    Set<AgencyId> there() throws InterruptedException {
        try (Admin admin = Admin.create(client)) {
            return admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith(channel.prefix()))
                    .map(name -> new AgencyId(name.substring(channel.prefix().length())))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ExecutionException e) {
            throw new KafkaException("the feeds' topics cannot be listed", e.getCause());
        }
    }

    /** Messages at the ends of these feeds that bear higher numbers, in their order. */
    List<Message> behind(Map<AgencyId, Long> sent) {
        Properties settings = copy(client);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        // What is asked for is there already; nothing is waited for.
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "10");
        var found = new ArrayList<Message>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> topics = sent.keySet().stream()
                    .map(agency -> new TopicPartition(channel.of(agency), 0))
                    .toList();
            consumer.assign(topics);
            Map<TopicPartition, Long> ends = consumer.endOffsets(topics);
            Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(topics);
            ends.forEach((topic, end) ->
                    consumer.seek(topic, Math.max(beginnings.getOrDefault(topic, 0L), end - READ_BACK)));
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    Message message = read(channel, record);
                    if (message.sequence() > sent.getOrDefault(message.agency(), 0L)) {
                        found.add(message);
                    }
                }
            }
        }
        return found;
    }

    private static Message read(Channel channel, ConsumerRecord<String, byte[]> record) {
        Headers headers = record.headers();
        return new Message(
                new AgencyId(record.topic().substring(channel.prefix().length())),
                new DataSubjectId(record.key()),
                Long.parseLong(text(headers, SEQUENCE)),
                UUID.fromString(text(headers, EVENT)),
                Position.parse(text(headers, POSITION)),
                Arrays.stream(text(headers, PARTS).split(",", -1))
                        .map(Integer::valueOf)
                        .toList(),
                record.value());
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** All of them stand on the broker when it returns, and nobody reads any before {@link #commit}. */
    void send(Collection<Message> messages) throws InterruptedException {
        List<ProducerRecord<String, byte[]>> records =
                messages.stream().map(this::record).toList();
        producer.beginTransaction();
        var sent = records.stream().map(producer::send).toList();
        for (var one : sent) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new KafkaException("a message was not taken", e.getCause());
            }
        }
    }

    /** From now on they are read, all or none. */
    void commit() {
        producer.commitTransaction();
    }

    private ProducerRecord<String, byte[]> record(Message message) {
        String topic = channel.of(message.agency());
        byte[] encrypted = keys.encrypted(message.agency(), topic, message.sequence(), message.value());
        var record =
                new ProducerRecord<>(topic, message.person().text(), encrypted == null ? message.value() : encrypted);
        if (encrypted == null) {
            header(record, "content-type", "application/cloudevents+json; charset=UTF-8");
        } else {
            header(record, "content-type", "application/octet-stream");
            header(record, ENCRYPTED, "tink-hybrid");
        }
        header(record, SEQUENCE, Long.toString(message.sequence()));
        header(record, EVENT, message.event().toString());
        header(record, POSITION, message.position().text());
        header(record, PARTS, message.parts().stream().map(String::valueOf).collect(Collectors.joining(",")));
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** At once: what was begun is undone. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
