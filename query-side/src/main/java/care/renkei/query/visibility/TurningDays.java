package care.renkei.query.visibility;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days on which a file may open to somebody although nothing happens in it. */
public final class TurningDays {

    private TurningDays() {}

    /** The first day after today on which a consent, a power or a membership begins; null where none is known. */
    public static @Nullable LocalDate after(LocalDate today, PersonSharing sharing) {
        return Stream.of(
                        sharing.grants().stream().map(Grant::from),
                        sharing.representatives().stream().map(Representation::from),
                        sharing.team().members().values().stream().map(TeamMember::from))
                .flatMap(days -> days)
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
