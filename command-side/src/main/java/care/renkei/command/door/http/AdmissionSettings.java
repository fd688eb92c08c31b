package care.renkei.command.door.http;

import care.renkei.events.admission.Limits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the door over HTTP takes on; each knob has its reason in {@code application.yaml}, and 0 stands for what
 * follows from the processors ({@link Limits#of}).
 *
 * @param places requests in work at once
 * @param reserved places beside them for overrides
 * @param large places beside them for bodies larger than any one event
 * @param waiting how many may stand in each line
 * @param patience how long one stands there
 */
@ConfigurationProperties("renkei.admission")
public record AdmissionSettings(
        @DefaultValue("0") int places,
        @DefaultValue("0") int reserved,
        @DefaultValue("4") int large,
        @DefaultValue("0") int waiting,
        @DefaultValue("1s") Duration patience) {

    Limits limits() {
        return Limits.of(
                places, reserved, large, waiting, patience, Runtime.getRuntime().availableProcessors());
    }
}
