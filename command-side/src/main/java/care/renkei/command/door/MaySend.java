package care.renkei.command.door;

import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.telling.PractitionerTold;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may send what, before anything of it is read. */
final class MaySend {

    /**
     * Decision 0018: that somebody was told is said by whoever told, and by nobody else; an agency that said it of
     * itself would prove nothing. What tells may say nothing else.
     */
    private static final Set<Class<? extends Content>> RENKEI_ALONE = Set.of(PractitionerTold.class);

    private MaySend() {}

    /** What is wrong with its coming from this sender, or null. */
    static @Nullable Problem unless(CloudEventJson event, Sender sender) {
        boolean renkeiAlone = RENKEI_ALONE.contains(event.type().content());
        return switch (sender) {
            case Sender.Notices() -> renkeiAlone ? null : typeNotYours();
            case Sender.OfAgency agency -> renkeiAlone ? typeNotYours() : unlessItsOwn(event, agency);
        };
    }

    private static @Nullable Problem unlessItsOwn(CloudEventJson event, Sender.OfAgency sender) {
        if (!event.source().equals(sender.agency())) {
            return Problem.at("/source", DoorCode.SOURCE_NOT_YOURS);
        }
        DataSubjectId signedIn = sender.practitioner();
        return signedIn != null && event.practitioner() != null && !signedIn.equals(event.practitioner())
                ? Problem.at("/practitioner", DoorCode.PRACTITIONER_NOT_YOURS)
                : null;
    }

    private static Problem typeNotYours() {
        return Problem.at("/type", DoorCode.TYPE_NOT_YOURS);
    }
}
