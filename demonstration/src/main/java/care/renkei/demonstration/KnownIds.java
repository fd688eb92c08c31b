package care.renkei.demonstration;

import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ids that Renkei gave, by the words of the story: what an event created, and events themselves by the names of their files. */
final class KnownIds {

    private static final Pattern WORD = Pattern.compile("\\$\\{([a-z0-9-]+)}");

    /** Stands for the position of the last answer: a read that names it as {@code after} knows of all before it. */
    private static final String POSITION = "position";

    private final SortedMap<String, String> ids = new TreeMap<>();

    /** Receipts of sealed reports, which nobody finds in a file afterwards, and where the last answer stands. */
    private final Map<String, String> notKept = new HashMap<>();

    private final Moments moments = new Moments(Clock.systemUTC());

    KnownIds(Map<String, String> before) {
        ids.putAll(before);
    }

    /** The words of a text that stand for something. */
    static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(hit -> hit.group(1));
    }

    /** @throws UnknownWord if no earlier answer gave an id for a word */
    String fill(String text) {
        Moments now = moments.still();
        return WORD.matcher(text).replaceAll(hit -> {
            String word = hit.group(1);
            String moment = now.of(word);
            String id = moment == null ? notKept.getOrDefault(word, ids.get(word)) : moment;
            if (id == null) {
                throw new UnknownWord(word);
            }
            return Matcher.quoteReplacement(id);
        });
    }

    boolean canFill(String text) {
        return words(text).allMatch(word -> Moments.isOne(word) || known(word) || notKept.containsKey(word));
    }

    /** Whether something was made by that word, or a file of that name was told. */
    boolean known(String word) {
        return ids.containsKey(word);
    }

    void learn(String event, Answer answer) {
        (answer.received() ? notKept : ids).putAll(answer.created());
        if (answer.position() != null) {
            notKept.put(POSITION, answer.position());
        }
        if (answer.eventId() != null) {
            ids.put(event, answer.eventId());
        }
    }

    SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(ids);
    }

    /** A word that stands for nothing yet. */
    static final class UnknownWord extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownWord(String word) {
            super("${" + word + "} is not known yet: publish the event that makes it first");
        }
    }
}
