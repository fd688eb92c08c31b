package care.renkei.query.web.notice;

import care.renkei.events.cloud.CloudEventJson;
import care.renkei.query.alerting.Saying;
import care.renkei.query.web.record.Door;
import care.renkei.query.web.record.DoorAnswer;
import java.time.Clock;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says it through the one door, as Renkei itself. */
@Component
final class SayingAtTheDoor implements Saying {

    private final Door door;
    private final NoticesToken token;

    SayingAtTheDoor(Door door, NoticesClient client, @Value("${renkei.issuer}") String issuer, Clock clock) {
        this.door = door;
        this.token = new NoticesToken(client, issuer, clock);
    }

    @Override
    public Answer say(CloudEventJson event) {
        String proof = token.get();
        if (proof == null) {
            return Answer.LATER;
        }
        return switch (door.send(event, proof, Locale.JAPANESE)) {
            case DoorAnswer.Recorded _ -> Answer.SAID;
            case DoorAnswer.NotRecorded _ -> Answer.REFUSED;
            case DoorAnswer.Unreachable _ -> Answer.LATER;
        };
    }
}
