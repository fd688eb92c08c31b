package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;

/** A date of birth. A type of its own because it is never stored in clear, unlike other dates. */
public record BirthDate(@JsonValue LocalDate date) {

    @JsonCreator
    public static BirthDate parse(String text) {
        return new BirthDate(LocalDate.parse(text));
    }

    /** Hides the date from logs and error messages. */
    @Override
    public String toString() {
        return "[birth date]";
    }
}
