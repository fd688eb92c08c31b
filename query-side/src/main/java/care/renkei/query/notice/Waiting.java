package care.renkei.query.notice;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.telling.Matter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open matter and for whom it waits; whose matter it is, is not said.
 *
 * @param keeper the one practitioner who keeps it; null where it is for everybody of the agencies
 */
public record Waiting(
        Matter matter,
        UUID event,
        Instant since,
        @Nullable LocalDate dueOn,
        Set<AgencyId> agencies,
        boolean coreCentre,
        @Nullable DataSubjectId keeper) {

    /** How far it has come, or null where there is nothing to tell on that day. */
    public @Nullable Reached reached(LocalDate today, ZoneId zone) {
        return Steps.of(matter, LocalDate.ofInstant(since, zone), dueOn, today);
    }

    /** Whether it waits for somebody of that agency. */
    public boolean isFor(AgencyId agency, boolean ofCoreCentre) {
        return agencies.contains(agency) || (coreCentre && ofCoreCentre);
    }
}
