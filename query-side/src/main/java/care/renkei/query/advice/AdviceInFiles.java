package care.renkei.query.advice;

import care.renkei.events.DataSubjectId;
import care.renkei.query.visibility.Standing;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is advised in all files of a person that the caller may know of. Each piece is answered in the file in which its
 * record stands, as what the caller is there.
 *
 * @param person whose file was asked for
 * @param standings what the caller is to the person in each of the files
 * @param underOverride in which of them an override that is open lets the caller in
 */
public record AdviceInFiles(
        DataSubjectId person,
        Map<DataSubjectId, Standing> standings,
        Set<DataSubjectId> underOverride,
        AdviceInSight inSight) {

    public AdviceInFiles {
        standings = Map.copyOf(standings);
        underOverride = Set.copyOf(underOverride);
    }

    static AdviceInFiles none(DataSubjectId person) {
        return new AdviceInFiles(person, Map.of(), Set.of(), new AdviceInSight(List.of(), List.of()));
    }

    /** In which it is answered: where it comes from several records together, the one that was asked for. */
    public DataSubjectId file(Given given) {
        DataSubjectId elsewhere = given.elsewhere();
        return elsewhere == null ? person : elsewhere;
    }

    /** What the caller is in the file in which it is answered. */
    public Standing standing(Given given) {
        return standings.getOrDefault(file(given), Standing.NONE);
    }

    /** Whether an override that is open lets the caller in where it is answered. */
    public boolean underOverride(Given given) {
        return underOverride.contains(file(given));
    }

    /** The other files, in their order. */
    public List<DataSubjectId> linked() {
        return standings.keySet().stream()
                .filter(file -> !file.equals(person))
                .sorted()
                .toList();
    }
}
