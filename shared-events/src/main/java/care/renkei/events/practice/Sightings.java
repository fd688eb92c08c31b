package care.renkei.events.practice;

import care.renkei.events.override.InformingDue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fold over what was seen of one person's care; the order in which it is taken does not matter. What checks ask,
 * they ask of this. What brings something up is asked of what was told here; what settles it, of history, too.
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

    private final Map<Sign, Span> all = new HashMap<>();
    private final Map<Sign, Span> own = new HashMap<>();

    private Sightings() {}

    public static Sightings of(Collection<Seen> seen) {
        var sightings = new Sightings();
        seen.forEach(one -> {
            sightings.all.merge(one.sign(), Span.at(one.at()), Span::and);
            if (!one.imported()) {
                sightings.own.merge(one.sign(), Span.at(one.at()), Span::and);
            }
        });
        return sightings;
    }

    /** Whether it was seen, here or in history: that settles what was brought up. */
    boolean any(String code) {
        return spans(all, code).findAny().isPresent();
    }

    boolean any(Mark mark) {
        return any(mark.name());
    }

    /** Whether something told here brings it up. */
    boolean raised(Mark mark) {
        return spans(own, mark.name()).findAny().isPresent();
    }

    /** How often it was told here. */
    int times(Mark mark) {
        return spans(own, mark.name()).mapToInt(Span::times).sum();
    }

    /** Whether the one was told here, and the other not seen since. */
    boolean since(Mark one, Mark other) {
        Instant last = last(own, one.name());
        Instant after = last(all, other.name());
        return last != null && (after == null || after.isBefore(last));
    }

    /** Whether something of the one was told here for the first time before the other was seen, or the other never. */
    boolean before(String one, String other) {
        Instant first = first(own, one);
        Instant second = first(all, other);
        return first != null && (second == null || first.isBefore(second));
    }

    /** Whether it was told here, last longer ago. */
    boolean olderThan(Mark mark, Duration age, ZonedDateTime now) {
        Instant last = last(own, mark.name());
        return last != null && last.plus(age).isBefore(now.toInstant());
    }

    /** Whether it was last seen longer ago, by a record made here; where only history tells of it, nothing is known. */
    boolean lastSeenBefore(String code, Duration age, ZonedDateTime now) {
        Instant last = last(all, code);
        return last != null && last.equals(last(own, code)) && last.plus(age).isBefore(now.toInstant());
    }

    /** Things of which the one was told here, and the other not seen since. */
    Set<String> open(Mark one, Mark other) {
        var open = new TreeSet<String>();
        own.forEach((sign, span) -> {
            if (sign.code().equals(one.name())) {
                Span answered = all.get(Sign.of(other, sign.thing()));
                if (answered == null || answered.last().isBefore(span.last())) {
                    open.add(sign.thing());
                }
            }
        });
        return open;
    }

    /** Whether a thing is open, and has been so for longer. */
    boolean openLonger(Mark one, Mark other, Duration age, ZonedDateTime now) {
        return open(one, other).stream()
                .map(thing -> own.get(Sign.of(one, thing)))
                .anyMatch(span -> span != null && span.last().plus(age).isBefore(now.toInstant()));
    }

    /** Whether the person should have been told of an override before this day, unless that was put off. */
    boolean untold(Period within, ZonedDateTime now) {
        return open(Mark.OVERRIDE_INVOKED, Mark.OVERRIDE_TOLD).stream().anyMatch(thing -> {
            Span span = own.get(Sign.of(Mark.OVERRIDE_INVOKED, thing));
            return span != null
                    && InformingDue.of(
                                    LocalDate.ofInstant(span.last(), now.getZone())
                                            .plus(within),
                                    deferrals(thing))
                            .overdue(now.toLocalDate());
        });
    }

    private List<LocalDate> deferrals(String thing) {
        return things(Mark.OVERRIDE_TELLING_DEFERRED).stream()
                .map(PutOff::read)
                .filter(putOff -> putOff.thing().equals(thing))
                .map(PutOff::until)
                .toList();
    }

    /** Things of which it was seen, here or in history. */
    Set<String> things(Mark mark) {
        return things(all, mark);
    }

    /** Things of which something told here brings it up. */
    Set<String> thingsRaised(Mark mark) {
        return things(own, mark);
    }

    private static Set<String> things(Map<Sign, Span> spans, Mark mark) {
        var things = new TreeSet<String>();
        spans.keySet().stream()
                .filter(sign -> sign.code().equals(mark.name()))
                .forEach(sign -> things.add(sign.thing()));
        return things;
    }

    private static @Nullable Instant first(Map<Sign, Span> spans, String code) {
        return spans(spans, code)
                .map(Span::first)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Instant last(Map<Sign, Span> spans, String code) {
        return spans(spans, code).map(Span::last).max(Comparator.naturalOrder()).orElse(null);
    }

    private static Stream<Span> spans(Map<Sign, Span> spans, String code) {
        return spans.entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(code))
                .map(Map.Entry::getValue);
    }
}
