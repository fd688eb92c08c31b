package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * Text about somebody, as it was written; never normalised, so that names keep their characters. Never stored or
 * sent in clear. In an event that was built from its facts alone the words are {@link #WITHHELD}.
 */
public record Words(@JsonValue String text) {

    /** Longest text of one field, in Unicode characters (code points), as JSON Schema counts. */
    public static final int MAX_LENGTH = 4_000;

    /** Stands where the words are not at hand: not decrypted, or their key is destroyed. */
    public static final Words WITHHELD = new Words("");

    @JsonCreator
    public Words {}

    public static Words of(String text) {
        return new Words(text);
    }

    /** What was said, where it is at hand; null where nothing was said, or the words are withheld or blank. */
    public static @Nullable String atHand(@Nullable Words words) {
        return words == null || words.text.isBlank() ? null : words.text;
    }

    /** Hides the text from logs and error messages. */
    @Override
    public String toString() {
        return text.isEmpty() ? "[withheld]" : "[words]";
    }
}
