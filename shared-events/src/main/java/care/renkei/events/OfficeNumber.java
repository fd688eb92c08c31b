package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The 10-digit number of an office in the registry of designated agencies. */
public record OfficeNumber(@JsonValue String text) {

    public static final String PATTERN = "^[0-9]{10}$";

    @JsonCreator
    public OfficeNumber {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("not 10 digits");
        }
    }
}
