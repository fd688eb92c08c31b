package care.renkei.query.accesslog;

import java.time.Instant;
import java.util.UUID;

/** A place in the log, newest first; a page begins with what stands before it. */
public record LogPlace(Instant at, UUID entry) {

    private static final UUID BEHIND_ALL = new UUID(-1, -1);

    /** Everything up to that moment. */
    public static LogPlace upTo(Instant moment) {
        return new LogPlace(moment, BEHIND_ALL);
    }
}
