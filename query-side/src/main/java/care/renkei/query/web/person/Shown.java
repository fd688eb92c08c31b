package care.renkei.query.web.person;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as its viewer may see it.
 *
 * @param parts what is open, the main part first where it is
 * @param bases why, by part
 * @param withheld parts that are closed while others are open, and why
 * @param takenBack whether it was retracted; then its viewer is its source
 * @param amendments corrections and the retraction, oldest first
 */
public record Shown(
        UUID event,
        EventDescription type,
        AgencyId source,
        @Nullable DataSubjectId practitioner,
        Instant occurredAt,
        Instant recordedAt,
        Envelope envelope,
        Map<SubjectKey, Part> parts,
        Map<SubjectKey, List<Basis>> bases,
        Map<SubjectKey, Reason> withheld,
        boolean takenBack,
        List<Shown> amendments) {}
