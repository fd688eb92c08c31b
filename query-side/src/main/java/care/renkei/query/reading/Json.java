package care.renkei.query.reading;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** JSON that goes out as it was stored, without being read on the way. */
public record Json(@JsonValue @JsonRawValue String text) {

    /** Shows nothing of what is inside. */
    @Override
    public String toString() {
        return "[json]";
    }
}
