package care.renkei.query.web.person;

import care.renkei.events.AgencyId;
import care.renkei.events.Audience;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import care.renkei.events.When;
import care.renkei.query.timeline.ShownBasis;
import care.renkei.query.timeline.ShownPart;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.Reason;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record in sight with its parts read once, for several things on a page are told from them.
 *
 * @param file in which it stands, where that is another file of the same person; null for the one asked for
 * @param occurred when, as exactly as it is known
 * @param authorOnly whether it is for its author alone
 * @param imported where history came from that was brought in; null for what was recorded here
 * @param parts whose words are open, the main part first where it is
 * @param bases why, by part; also of parts of which only the structure is open
 * @param withheld parts that are closed while others are open, and why
 * @param files what is attached about those whose words are open
 * @param takenBack whether it was retracted; then its viewer is its source
 * @param amendments corrections and the retraction, oldest first
 */
public record Shown(
        UUID event,
        @Nullable DataSubjectId file,
        EventDescription type,
        AgencyId source,
        @Nullable DataSubjectId practitioner,
        Instant occurredAt,
        Instant recordedAt,
        When occurred,
        boolean authorOnly,
        Envelope.@Nullable Imported imported,
        Map<SubjectKey, Part> parts,
        Map<SubjectKey, List<ShownBasis>> bases,
        Map<SubjectKey, Reason> withheld,
        List<Envelope.Attachment> files,
        boolean takenBack,
        List<Shown> amendments) {

    /** The records of a page; a type that this version does not know is left out. */
    public static List<Shown> of(List<TimelineEntry> entries) {
        return entries.stream().map(Shown::of).filter(Objects::nonNull).toList();
    }

    private static @Nullable Shown of(TimelineEntry entry) {
        EventDescription type = entry.description();
        if (type == null) {
            return null;
        }
        Envelope envelope = entry.envelopeRead();
        var bases = new LinkedHashMap<SubjectKey, List<ShownBasis>>();
        entry.parts().forEach(part -> bases.put(part.about(), part.bases()));
        var withheld = new LinkedHashMap<SubjectKey, Reason>();
        entry.withheld().forEach(closed -> withheld.put(closed.about(), closed.reason()));
        return new Shown(
                entry.id(),
                entry.file(),
                type,
                entry.source(),
                entry.practitioner(),
                entry.occurredAt(),
                entry.recordedAt(),
                envelope == null ? When.at(entry.occurredAt()) : envelope.occurred(),
                envelope != null && envelope.audience() == Audience.AUTHOR,
                envelope == null ? null : envelope.imported(),
                parts(entry, type),
                bases,
                withheld,
                entry.attachmentsOpen(),
                entry.retraction() != PartFacts.Retraction.NONE,
                of(entry.amendments()));
    }

    private static Map<SubjectKey, Part> parts(TimelineEntry entry, EventDescription type) {
        var main = new LinkedHashMap<SubjectKey, Part>();
        var others = new LinkedHashMap<SubjectKey, Part>();
        for (ShownPart shown : entry.parts()) {
            Part part = shown.part();
            if (part != null) {
                (type.content().isInstance(part) ? main : others).put(shown.about(), part);
            }
        }
        main.putAll(others);
        return main;
    }
}
