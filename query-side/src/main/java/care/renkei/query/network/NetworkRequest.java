package care.renkei.query.network;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One look at those around a person.
 *
 * @param at the moment to show, e.g. the end of a day, which is the next one's first; null for now. What is shown obeys today's decision all the same
 * @param after a position that the view must hold; null for none
 * @param receipt of an override that the views may not know yet, its signature verified; null for none
 */
public record NetworkRequest(
        DataSubjectId person,
        Caller caller,
        Purpose purpose,
        @Nullable Instant at,
        @Nullable Position after,
        @Nullable OverrideReceipt receipt) {

    /** As things are now. */
    public static NetworkRequest now(DataSubjectId person, Caller caller, Purpose purpose) {
        return new NetworkRequest(person, caller, purpose, null, null, null);
    }

    public NetworkRequest at(@Nullable Instant moment) {
        return new NetworkRequest(person, caller, purpose, moment, after, receipt);
    }

    public NetworkRequest after(@Nullable Position position) {
        return new NetworkRequest(person, caller, purpose, at, position, receipt);
    }
}
