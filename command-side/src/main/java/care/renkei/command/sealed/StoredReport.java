package care.renkei.command.sealed;

import care.renkei.events.DataSubjectId;
import java.util.List;
import java.util.UUID;

/**
 * A report as it is kept.
 *
 * @param matterKey a pseudonym that names the key of what is reported
 * @param reporterKey and one that names the key of who reported
 * @param events in their order
 */
public record StoredReport(DataSubjectId matterKey, DataSubjectId reporterKey, List<Sealed> events) {

    /** One event, all of it ciphertext. */
    @SuppressWarnings("ArrayRecordComponent") // opened, never compared
    public record Sealed(UUID event, byte[] matter) {}

    public StoredReport {
        events = List.copyOf(events);
    }
}
