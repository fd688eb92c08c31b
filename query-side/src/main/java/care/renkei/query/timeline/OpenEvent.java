package care.renkei.query.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.record.SealedPart;
import care.renkei.query.visibility.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of a file, whether it recorded something or amended a record, with the parts whose content is open.
 *
 * @param type wire name
 * @param occurredAt first instant of when it happened
 * @param recordedAt when it was stored
 * @param envelope JSON; empty in an outline
 * @param parts in their order in the event, one at least
 * @param withheld how many parts of the record the reader may know to be closed
 */
public record OpenEvent(
        UUID id,
        String type,
        AgencyId source,
        @Nullable DataSubjectId practitioner,
        Instant occurredAt,
        Instant recordedAt,
        Position position,
        String envelope,
        List<OpenPart> parts,
        int withheld) {

    /**
     * One part of it.
     *
     * @param place in the event, from 0
     * @param sealed as it is stored; without facts and ciphertext in an outline
     */
    public record OpenPart(int place, Verdict.Visible verdict, SealedPart sealed) {}

    static OpenEvent of(StoredRow row, List<OpenPart> parts, int withheld) {
        return new OpenEvent(
                row.event(),
                row.type(),
                row.source(),
                row.practitioner(),
                row.occurredAt(),
                row.recordedAt(),
                row.position(),
                row.envelope(),
                parts,
                withheld);
    }

    public Name name() {
        return new Name(id, occurredAt);
    }

    /** By what an event of a file is found. */
    public record Name(UUID event, Instant occurredAt) {}
}
