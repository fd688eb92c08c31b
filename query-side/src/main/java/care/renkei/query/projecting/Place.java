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
    private @Nullable Writing writing;

    Place(KafkaConsumer<String, byte[]> consumer, String topicId) {
        this.consumer = consumer;
        this.topicId = topicId;
    }

    /** Goes on with what is ours already, as a newly opened view tells it. */
    void goOn(Writing opened) throws SQLException {
        writing = opened;
        seek(consumer.assignment());
    }

    /** Whether the topic is another one than before; then all has been set to its start. */
    boolean moved(String now) throws SQLException {
        if (now.equals(topicId)) {
            return false;
        }
        topicId = now;
        seek(consumer.assignment());
        return true;
    }

    /**
     * An offset that we would go on at does not exist.
     *
     * @throws KafkaException if messages are gone that this view never saw: it must be rebuilt from the store
     */
    void lost(InvalidOffsetException offsets, String now) throws SQLException {
        if (moved(now)) {
            return;
        }
        Map<TopicPartition, Long> first = consumer.beginningOffsets(offsets.partitions());
        for (Map.Entry<TopicPartition, Long> beginning : first.entrySet()) {
            int partition = beginning.getKey().partition();
            if (beginning.getValue() > view().progress().of(partition).nextOffset()) {
                throw new KafkaException("the topic of events does not reach back far enough: rebuild this view");
            }
            view().progress().beginAgain(partition, topicId);
            consumer.seek(beginning.getKey(), beginning.getValue());
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        try {
            view().reload(partitions.stream().map(TopicPartition::partition).toList());
            seek(partitions);
        } catch (SQLException e) {
            throw new KafkaException("progress cannot be read", e);
        }
    }

    /** Progress is committed with the rows; whoever goes on there finds what was being written. */
    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        if (writing != null) {
            writing.rest();
        }
    }

    private void seek(Collection<TopicPartition> partitions) throws SQLException {
        OwnProgress progress = view().progress();
        for (TopicPartition partition : partitions) {
            progress.beginTopic(partition.partition(), topicId);
            consumer.seek(partition, progress.of(partition.partition()).nextOffset());
        }
    }

    private Intake view() throws SQLException {
        if (writing == null) {
            throw new IllegalStateException("the view is not open");
        }
        return writing.settled();
    }
}
