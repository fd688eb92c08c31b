package care.renkei.query.feeding;

import care.renkei.events.Position;
import care.renkei.query.timeline.OpenEvent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What an agency was sent of a file. */
final class Sent {

    private final Map<UUID, Set<Integer>> parts = new HashMap<>();
    private final Map<UUID, Set<Long>> messages = new HashMap<>();

    private Position last = Position.START;

    void add(UUID event, int part, long sequence, Position position) {
        parts.computeIfAbsent(event, unknown -> new HashSet<>()).add(part);
        messages.computeIfAbsent(event, unknown -> new HashSet<>()).add(sequence);
        last = position.compareTo(last) > 0 ? position : last;
    }

    /** Whether a later event of the file came before: a reader who keeps the order has to be told. */
    boolean beyond(Position event) {
        return event.compareTo(last) < 0;
    }

    boolean has(UUID event) {
        return parts.containsKey(event);
    }

    /** In how many messages it came. */
    int times(UUID event) {
        return messages.getOrDefault(event, Set.of()).size();
    }

    /** The parts that were not sent yet. */
    List<OpenEvent.OpenPart> missing(OpenEvent event) {
        Set<Integer> there = parts.getOrDefault(event.id(), Set.of());
        return event.parts().stream()
                .filter(part -> !there.contains(part.place()))
                .toList();
    }
}
