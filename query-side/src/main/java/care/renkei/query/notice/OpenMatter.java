package care.renkei.query.notice;

import care.renkei.events.AgencyId;
import care.renkei.events.telling.Matter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits, as facts tell it.
 *
 * @param event from which it came
 * @param thing what later events call it: the override, the consent, or what a withdrawal and a power are told by
 * @param since when it came up
 * @param dueOn its day, or null where it has none
 * @param agencies who is meant by name
 * @param coreCentre whether the core centre is meant
 * @param keyWorker whether the key worker is meant; the recording agency where none is assigned
 * @param source the agency that recorded it
 */
record OpenMatter(
        Matter matter,
        UUID event,
        String thing,
        Instant since,
        @Nullable LocalDate dueOn,
        Set<AgencyId> agencies,
        boolean coreCentre,
        boolean keyWorker,
        AgencyId source) {

    OpenMatter {
        agencies = new TreeSet<>(agencies);
    }

    boolean is(Matter kind, String of) {
        return matter == kind && thing.equals(of);
    }

    OpenMatter due(LocalDate on) {
        return new OpenMatter(matter, event, thing, since, on, agencies, coreCentre, keyWorker, source);
    }
}
