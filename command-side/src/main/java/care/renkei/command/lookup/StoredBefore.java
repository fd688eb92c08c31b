package care.renkei.command.lookup;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.advice.Advice;
import java.util.List;
import java.util.UUID;

/**
 * What was stored under a source and a CloudEvents id.
 *
 * @param subject whose key the digest rests on
 * @param digest of what was sent
 * @param advice what was answered with it
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record StoredBefore(
        UUID eventId, DataSubjectId subject, Position position, byte[] digest, List<Advice> advice) {}
