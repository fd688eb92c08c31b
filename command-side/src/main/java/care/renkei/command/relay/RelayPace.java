package care.renkei.command.relay;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the relay paces itself.
 *
 * @param pollEvery how long to sleep when nothing is new and nobody signals
 * @param batch most events per read
 * @param heartbeatEvery while events flow
 * @param idleHeartbeatEvery while nothing happens; well below the bound of freshness (5 s)
 * @param horizonAlarmAfter how long the horizon may stand still before it is an alarm
 */
public record RelayPace(
        @DefaultValue("20ms") Duration pollEvery,
        @DefaultValue("1000") int batch,
        @DefaultValue("500ms") Duration heartbeatEvery,
        @DefaultValue("2s") Duration idleHeartbeatEvery,
        @DefaultValue("1500ms") Duration horizonAlarmAfter) {}
