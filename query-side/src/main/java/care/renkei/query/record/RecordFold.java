package care.renkei.query.record;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.record.AmendmentEvent;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.StoredPart;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.visibility.PartFacts;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Folds a batch into what its records are, purely. An amendment changes what its record is, whether that stands in the
 * batch or was stored before.
 */
public final class RecordFold {

    /** Records of one kind in one file, how many more of them there are, or fewer. */
    public record Tally(RecordState of, int difference) {}

    private record Counted(DataSubjectId person, RecordKind kind) {}

    private static final String AMENDMENTS = "renkei.record.";

    private final Map<RecordName, RecordState> stored;
    private final Map<RecordName, RecordState> records = new LinkedHashMap<>();
    private final Map<RecordName, RecordState> changed = new LinkedHashMap<>();

    /** @param stored the state of what {@link #needed} names, as far as it is there */
    public RecordFold(Map<RecordName, RecordState> stored) {
        this.stored = stored;
    }

    /** What the fold has to know of earlier records: those that are amended, and those that something rests on. */
    public static Collection<RecordName> needed(List<Delivered> events) {
        var needed = new HashSet<RecordName>();
        for (Delivered delivered : events) {
            StoredEvent event = delivered.event();
            if (event.person() != null) {
                for (UUID record : isAmendment(event)
                        ? List.of(amended(event))
                        : event.envelope().basedOn()) {
                    needed.add(new RecordName(event.subject(), record));
                }
            }
        }
        return needed;
    }

    public static boolean isAmendment(StoredEvent event) {
        return event.type().startsWith(AMENDMENTS);
    }

    private static UUID amended(StoredEvent event) {
        return switch ((AmendmentEvent) event.content()) {
            case RecordCorrected corrected -> corrected.record();
            case RecordRetracted retracted -> retracted.record();
            case RecordReclassified reclassified -> reclassified.record();
        };
    }

    /** The record that the event is, or amends; null where it says nothing about any record of a file. */
    public @Nullable RecordName take(StoredEvent event) {
        if (event.person() == null) {
            return null;
        }
        if (isAmendment(event)) {
            return amend(event, (AmendmentEvent) event.content());
        }
        var name = new RecordName(event.subject(), event.id());
        records.put(name, new RecordState(name.person(), name.record(), RecordKind.of(event, heardAlone(event)), 0));
        return name;
    }

    /** What a record says of being heard alone, or what it rests on said: a wish told in confidence stays one. */
    private boolean heardAlone(StoredEvent event) {
        for (StoredPart part : event.parts()) {
            if (part.facts().path("personAlone").asBoolean(false)) {
                return true;
            }
        }
        for (UUID record : event.envelope().basedOn()) {
            RecordState state = state(new RecordName(event.subject(), record));
            if (state != null && state.kind().heardAlone()) {
                return true;
            }
        }
        return false;
    }

    private @Nullable RecordState state(RecordName name) {
        RecordState here = records.get(name);
        if (here != null) {
            return here;
        }
        RecordState before = changed.get(name);
        return before != null ? before : stored.get(name);
    }

    private @Nullable RecordName amend(StoredEvent event, AmendmentEvent amendment) {
        var name = new RecordName(event.subject(), amended(event));
        RecordState before = state(name);
        // What others say about a record is no amendment of it: only its own source takes it back or puts it right.
        if (before == null || !before.kind().source().equals(event.source())) {
            return null;
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
                    case RecordReclassified reclassified -> before.amended(reclassified(before.kind(), reclassified));
                };
        (records.containsKey(name) ? records : changed).put(name, after);
        return name;
    }

    private static RecordKind reclassified(RecordKind before, RecordReclassified change) {
        RecordKind after = before.reclassified(Category.mask(change.categories()), change.restrictedTo());
        return change.toPerson() == RecordReclassified.ToPerson.SHOWN ? after.shownToPerson() : after;
    }

    /** Records that the batch brought, as they are after all of it. */
    public Collection<RecordState> records() {
        return records.values();
    }

    /** Records that were stored before and are not any more what they were. */
    public Collection<RecordState> changed() {
        return changed.values();
    }

    /** The state of a record that {@link #take} named, after the whole batch. */
    public RecordState stateOf(RecordName name) {
        return Objects.requireNonNull(state(name), "the record of a row");
    }

    /** How many records more of each kind the batch brings, or fewer; nothing where it comes out even. */
    public List<Tally> tallies(Predicate<RecordKind> counted) {
        var tallies = new LinkedHashMap<Counted, Tally>();
        records.values().forEach(state -> count(tallies, state, 1));
        changed.forEach((name, after) -> {
            count(tallies, Objects.requireNonNull(stored.get(name), "a record that changed"), -1);
            count(tallies, after, 1);
        });
        return tallies.values().stream()
                .filter(tally ->
                        tally.difference() != 0 && counted.test(tally.of().kind()))
                .toList();
    }

    private static void count(Map<Counted, Tally> tallies, RecordState state, int difference) {
        tallies.merge(
                new Counted(state.person(), state.kind()),
                new Tally(state, difference),
                (one, other) -> new Tally(one.of(), one.difference() + other.difference()));
    }
}
