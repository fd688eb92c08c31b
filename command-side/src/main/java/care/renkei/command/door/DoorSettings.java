package care.renkei.command.door;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Knobs of the door; each has its reason in {@code application.yaml}.
 *
 * @param timeZone in which days begin and end
 * @param aheadAtMost how far the time of an event may lie before the database clock
 * @param yearsKept for how many years records are kept from the end of each case, and from the newest of a file; 5 at least
 * @param attempts how often a decision is taken anew because another was faster
 */
@ConfigurationProperties("renkei")
public record DoorSettings(
        @DefaultValue("Asia/Tokyo") ZoneId timeZone,
        @DefaultValue("5m") Duration aheadAtMost,
        @DefaultValue("5") int yearsKept,
        @DefaultValue("30") int attempts) {

    /** Operating standards of services: five years; a by-law may ask for more, never for less. */
    private static final int FEWEST_YEARS = 5;

    public DoorSettings {
        if (yearsKept < FEWEST_YEARS) {
            throw new IllegalArgumentException("renkei.years-kept is 5 at least");
        }
    }
}
