package care.renkei.query.web.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same advice, however many records it was given with.
 *
 * @param lines never empty
 */
public record AdviceGroup(List<AdviceLine> lines) {

    public AdviceLine first() {
        return lines.getFirst();
    }

    public boolean several() {
        return lines.size() > 1;
    }

    /** Open from the start where an answer was not taken. */
    public boolean hasProblem() {
        return lines.stream().anyMatch(line -> line.problem() != null);
    }

    /** In the order in which each advice comes first. */
    static List<AdviceGroup> of(List<AdviceLine> lines) {
        Map<String, List<AdviceLine>> byCode = new LinkedHashMap<>();
        lines.forEach(line ->
                byCode.computeIfAbsent(line.code(), code -> new ArrayList<>()).add(line));
        return byCode.values().stream().map(AdviceGroup::new).toList();
    }
}
