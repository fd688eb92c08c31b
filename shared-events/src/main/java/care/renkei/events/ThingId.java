package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Something that an event brought into being and later events speak of, e.g. {@code consent-…} or {@code meeting-…}.
 * Records need none: a record's id is the id of the event that recorded it.
 */
public record ThingId(@JsonValue String text) implements Comparable<ThingId> {

    private static final Pattern FORM = Pattern.compile("^[a-z]+-[a-z0-9]{26}$");

    /** @throws IllegalArgumentException if the text is not a word, a hyphen and 26 base32 characters */
    public ThingId {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the id of a thing");
        }
    }

    @Override
    public int compareTo(ThingId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
