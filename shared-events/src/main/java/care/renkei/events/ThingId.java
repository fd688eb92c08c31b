package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something that an event brought into being and later events speak of, e.g. {@code consent-…} or {@code meeting-…}.
 * Records need none: a record's id is the id of the event that recorded it.
 */
public record ThingId(@JsonValue String text) implements Comparable<ThingId> {

    /** The form of every id of a thing. */
    static final String PATTERN = "^[a-z]+-[a-z0-9]{26}$";

    private static final int SIGNS = 26;

    /** @throws IllegalArgumentException if the text is not a word, a hyphen and 26 base32 characters */
    public ThingId {
        int hyphen = Slug.letters(text);
        boolean id = hyphen >= 1
                && text.length() == hyphen + 1 + SIGNS
                && text.charAt(hyphen) == '-'
                && Slug.plain(text, hyphen + 1);
        if (!id) {
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
