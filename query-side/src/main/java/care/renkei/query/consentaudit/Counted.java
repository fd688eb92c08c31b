package care.renkei.query.consentaudit;

import care.renkei.events.EventName;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many records of one kind, among those that the asker may see.
 *
 * @param type of the records
 */
public record Counted(EventName type, int records) {

    /** In the order of the types. */
    static List<Counted> of(Map<EventName, Integer> numbers) {
        return new TreeMap<>(numbers)
                .entrySet().stream()
                        .map(one -> new Counted(one.getKey(), one.getValue()))
                        .toList();
    }
}
