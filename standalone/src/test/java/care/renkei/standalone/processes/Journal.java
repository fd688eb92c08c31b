package care.renkei.standalone.processes;

import care.renkei.demonstration.Answer;
import care.renkei.demonstration.StoryEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What agencies' systems were told, kept on their side of the wire: the oracle of everything that is asked afterwards. */
final class Journal {

    /** Who sent an event under which id of its own. */
    record Sent(String agency, String id) {}

    /** A read that was answered. */
    record Look(String person, String position) {}

    private static final Pattern PERSONS_WORD = Pattern.compile("load-\\d+-(p\\d+)-\\d+");

    private final Map<Sent, String> eventIds = new ConcurrentHashMap<>();
    private final Map<String, String> persons = new ConcurrentHashMap<>();
    private final Map<String, String> positions = new ConcurrentHashMap<>();
    private final List<String> toLookAt = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedQueue<Look> looks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger looksAsked = new AtomicInteger();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final List<String> contradictions = new CopyOnWriteArrayList<>();

    void acknowledged(StoryEvent event, Answer answer) {
        String eventId = String.valueOf(answer.eventId());
        String before = eventIds.put(new Sent(event.agency(), answer.id()), eventId);
        if (before != null && !before.equals(eventId)) {
            contradictions.add(answer.id() + " was acknowledged as " + before + " and as " + eventId);
        }
        acknowledged.incrementAndGet();
        answer.created().forEach((word, id) -> {
            if (id.startsWith("person-")) {
                persons.put(word, id);
            }
        });
        Matcher word = PERSONS_WORD.matcher(answer.id());
        String position = answer.position();
        String person = word.matches() ? persons.get(word.group(1)) : null;
        if (person != null && position != null && positions.put(person, position) == null) {
            toLookAt.add(person);
        }
    }

    /** How many acknowledgements there were; two for one event count twice. */
    int count() {
        return acknowledged.get();
    }

    Map<Sent, String> eventIds() {
        return Map.copyOf(eventIds);
    }

    List<String> contradictions() {
        return List.copyOf(contradictions);
    }

    List<String> persons() {
        return List.copyOf(toLookAt);
    }

    /** Where the newest acknowledged event of the person stands. */
    @Nullable
    String position(String person) {
        return positions.get(person);
    }

    void asksForALook() {
        looksAsked.incrementAndGet();
    }

    void looked(String person, String position) {
        looks.add(new Look(person, position));
    }

    int looksAsked() {
        return looksAsked.get();
    }

    List<Look> looks() {
        return new ArrayList<>(looks);
    }
}
