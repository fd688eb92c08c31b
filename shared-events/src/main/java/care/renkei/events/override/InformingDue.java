package care.renkei.events.override;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * Until when the person is to be told of an override, and what is due by then. Law, "telling the person afterwards": it
 * may be put off with a reason and a new date, and again. As long as that runs, the deferral is what somebody has to
 * look at, by its date; once that has passed, the person is to be told.
 *
 * @param on last day, in the zone of the file
 * @param deferred whether it was put off to this day
 */
public record InformingDue(LocalDate on, boolean deferred) {

    /**
     * @param first day by which the person is to be told where nothing was put off
     * @param deferrals days to which it was put off, in any order; the door takes only later ones
     */
    public static InformingDue of(LocalDate first, Collection<LocalDate> deferrals) {
        return deferrals.stream()
                .max(Comparator.naturalOrder())
                .map(last -> new InformingDue(last, true))
                .orElseGet(() -> new InformingDue(first, false));
    }

    /** Whether the deferral runs on this day, so that its review is due by its date, and not the telling. */
    public boolean waits(LocalDate today) {
        return deferred && !overdue(today);
    }

    /** Whether the person should have been told before this day. */
    public boolean overdue(LocalDate today) {
        return on.isBefore(today);
    }
}
