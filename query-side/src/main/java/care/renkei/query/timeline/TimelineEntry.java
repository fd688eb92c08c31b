package care.renkei.query.timeline;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Position;
import care.renkei.events.Stage;
import care.renkei.events.SubjectKey;
import care.renkei.query.reading.Json;
import care.renkei.query.visibility.Grade;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.Reason;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record as its viewer may see it.
 *
 * @param id the record, by the event that recorded it
 * @param file in which it stands, where that is another file of the same person than the one asked for
 * @param type wire name
 * @param practitioner who acted; left out where only the structure is open
 * @param occurredAt first instant of when it happened
 * @param recordedAt when it was stored
 * @param categories as they are now, after reclassifications
 * @param envelope as it was sent; left out where only the structure is open
 * @param grade how much is open
 * @param retraction whether it was taken back; then its viewer is its source
 * @param parts what is open
 * @param withheld what is closed while other parts are open, and why
 * @param amendments corrections, reclassifications and the retraction, oldest first; each is an entry of its own form
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TimelineEntry(
        UUID id,
        @Nullable DataSubjectId file,
        String type,
        AgencyId source,
        @Nullable DataSubjectId practitioner,
        Instant occurredAt,
        Instant recordedAt,
        Position position,
        Set<Category> categories,
        Stage stage,
        Grade grade,
        PartFacts.Retraction retraction,
        @Nullable Json envelope,
        List<ShownPart> parts,
        List<Withheld> withheld,
        List<TimelineEntry> amendments) {

    /** A part that stays closed. */
    public record Withheld(SubjectKey about, Reason reason) {}

    /** What the catalogue says of the type, or null where this version does not know it. */
    @JsonIgnore
    public @Nullable EventDescription description() {
        return EventCatalogue.standard().find(type);
    }

    /** The envelope read, or null where only the structure is open. */
    @JsonIgnore
    public @Nullable Envelope envelopeRead() {
        return envelope == null ? null : envelope.as(Envelope.class);
    }

    /** Files about those whose words are open. */
    @JsonIgnore
    public List<Envelope.Attachment> attachmentsOpen() {
        Envelope read = envelopeRead();
        return read == null
                ? List.of()
                : read.attachments().stream()
                        .filter(attachment -> parts.stream()
                                .anyMatch(part -> part.grade() == Grade.CONTENT
                                        && part.about().subjects().contains(attachment.subject())))
                        .toList();
    }

    @JsonProperty("corrected")
    public boolean corrected() {
        return amendments.stream().anyMatch(amendment -> amendment.type().startsWith("renkei.record.record-corrected"));
    }

    /** The same as it stands in another file. */
    TimelineEntry of(@Nullable DataSubjectId other) {
        return new TimelineEntry(
                id,
                other,
                type,
                source,
                practitioner,
                occurredAt,
                recordedAt,
                position,
                categories,
                stage,
                grade,
                retraction,
                envelope,
                parts,
                withheld,
                amendments);
    }

    TimelineEntry with(List<TimelineEntry> amended) {
        return new TimelineEntry(
                id,
                file,
                type,
                source,
                practitioner,
                occurredAt,
                recordedAt,
                position,
                categories,
                stage,
                grade,
                retraction,
                envelope,
                parts,
                withheld,
                amended);
    }
}
