package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** An event type without its version, e.g. {@code contact.home-visit-made}, as consents and statements name it. */
public record EventName(@JsonValue String text) implements Comparable<EventName> {

    public static final String PATTERN = "^[a-z]{2,30}\\.[a-z0-9-]{2,60}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    @JsonCreator
    public EventName {
        if (!FORM.matcher(text).matches()) {
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
