package care.renkei.query.caller;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.ThingId;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.PersonNotAvailable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Reads the parameters of an address; whatever makes no sense is named, and what it said is never repeated.
 *
 * @param values as sent; an empty one counts as left out, as forms send it
 * @param zone whose days are meant by a date
 */
public record ReadParameters(MultiValueMap<String, String> values, ZoneId zone) {

    /** The person of a path. What is no person's id is answered like a person who is unknown. */
    public static DataSubjectId person(String text) {
        try {
            DataSubjectId id = new DataSubjectId(text);
            if (id.kind() == DataSubjectId.Kind.PERSON) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // As below.
        }
        throw new PersonNotAvailable();
    }

    /** The thing of a path, e.g. a meeting. What is no such id is answered like one of somebody unknown. */
    public static ThingId thing(String kind, String text) {
        try {
            if (text.startsWith(kind + "-")) {
                return new ThingId(text);
            }
        } catch (IllegalArgumentException e) {
            // As below.
        }
        throw new PersonNotAvailable();
    }

    /** @throws BadParameter if another parameter than these is there */
    public ReadParameters only(Set<String> names) {
        for (String name : values.keySet()) {
            if (!names.contains(name)) {
                throw new BadParameter(name);
            }
        }
        return this;
    }

    public @Nullable String text(String name) {
        String value = values.getFirst(name);
        return value == null || value.isEmpty() ? null : value;
    }

    public <T> Set<T> all(String name, Function<String, T> read) {
        var all = new LinkedHashSet<T>();
        for (String value : values.getOrDefault(name, List.of())) {
            if (!value.isEmpty()) {
                all.add(read(name, value, read));
            }
        }
        return all;
    }

    public <T> @Nullable T one(String name, Function<String, T> read) {
        String value = text(name);
        return value == null ? null : read(name, value, read);
    }

    /** A moment, or the beginning of a day. */
    public @Nullable Instant from(String name) {
        return one(name, value -> moment(value, 0));
    }

    /** A moment, or the end of a day. */
    public @Nullable Instant until(String name) {
        return one(name, value -> moment(value, 1));
    }

    public int limit(String name, int usual, int most) {
        Integer limit = one(name, Integer::valueOf);
        if (limit == null) {
            return usual;
        }
        if (limit < 1 || limit > most) {
            throw new BadParameter(name);
        }
        return limit;
    }

    public @Nullable Position after() {
        return one("after", Position::parse);
    }

    private Instant moment(String value, int daysOn) {
        return value.length() == "2026-04-01".length()
                ? LocalDate.parse(value).plusDays(daysOn).atStartOfDay(zone).toInstant()
                : OffsetDateTime.parse(value).toInstant();
    }

    private static <T> T read(String name, String value, Function<String, T> read) {
        try {
            return read.apply(value);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadParameter(name);
        }
    }
}
