package care.renkei.benchmarks;

import care.renkei.embedded.KafkaPrincipal;
import care.renkei.events.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topic of events from its beginning to where it ends now, read with the settings that projections have. */
final class RawTopic implements AutoCloseable {

    private static final List<TopicPartition> PARTITIONS = IntStream.range(0, Topics.EVENT_PARTITIONS)
            .mapToObj(partition -> new TopicPartition(Topics.EVENTS, partition))
            .toList();

    private final KafkaConsumer<String, byte[]> consumer;
    private final long messages;
    private long left;

    RawTopic(Installation installation) {
        Properties settings = installation.services().kafka().properties(KafkaPrincipal.PROJECT);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "2000");
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "100");
        settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Integer.toString(4 << 20));
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.assign(PARTITIONS);
        consumer.seekToBeginning(PARTITIONS);
        Map<TopicPartition, Long> ends = consumer.endOffsets(PARTITIONS);
        messages = ends.values().stream().mapToLong(Long::longValue).sum();
        left = messages;
    }

    /** How many messages it held when this was opened, heartbeats among them. */
    long messages() {
        return messages;
    }

    boolean atItsEnd() {
        return left <= 0;
    }

    ConsumerRecords<String, byte[]> next() {
        ConsumerRecords<String, byte[]> polled = consumer.poll(Duration.ofMillis(200));
        left -= polled.count();
        return polled;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
