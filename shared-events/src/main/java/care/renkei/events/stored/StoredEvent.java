package care.renkei.events.stored;

import care.renkei.events.AdviceCode;
import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.SubjectKey;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event at rest: the same JSON in the store and on Kafka. Nothing in it names or quotes anybody; who may open the
 * parts is another question.
 *
 * @param ordinal 0 for the event that was sent; 1, 2, … for those that the decision added to it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredEvent(
        UUID id,
        String type,
        AgencyId source,
        String sourceEventId,
        int ordinal,
        DataSubjectId subject,
        @Nullable DataSubjectId practitioner,
        Instant occurredAt,
        Envelope envelope,
        List<StoredPart> parts) {

    /** The same with what was advised when it was accepted. */
    public StoredEvent advised(List<AdviceCode> advice) {
        return new StoredEvent(
                id,
                type,
                source,
                sourceEventId,
                ordinal,
                subject,
                practitioner,
                occurredAt,
                envelope.advised(advice),
                parts);
    }

    /** The person whose file this belongs to, or null for events of agencies and regions. */
    @JsonIgnore
    public @Nullable DataSubjectId person() {
        return subject.kind() == DataSubjectId.Kind.PERSON ? subject : null;
    }

    @JsonIgnore
    public EventDescription description() {
        return EventCatalogue.standard().get(type);
    }

    /** What the facts alone say of one part. */
    public Part factsOf(StoredPart part) {
        Class<? extends Part> record = description().partFor(part.about().shape());
        if (record == null) {
            throw new IllegalStateException(
                    type + " has no part for " + part.about().shape());
        }
        return EventJson.FACTS.read(record, part.facts());
    }

    /** The main part as its facts alone tell it; enough for {@code evolve} and for projections. */
    @JsonIgnore
    public Content content() {
        return (Content) factsOf(contentPart());
    }

    /** Whom the main part is about. */
    @JsonIgnore
    public SubjectKey contentKey() {
        return contentPart().about();
    }

    private StoredPart contentPart() {
        Class<? extends Content> content = description().content();
        return parts.stream()
                .filter(part -> description().partFor(part.about().shape()) == content)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " has no main part"));
    }
}
