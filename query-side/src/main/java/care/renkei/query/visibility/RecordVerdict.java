package care.renkei.query.visibility;

import care.renkei.events.DataSubjectId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The verdicts of all parts of one record together: shown where a part is visible, with the others withheld; where
 * none is, at most counted.
 *
 * @param parts in the order in which they were given
 */
public record RecordVerdict(Map<PartFacts, Verdict> parts) {

    /** Judges every part; all stand in the file of {@code sharing}. */
    public static RecordVerdict decide(Inquiry inquiry, List<PartFacts> parts, PersonSharing sharing) {
        var verdicts = new LinkedHashMap<PartFacts, Verdict>();
        for (PartFacts part : parts) {
            verdicts.put(part, Visibility.decide(inquiry, part, sharing));
        }
        return new RecordVerdict(verdicts);
    }

    public boolean visible() {
        return parts.values().stream().anyMatch(Verdict.Visible.class::isInstance);
    }

    /** How many parts of a visible record the caller may know to be withheld. */
    public long withheld() {
        return parts.values().stream().filter(Verdict.Denied.class::isInstance).count();
    }

    /** The reason under which a record without a visible part is counted: the person's part speaks first. */
    public Optional<Reason> countedAs() {
        if (visible()) {
            return Optional.empty();
        }
        return parts.entrySet().stream()
                .sorted((a, b) -> Boolean.compare(ofPerson(b.getKey()), ofPerson(a.getKey())))
                .map(Map.Entry::getValue)
                .filter(Verdict.Denied.class::isInstance)
                .map(verdict -> ((Verdict.Denied) verdict).reason())
                .findFirst();
    }

    private static boolean ofPerson(PartFacts part) {
        return part.about().subjects().getFirst().kind() == DataSubjectId.Kind.PERSON;
    }
}
