package care.renkei.query.web.meeting;

import care.renkei.events.AgencyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a meeting as it reads today.
 *
 * @param number as the minutes count it, from 1
 * @param owner the agency that took it on; null while none did
 * @param done when it was said to be done; null while it is open
 */
record Decided(
        int number,
        @Nullable AgencyId owner,
        boolean personOwns,
        @Nullable LocalDate due,
        String what,
        @Nullable LocalDate done) {

    boolean open() {
        return done == null;
    }
}
