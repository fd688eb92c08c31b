package care.renkei.query.persons;

import care.renkei.events.DataSubjectId;
import care.renkei.query.persons.KnownFile.Linked;
import care.renkei.query.visibility.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts files of one person together: those alone that the caller may know of, whatever else is linked to them. */
final class OnePersonEach {

    /** A file that the caller may know of, and all that are linked to it, known to the caller or not. */
    record Found(DataSubjectId person, Standing standing, List<DataSubjectId> linked) {}

    /** As what somebody is nearest leads. */
    private static final Comparator<Found> NEAREST =
            Comparator.comparing(Found::standing).thenComparing(Found::person);

    private OnePersonEach() {}

    /** In the order of ids. */
    static List<KnownFile> of(List<Found> found) {
        Map<DataSubjectId, Found> byPerson =
                found.stream().collect(Collectors.toMap(Found::person, Function.identity()));
        var left = new TreeSet<>(NEAREST);
        left.addAll(found);
        var persons = new ArrayList<KnownFile>();
        for (Found first = left.pollFirst(); first != null; first = left.pollFirst()) {
            var linked = new ArrayList<Linked>();
            for (DataSubjectId other : first.linked()) {
                Found known = byPerson.get(other);
                if (known != null && left.remove(known)) {
                    linked.add(new Linked(other, known.standing()));
                } else if (known == null && first.standing() == Standing.PERSON) {
                    // Whoever is the person of the one is the person of the other.
                    linked.add(new Linked(other, Standing.PERSON));
                }
            }
            persons.add(new KnownFile(first.person(), first.standing(), linked));
        }
        persons.sort(Comparator.comparing(KnownFile::person));
        return persons;
    }
}
