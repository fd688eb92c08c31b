package care.renkei.command.door;

import care.renkei.command.decision.OwnHand;
import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.telling.PractitionerTold;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who may send what, before anything of it is read. */
final class MaySend {

    /**
     * Decision 0018: that somebody was told is said by whoever told, and by nobody else; an agency that said it of
     * itself would prove nothing. What tells may say nothing else.
     */
    private static final Set<Class<? extends Content>> RENKEI_ALONE = Set.of(PractitionerTold.class);

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private MaySend() {}

    /** What is wrong with its coming from this sender, or null. */
    static @Nullable Problem unless(CloudEventJson event, Sender sender) {
        boolean renkeiAlone = RENKEI_ALONE.contains(event.type().content());
        return switch (sender) {
            case Sender.Notices() -> renkeiAlone ? null : typeNotYours();
            case Sender.ByOwnHand hand -> renkeiAlone ? typeNotYours() : unlessByOwnHand(event, hand);
            case Sender.OfAgency agency -> renkeiAlone ? typeNotYours() : unlessOfAgency(event, agency);
        };
    }

    /** No agency, whatever its topic is called, sends as the people's own hands. */
    private static @Nullable Problem unlessOfAgency(CloudEventJson event, Sender.OfAgency sender) {
        return sender.agency().isOwnHand() ? Problem.of(DoorCode.NOT_A_SENDER) : SentBy.problem(event, sender);
    }

    /** Decision 0024: few types, and an id that is nobody else's by chance or by guess, for all people share a source. */
    private static @Nullable Problem unlessByOwnHand(CloudEventJson event, Sender.ByOwnHand hand) {
        Problem notTheirs = SentBy.problem(event, new Sender.OfAgency(AgencyId.SELF, hand.who()));
        if (notTheirs != null) {
            return notTheirs;
        }
        if (!OwnHand.does(event.type().content())) {
            return Problem.of(DoorCode.NOT_A_SENDER);
        }
        return UUID_FORM.matcher(event.id()).matches() ? null : Problem.at("/id", DoorCode.ID_NOT_A_UUID);
    }

    private static Problem typeNotYours() {
        return Problem.at("/type", DoorCode.TYPE_NOT_YOURS);
    }
}
