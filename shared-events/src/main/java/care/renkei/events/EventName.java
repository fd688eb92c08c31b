package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An event type without its version, e.g. {@code contact.home-visit-made}, as consents and statements name it. */
public record EventName(@JsonValue String text) implements Comparable<EventName> {

    /** Of every name, as it also stands in the generated schemas. */
    public static final String PATTERN = "^[a-z]{2,30}\\.[a-z0-9-]{2,60}$";

    @JsonCreator
    public EventName {
        int dot = Slug.letters(text);
        int after = text.length() - dot - 1;
        boolean name = dot >= 2
                && dot <= 30
                && after >= 2
                && after <= 60
                && text.charAt(dot) == '.'
                && Slug.hyphened(text, dot + 1);
        if (!name) {
            throw new IllegalArgumentException("not the name of an event type");
        }
    }

    @Override
    public int compareTo(EventName other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
