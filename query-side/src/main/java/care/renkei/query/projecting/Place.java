package care.renkei.query.projecting;

import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Where a consumer stands: what Kafka gives this node goes on where the view's table says, never where Kafka says. */
final class Place implements ConsumerRebalanceListener {

    private final KafkaConsumer<String, byte[]> consumer;
    private String topicId;
    private @Nullable Intake intake;

    Place(KafkaConsumer<String, byte[]> consumer, String topicId) {
        this.consumer = consumer;
        this.topicId = topicId;
    }

    /** Goes on with what is ours already, as a newly opened view tells it. */
    void goOn(Intake opened) {
        intake = opened;
        consumer.assignment().forEach(this::seek);
    }

    /** Whether the topic is another one than before; then all has been set to its start. */
    boolean moved(String now) {
        if (now.equals(topicId)) {
            return false;
        }
        topicId = now;
        consumer.assignment().forEach(this::seek);
        return true;
    }

    /**
     * An offset that we would go on at does not exist.
     *
     * @throws KafkaException if messages are gone that this view never saw: it must be rebuilt from the store
     */
    void lost(InvalidOffsetException offsets, String now) {
        if (moved(now)) {
            return;
        }
        Map<TopicPartition, Long> first = consumer.beginningOffsets(offsets.partitions());
        for (Map.Entry<TopicPartition, Long> beginning : first.entrySet()) {
            int partition = beginning.getKey().partition();
            if (beginning.getValue() > view().progress(partition).nextOffset()) {
                throw new KafkaException("the topic of events does not reach back far enough: rebuild this view");
            }
            view().beginAgain(partition, topicId);
            consumer.seek(beginning.getKey(), beginning.getValue());
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        try {
            view().reload(partitions.stream().map(TopicPartition::partition).toList());
        } catch (SQLException e) {
            throw new KafkaException("progress cannot be read", e);
        }
        partitions.forEach(this::seek);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        // Progress was committed with the rows; there is nothing to hand over.
    }

    private void seek(TopicPartition partition) {
        view().beginTopic(partition.partition(), topicId);
        consumer.seek(partition, view().progress(partition.partition()).nextOffset());
    }

    private Intake view() {
        Intake open = intake;
        if (open == null) {
            throw new IllegalStateException("the view is not open");
        }
        return open;
    }
}
