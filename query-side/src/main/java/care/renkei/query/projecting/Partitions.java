package care.renkei.query.projecting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Topics;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;

/** Which partition holds whose events; the same as the producer's, and the same for ever. */
public final class Partitions {

    private Partitions() {}

    /** The partition of a person's events, or of an agency's or region's own. */
    public static int of(DataSubjectId subject) {
        return of(subject.text());
    }

    static int of(String key) {
        return BuiltInPartitioner.partitionForKey(key.getBytes(StandardCharsets.UTF_8), Topics.EVENT_PARTITIONS);
    }
}
