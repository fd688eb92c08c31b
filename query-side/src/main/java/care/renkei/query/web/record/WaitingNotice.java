package care.renkei.query.web.record;

import org.jspecify.annotations.Nullable;

/**
 * A withdrawal that the own agency has to acknowledge.
 *
 * @param name of the person, or what stands for it where that is closed
 * @param event id of the acknowledgement to be; stays the same until it is recorded
 * @param problem what the door said, or null
 */
public record WaitingNotice(
        String person,
        String about,
        String name,
        String ended,
        String consent,
        String event,
        String when,
        boolean overdue,
        @Nullable String problem) {}
