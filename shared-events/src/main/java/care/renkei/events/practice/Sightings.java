package care.renkei.events.practice;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fold over what was seen of one person's care; the order in which it is taken does not matter. What checks ask,
 * they ask of this.
 */
public final class Sightings {

    /**
     * When something was seen.
     *
     * @param times at least; a view tells the newest few and the first
     */
    record Span(Instant first, Instant last, int times) {

        static Span at(Instant at) {
            return new Span(at, at, 1);
        }

        Span and(Span other) {
            return new Span(
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last,
                    times + other.times);
        }
    }

    private final Map<Sign, Span> spans = new HashMap<>();

    private Sightings() {}

    public static Sightings of(Collection<Seen> seen) {
        var all = new Sightings();
        seen.forEach(one -> all.spans.merge(one.sign(), Span.at(one.at()), Span::and));
        return all;
    }

    boolean any(String code) {
        return spans(code).findAny().isPresent();
    }

    boolean any(Mark mark) {
        return any(mark.name());
    }

    int times(Mark mark) {
        return spans(mark.name()).mapToInt(Span::times).sum();
    }

    @Nullable
    Instant first(String code) {
        return spans(code).map(Span::first).min(Comparator.naturalOrder()).orElse(null);
    }

    @Nullable
    Instant last(String code) {
        return spans(code).map(Span::last).max(Comparator.naturalOrder()).orElse(null);
    }

    /** Whether the one was seen, and the other not since. */
    boolean since(Mark one, Mark other) {
        Instant last = last(one.name());
        Instant after = last(other.name());
        return last != null && (after == null || after.isBefore(last));
    }

    /** Whether something of the one was seen for the first time before the other was, or the other never. */
    boolean before(String one, String other) {
        Instant first = first(one);
        Instant second = first(other);
        return first != null && (second == null || first.isBefore(second));
    }

    /** Whether it was last seen longer ago; never counts as not. */
    boolean olderThan(String code, Duration age, Instant now) {
        Instant last = last(code);
        return last != null && last.plus(age).isBefore(now);
    }

    /** Things of which the one was seen, and the other not since. */
    Set<String> open(Mark one, Mark other) {
        var open = new TreeSet<String>();
        spans.forEach((sign, span) -> {
            if (sign.code().equals(one.name())) {
                Span answered = spans.get(Sign.of(other, sign.thing()));
                if (answered == null || answered.last().isBefore(span.last())) {
                    open.add(sign.thing());
                }
            }
        });
        return open;
    }

    /** Whether a thing is open, and has been so for longer. */
    boolean openLonger(Mark one, Mark other, Duration age, Instant now) {
        return open(one, other).stream()
                .map(thing -> spans.get(Sign.of(one, thing)))
                .anyMatch(span -> span != null && span.last().plus(age).isBefore(now));
    }

    Set<String> things(Mark mark) {
        var things = new TreeSet<String>();
        spans.keySet().stream()
                .filter(sign -> sign.code().equals(mark.name()))
                .forEach(sign -> things.add(sign.thing()));
        return things;
    }

    private Stream<Span> spans(String code) {
        return spans.entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(code))
                .map(Map.Entry::getValue);
    }
}
