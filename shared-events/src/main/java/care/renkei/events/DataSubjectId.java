package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that information is about, and whose key encrypts it: {@code person-…}, {@code relative-…},
 * {@code practitioner-…}, {@code agency-…}, {@code region-…} or {@code reporter-…}. Persons, relatives and reporters
 * get their value from Renkei (26 base32 characters); agencies and practitioners choose a slug.
 */
public record DataSubjectId(@JsonValue String text) implements Comparable<DataSubjectId> {

    /** What kind of subject an id names; the word stands before the first hyphen of the id. */
    public enum Kind {
        PERSON,
        RELATIVE,
        PRACTITIONER,
        AGENCY,
        REGION,
        REPORTER;

        private final String prefix = name().toLowerCase(Locale.ROOT) + "-";

        public String prefix() {
            return prefix;
        }
    }

    /** The form of an id without its kind. */
    public static final String VALUE = "[a-z0-9]([a-z0-9-]{0,60}[a-z0-9])?";

    /** The form of every id, as it also stands in the generated schemas. */
    public static final String PATTERN = "^(person|relative|practitioner|agency|region|reporter)-" + VALUE + "$";

    private static final int LONGEST = 62;
    private static final Kind[] KINDS = Kind.values();

    /** @throws IllegalArgumentException if the text is not of the form {@link #PATTERN}; the text is not repeated */
    @JsonCreator
    public DataSubjectId {
        Kind kind = kindOf(text);
        if (kind == null || !Slug.standsIn(text, kind.prefix().length(), LONGEST)) {
            throw new IllegalArgumentException("not the id of a data subject");
        }
    }

    public static DataSubjectId of(Kind kind, String value) {
        return new DataSubjectId(kind.prefix() + value);
    }

    public Kind kind() {
        return Objects.requireNonNull(kindOf(text));
    }

    private static @Nullable Kind kindOf(String text) {
        for (Kind kind : KINDS) {
            if (text.startsWith(kind.prefix())) {
                return kind;
            }
        }
        return null;
    }

    /** The id without its kind. */
    public String value() {
        return text.substring(text.indexOf('-') + 1);
    }

    @Override
    public int compareTo(DataSubjectId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
