package care.renkei.command.door;

import java.util.Locale;

/** What became of a sent event. */
public enum Outcome {
    /** Stored. */
    ACCEPTED,
    /** Was stored before, or says again what is so already. */
    DUPLICATE,
    /** A rule speaks against it. */
    REFUSED,
    /** Not an event that could be decided about. */
    INVALID;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
