package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Names one piece of advice: the row of the practice catalogue and the reason, e.g. {@code PLN-08/NO_FIRST_PERSON}.
 * A code that this version does not know can still be read; which ones there are says {@code advice.Advice}.
 */
public record AdviceCode(@JsonValue String text) implements Comparable<AdviceCode> {

    public static final String PATTERN = "^[A-Z]{3}-[0-9]{2}[a-z]?/[A-Z][A-Z_]{2,60}$";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    @JsonCreator
    public AdviceCode {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the code of an advice");
        }
    }

    /** The row of the practice catalogue. */
    public String practice() {
        return text.substring(0, text.indexOf('/'));
    }

    /** Why it was given. */
    public String reason() {
        return text.substring(text.indexOf('/') + 1);
    }

    @Override
    public int compareTo(AdviceCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
