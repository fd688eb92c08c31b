package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.ThingId;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.RecordVerdict;
import care.renkei.query.visibility.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * The records of a file that the asker sees. Numbers about others are made of these alone: a number of what the asker
 * may not see would tell its kind.
 */
final class RecordsInSight {

    private record Seen(EventName type, List<PartFacts> parts) {}

    private final List<Seen> seen = new ArrayList<>();

    RecordsInSight(OpenFile file, DataSubjectId person, Map<UUID, StructuresQuestion.Structure> structures) {
        structures.forEach((record, structure) -> {
            RecordVerdict verdict = structure.verdict(file, person, record);
            if (verdict != null && verdict.visible()) {
                List<PartFacts> parts = List.copyOf(verdict.parts().keySet());
                seen.add(new Seen(parts.getFirst().type(), parts));
            }
        });
    }

    /** Those that somebody would see with {@code then} and does not with {@code now}. */
    List<Counted> gained(Inquiry inquiry, PersonSharing now, PersonSharing then) {
        Map<EventName, Integer> numbers = new HashMap<>();
        for (Seen record : seen) {
            if (!opens(inquiry, record, now) && opens(inquiry, record, then)) {
                numbers.merge(record.type(), 1, Integer::sum);
            }
        }
        return Counted.of(numbers);
    }

    /** The same by what opens them. */
    Map<ThingId, List<Counted>> gainedBy(Inquiry inquiry, PersonSharing now, PersonSharing then) {
        Map<ThingId, Map<EventName, Integer>> numbers = new HashMap<>();
        for (Seen record : seen) {
            if (!opens(inquiry, record, now)) {
                things(RecordVerdict.decide(inquiry, record.parts(), then))
                        .forEach(thing -> numbers.computeIfAbsent(thing, t -> new HashMap<>())
                                .merge(record.type(), 1, Integer::sum));
            }
        }
        Map<ThingId, List<Counted>> counted = new HashMap<>();
        numbers.forEach((thing, of) -> counted.put(thing, Counted.of(of)));
        return counted;
    }

    private static boolean opens(Inquiry inquiry, Seen record, PersonSharing sharing) {
        return RecordVerdict.decide(inquiry, record.parts(), sharing).visible();
    }

    private static Set<ThingId> things(RecordVerdict verdict) {
        var things = new TreeSet<ThingId>();
        for (Verdict part : verdict.parts().values()) {
            if (part instanceof Verdict.Visible visible) {
                visible.bases().stream()
                        .map(Basis::thing)
                        .filter(java.util.Objects::nonNull)
                        .forEach(things::add);
            }
        }
        return things;
    }
}
