package care.renkei.query.protection;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who looked, and at what; sealed before it is written.
 *
 * @param reason why the reporter's identity was asked for; null for every other look
 */
public record LookEntry(
        DataSubjectId practitioner, Seen seen, @Nullable Words reason) {

    /** What was looked at. */
    public enum Seen {
        /** The line in the list. */
        LISTED,
        /** The report and what was done. */
        READ,
        /** Who reported. */
        REPORTER
    }
}
