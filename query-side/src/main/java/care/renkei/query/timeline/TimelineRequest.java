package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look at a timeline.
 *
 * @param asOf what was known at that moment; null for now. What is shown obeys today's decision all the same
 * @param cursor where the page before this one ended; null for the first
 * @param limit records on the page, 1 to {@link #MOST}
 * @param after a position that the view must hold, e.g. of what the caller has just recorded; null for none
 * @param receipt of an override that the views may not know yet, its signature verified; null for none
 */
public record TimelineRequest(
        DataSubjectId person,
        Caller caller,
        Purpose purpose,
        TimelineFilter filter,
        @Nullable Instant asOf,
        @Nullable String cursor,
        int limit,
        @Nullable Position after,
        @Nullable OverrideReceipt receipt) {

    public static final int USUAL = 50;
    public static final int MOST = 200;

    /** The newest, unfiltered, as things are now. */
    public static TimelineRequest newest(DataSubjectId person, Caller caller, Purpose purpose) {
        return new TimelineRequest(person, caller, purpose, TimelineFilter.NONE, null, null, USUAL, null, null);
    }

    public TimelineRequest filter(TimelineFilter other) {
        return new TimelineRequest(person, caller, purpose, other, asOf, cursor, limit, after, receipt);
    }

    public TimelineRequest asOf(@Nullable Instant moment) {
        return new TimelineRequest(person, caller, purpose, filter, moment, cursor, limit, after, receipt);
    }

    public TimelineRequest from(@Nullable String place) {
        return new TimelineRequest(person, caller, purpose, filter, asOf, place, limit, after, receipt);
    }

    public TimelineRequest limit(int records) {
        return new TimelineRequest(person, caller, purpose, filter, asOf, cursor, records, after, receipt);
    }

    public TimelineRequest after(@Nullable Position position) {
        return new TimelineRequest(person, caller, purpose, filter, asOf, cursor, limit, position, receipt);
    }

    public TimelineRequest with(@Nullable OverrideReceipt verified) {
        return new TimelineRequest(person, caller, purpose, filter, asOf, cursor, limit, after, verified);
    }
}
