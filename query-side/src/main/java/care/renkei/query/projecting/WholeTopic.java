package care.renkei.query.projecting;

import care.renkei.events.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** All partitions of the topic of events, read apart from the group that follows it. */
final class WholeTopic implements Source {

    private static final List<TopicPartition> PARTITIONS = IntStream.range(0, Topics.EVENT_PARTITIONS)
            .mapToObj(partition -> new TopicPartition(Topics.EVENTS, partition))
            .toList();

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<TopicPartition, Long> ends;

    /** Stands at the first message of each partition. */
    WholeTopic(EventsTopic topic, String view) {
        consumer = topic.consumer("renkei-project." + view + ".rebuild");
        consumer.assign(PARTITIONS);
        ends = consumer.endOffsets(PARTITIONS);
        consumer.beginningOffsets(PARTITIONS).forEach(consumer::seek);
    }

    /** Whether the first message ever sent is still there, in every partition. */
    boolean reachesBack() {
        return consumer.beginningOffsets(PARTITIONS).values().stream().allMatch(first -> first == 0);
    }

    /** Where each partition ended when this was opened. */
    Map<Integer, Long> ends() {
        var byPartition = new HashMap<Integer, Long>();
        ends.forEach((partition, end) -> byPartition.put(partition.partition(), end));
        return byPartition;
    }

    /** Leaves out everything before the ends. */
    void toTheEnds() {
        ends.forEach(consumer::seek);
    }

    @Override
    public long expected() {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public List<Unread> next() {
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            List<Unread> messages = poll(EventsTopic.WAIT);
            if (!messages.isEmpty()) {
                return messages;
            }
        }
        return List.of();
    }

    /** What has come since, as soon as it is there. */
    List<Unread> poll(Duration wait) {
        var messages = new ArrayList<Unread>();
        for (ConsumerRecord<String, byte[]> message : consumer.poll(wait)) {
            messages.add(Unread.of(message));
        }
        return messages;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
