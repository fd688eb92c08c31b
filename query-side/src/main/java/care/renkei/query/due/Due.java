package care.renkei.query.due;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.team.KeyWorkerAssigned;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done, by codes, ids and days alone.
 *
 * @param event that brought it up; null where several statements together do
 * @param thing of which of several it is: a row's number, a provider, a consent; null for none
 * @param since when it came up
 * @param on the day by which
 * @param agency whose it is; null where it is the whole team's
 * @param keeper the practitioner who keeps it; null where it is for everybody of the agency
 */
public record Due(
        Duty duty,
        @Nullable UUID event,
        @Nullable String thing,
        LocalDate since,
        LocalDate on,
        @Nullable AgencyId agency,
        @Nullable DataSubjectId keeper) {

    /** What is overdue longest, or due soonest, first. */
    public static final Comparator<Due> SOONEST =
            Comparator.comparing(Due::on).thenComparing(Due::duty).thenComparing(Due::id);

    /** The same as long as it is the same matter, whenever and by whomever it is asked. */
    public UUID id() {
        String name = "due|" + duty + "|" + event + "|" + thing + "|" + agency;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is early enough to leave somebody in peace. */
    public boolean shows(LocalDate today) {
        Period ahead = duty.ahead();
        return !today.isBefore(ahead == null ? since : on.minus(ahead));
    }

    /** Whether its day is past. */
    public boolean overdue(LocalDate today) {
        return on.isBefore(today);
    }

    /** What is the key worker's agency's is the key worker's. */
    public Due keptIn(FileSoFar file) {
        KeyWorkerAssigned worker = file.keyWorker();
        return worker != null && keeper == null && worker.agency().equals(agency)
                ? new Due(duty, event, thing, since, on, agency, worker.worker())
                : this;
    }
}
