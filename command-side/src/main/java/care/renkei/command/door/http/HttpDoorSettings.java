package care.renkei.command.door.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the door over HTTP; each has its reason in {@code application.yaml}.
 *
 * @param largestEvent body of one event
 * @param largestBatch body of a batch
 * @param eventsPerBatch how many events it may hold
 */
@ConfigurationProperties("renkei.http")
public record HttpDoorSettings(
        @DefaultValue("1MB") DataSize largestEvent,
        @DefaultValue("16MB") DataSize largestBatch,
        @DefaultValue("500") int eventsPerBatch) {

    int eventBytes() {
        return Math.toIntExact(largestEvent.toBytes());
    }

    int batchBytes() {
        return Math.toIntExact(largestBatch.toBytes());
    }
}
