package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The 13-digit number of a corporation; who shares it is no third party. */
public record CorporationNumber(@JsonValue String text) implements Comparable<CorporationNumber> {

    public static final String PATTERN = "^[0-9]{13}$";

    @JsonCreator
    public CorporationNumber {
        if (!text.matches(PATTERN)) {
            throw new IllegalArgumentException("not 13 digits");
        }
    }

    @Override
    public int compareTo(CorporationNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
