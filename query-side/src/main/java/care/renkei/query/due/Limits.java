package care.renkei.query.due;

import java.time.Period;
import java.util.EnumMap;
import java.util.Map;

/**
 * The limits that hold here.
 *
 * @param within those that differ from {@link Duty#within()}
 */
public record Limits(Map<Duty, Period> within) {

    /** Without a setting. */
    public static final Limits STANDARD = new Limits(Map.of());

    /** @throws IllegalArgumentException if a limit is negative */
    public Limits {
        var copy = new EnumMap<Duty, Period>(Duty.class);
        copy.putAll(within);
        if (copy.values().stream().anyMatch(Period::isNegative)) {
            throw new IllegalArgumentException("a limit is negative");
        }
        within = copy;
    }

    /** From what brings the duty up to its day. */
    public Period of(Duty duty) {
        return within.getOrDefault(duty, duty.within());
    }
}
