package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.SubjectKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One part of one record as the timeline keeps it.
 *
 * @param record the record that it amends, or its own event
 * @param envelope JSON
 * @param facts JSON
 * @param sealed ciphertext; null where the facts are all there is
 */
@SuppressWarnings("ArrayRecordComponent") // carried between the event and the table, never compared
record PartRow(
        DataSubjectId person,
        Instant occurredAt,
        UUID eventId,
        int part,
        UUID record,
        SubjectKey about,
        @Nullable DataSubjectId practitioner,
        String type,
        Instant recordedAt,
        Instant knownAt,
        Position position,
        String envelope,
        String facts,
        byte @Nullable [] sealed) {}
