package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.visibility.Corporations;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.SharingEvolution;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was known of a file's sharing at a moment. */
final class Folded {

    private Folded() {}

    /**
     * What is later than now but still of today means now, for the end of a day may be asked for.
     *
     * @return null for now
     * @throws BadParameter if nobody can know yet
     */
    static @Nullable Instant moment(@Nullable Instant asked, Instant now, ZoneId zone) {
        if (asked == null || !asked.isAfter(now)) {
            return asked;
        }
        Instant tomorrow =
                now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        if (asked.isAfter(tomorrow)) {
            throw new BadParameter("at");
        }
        return null;
    }

    /** @param at null for all */
    static List<Stated> knownBy(List<Stated> all, @Nullable Instant at) {
        return at == null
                ? all
                : all.stream().filter(stated -> !stated.knownAt().isAfter(at)).toList();
    }

    /**
     * The state as the projection had it then.
     *
     * @param offices as they are registered today
     */
    static PersonSharing state(DataSubjectId person, List<Stated> known, Corporations offices, ZoneId zone) {
        var evolution = new SharingEvolution(zone);
        PersonSharing state = PersonSharing.of(person);
        UUID last = null;
        for (Stated stated : known) {
            if (!stated.id().equals(last)) {
                state = evolution.evolve(state, stated.wire());
                last = stated.id();
            }
        }
        return state.knowing(offices);
    }

    static Position position(List<Stated> known) {
        return known.isEmpty() ? Position.START : known.getLast().wire().position();
    }
}
