package care.renkei.query.plans;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Part;
import care.renkei.events.When;
import care.renkei.events.record.RecordCorrected;
import care.renkei.query.timeline.TimelineEntry;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was told and is in sight, with who told it when.
 *
 * @param record the event that told it
 * @param file in which it stands, where that is another file of the same person than the one asked for
 * @param whose about whom it is; left out for the person
 * @param corrected what was put right later, oldest first
 * @param said as it was told
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Saying<P extends Part>(
        UUID record,
        @Nullable DataSubjectId file,
        AgencyId source,
        @Nullable DataSubjectId practitioner,
        When occurred,
        Instant recordedAt,
        @Nullable String whose,
        List<RecordCorrected> corrected,
        P said) {

    static <P extends Part> Saying<P> of(TimelineEntry entry, @Nullable DataSubjectId whose, P said) {
        return new Saying<>(
                entry.id(),
                entry.file(),
                entry.source(),
                entry.practitioner(),
                entry.envelopeRead() == null
                        ? When.at(entry.occurredAt())
                        : entry.envelopeRead().occurred(),
                entry.recordedAt(),
                whose == null ? null : whose.text(),
                corrections(entry),
                said);
    }

    private static List<RecordCorrected> corrections(TimelineEntry entry) {
        return entry.amendments().stream()
                .flatMap(amendment -> amendment.parts().stream())
                .map(part -> part.part())
                .filter(RecordCorrected.class::isInstance)
                .map(RecordCorrected.class::cast)
                .toList();
    }

    /** The same as something more exact, or null where it is something else. */
    <Q extends Part> @Nullable Saying<Q> as(Class<Q> type) {
        return type.isInstance(said) ? with(type.cast(said)) : null;
    }

    <Q extends Part> Saying<Q> with(Q other) {
        return new Saying<>(record, file, source, practitioner, occurred, recordedAt, whose, corrected, other);
    }
}
