package care.renkei.command.door;

import care.renkei.events.DataSubjectId;
import care.renkei.events.cloud.CloudEventJson;
import org.jspecify.annotations.Nullable;

/** Whether an event is the sender's to send, and who acted; the same at every door. */
final class SentBy {

    private SentBy() {}

    /** What is wrong; null where the event is the sender's. */
    static @Nullable Problem problem(CloudEventJson event, Sender.OfAgency sender) {
        if (!event.source().equals(sender.agency())) {
            return Problem.at("/source", DoorCode.SOURCE_NOT_YOURS);
        }
        if (isHistory(event) && !sender.administrator()) {
            return Problem.at("/data/envelope/imported", DoorCode.IMPORT_NOT_YOURS);
        }
        DataSubjectId signedIn = sender.practitioner();
        return signedIn != null && event.practitioner() != null && !signedIn.equals(event.practitioner())
                ? Problem.at("/practitioner", DoorCode.PRACTITIONER_NOT_YOURS)
                : null;
    }

    /** Decision 0063: history is asked less than what happens now, so not everybody may call an event that. */
    private static boolean isHistory(CloudEventJson event) {
        return event.data().path("envelope").hasNonNull("imported");
    }

    /** The event with whoever is signed in as the one who acted. */
    static CloudEventJson named(CloudEventJson event, Sender sender) {
        DataSubjectId signedIn = sender.signedIn();
        return signedIn == null
                ? event
                : new CloudEventJson(
                        event.id(),
                        event.source(),
                        event.type(),
                        event.subject(),
                        event.time(),
                        signedIn,
                        event.data());
    }
}
