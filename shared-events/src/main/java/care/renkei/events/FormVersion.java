package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Which printed form a document follows, e.g. {@code minatomachi-2024}: forms vary by municipality and by year, and a
 * document keeps its own.
 */
public record FormVersion(@JsonValue String text) {

    public static final String PATTERN = "^[a-z0-9][a-z0-9.-]{0,39}$";

    @JsonCreator
    public FormVersion {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("not the version of a form");
        }
    }
}
