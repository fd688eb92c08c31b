package care.renkei.query.timeline;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.record.AmendmentEvent;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.visibility.PartFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Folds a batch into rows, purely. An amendment changes what its record is, whether that stands in the batch or was
 * stored before.
 */
final class TimelineFold {

    /** Names a record of a file. */
    record Named(DataSubjectId person, UUID record) {}

    /** Records of one kind in one file. */
    record Counted(DataSubjectId person, RecordKind kind) {}

    private static final String AMENDMENTS = "renkei.record.";

    private final Map<Named, RecordState> stored;
    private final Map<Named, RecordState> records = new LinkedHashMap<>();
    private final Map<Named, RecordState> changed = new LinkedHashMap<>();
    private final List<PartRow> parts = new ArrayList<>();
    private final List<PartRow> amendments = new ArrayList<>();

    /** @param stored the state of what {@link #needed} names, as far as it is there */
    TimelineFold(Map<Named, RecordState> stored) {
        this.stored = stored;
    }

    /** What the fold has to know of earlier records: those that are amended, and those that something rests on. */
    static Collection<Named> needed(List<Delivered> events) {
        return events.stream()
                .map(Delivered::event)
                .filter(event -> event.person() != null)
                .flatMap(event -> (isAmendment(event) ? Stream.of(amended(event)) : event.envelope().basedOn().stream())
                        .map(record -> new Named(event.subject(), record)))
                .collect(Collectors.toSet());
    }

    private static boolean isAmendment(StoredEvent event) {
        return event.type().startsWith(AMENDMENTS);
    }

    private static UUID amended(StoredEvent event) {
        return switch ((AmendmentEvent) event.content()) {
            case RecordCorrected corrected -> corrected.record();
            case RecordRetracted retracted -> retracted.record();
            case RecordReclassified reclassified -> reclassified.record();
        };
    }

    void take(Delivered delivered) {
        StoredEvent event = delivered.event();
        if (event.person() == null) {
            return;
        }
        if (isAmendment(event)) {
            amend(delivered, (AmendmentEvent) event.content());
            return;
        }
        var name = new Named(event.subject(), event.id());
        records.put(name, new RecordState(name.person(), name.record(), RecordKind.of(event, heardAlone(event)), 0));
        addRows(parts, delivered, event.id());
    }

    /** What a record says of being heard alone, or what it rests on said: a wish told in confidence stays one. */
    private boolean heardAlone(StoredEvent event) {
        return event.parts().stream()
                        .anyMatch(part -> part.facts().path("personAlone").asBoolean(false))
                || event.envelope().basedOn().stream()
                        .map(record -> state(new Named(event.subject(), record)))
                        .filter(Objects::nonNull)
                        .anyMatch(state -> state.kind().heardAlone());
    }

    private @Nullable RecordState state(Named name) {
        RecordState here = records.get(name);
        if (here != null) {
            return here;
        }
        RecordState before = changed.get(name);
        return before != null ? before : stored.get(name);
    }

    private void amend(Delivered delivered, AmendmentEvent amendment) {
        StoredEvent event = delivered.event();
        var name = new Named(event.subject(), amended(event));
        RecordState before = state(name);
        // What others say about a record is no amendment of it: only its own source takes it back or puts it right.
        if (before == null || !before.kind().source().equals(event.source())) {
            return;
        }
        RecordState after =
                switch (amendment) {
                    case RecordCorrected corrected -> before.amended(before.kind());
                    case RecordRetracted retracted ->
                        before.amended(before.kind()
                                .retracted(
                                        retracted.reason() == RecordRetracted.RetractionReason.WRONG_PERSON
                                                ? PartFacts.Retraction.WRONG_PERSON
                                                : PartFacts.Retraction.RETRACTED));
                    case RecordReclassified reclassified ->
                        before.amended(before.kind()
                                .reclassified(Category.mask(reclassified.categories()), reclassified.restrictedTo()));
                };
        (records.containsKey(name) ? records : changed).put(name, after);
        addRows(amendments, delivered, name.record());
    }

    private static void addRows(List<PartRow> rows, Delivered delivered, UUID record) {
        StoredEvent event = delivered.event();
        String envelope = EventJson.MAPPER.writeValueAsString(event.envelope());
        int place = 0;
        for (StoredPart part : event.parts()) {
            rows.add(new PartRow(
                    event.subject(),
                    event.occurredAt(),
                    event.id(),
                    place++,
                    record,
                    part.about(),
                    event.practitioner(),
                    event.type(),
                    delivered.wire().recordedAt(),
                    delivered.knownAt(),
                    delivered.position(),
                    envelope,
                    part.facts().toString(),
                    part.sealed()));
        }
    }

    List<PartRow> parts() {
        return parts;
    }

    List<PartRow> amendments() {
        return amendments;
    }

    /** How many records more of each kind the batch brings, or fewer; nothing where it comes out even. */
    Map<Counted, Integer> tallies() {
        var tallies = new LinkedHashMap<Counted, Integer>();
        records.values().forEach(state -> tallies.merge(new Counted(state.person(), state.kind()), 1, Integer::sum));
        changed.forEach((name, after) -> {
            RecordState before = Objects.requireNonNull(stored.get(name), "a record that changed");
            tallies.merge(new Counted(name.person(), before.kind()), -1, Integer::sum);
            tallies.merge(new Counted(name.person(), after.kind()), 1, Integer::sum);
        });
        tallies.values().removeIf(difference -> difference == 0);
        return tallies;
    }

    /** Records that were stored before and are not any more what they were. */
    Collection<RecordState> changed() {
        return changed.values();
    }

    /** The state of the record that a row belongs to, after the whole batch. */
    RecordState stateOf(PartRow row) {
        return Objects.requireNonNull(state(new Named(row.person(), row.record())), "the record of a row");
    }
}
