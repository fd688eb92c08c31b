package care.renkei.query.meeting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.ThingId;
import care.renkei.query.visibility.Caller;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a meeting's pack.
 *
 * @param from first day of what is chosen; null for the beginning
 * @param until last day of what is chosen; null for now
 * @param attending who sits at the table, of those who are expected there; empty for all of them
 * @param aside records that are not to be shown this time
 * @param preparing whether the convener looks alone, before anybody else does
 * @param after a position that the views must hold; null for none
 */
public record PackRequest(
        ThingId meeting,
        Caller caller,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Set<DataSubjectId> attending,
        Set<UUID> aside,
        boolean preparing,
        @Nullable Position after) {}
