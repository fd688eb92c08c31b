package care.renkei.events.cloud;

import care.renkei.events.reading.FieldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading the attributes of a CloudEvent; its data is read by {@code reading.EventReader}. */
public sealed interface CloudEventReading {

    /** The attributes are as they should be. */
    record Attributed(CloudEventJson event) implements CloudEventReading {}

    /**
     * They are not.
     *
     * @param id the CloudEvents id where it could be read, so that the sender can tell which event is meant
     */
    record Unreadable(@Nullable String id, List<FieldProblem> problems) implements CloudEventReading {}
}
