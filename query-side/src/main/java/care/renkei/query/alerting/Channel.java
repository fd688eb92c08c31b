package care.renkei.query.alerting;

import care.renkei.events.telling.PractitionerTold.Way;
import java.util.List;

/** One way to reach practitioners outside Renkei. */
public interface Channel {

    Way way();

    /** Whether only what fits on the screen of a telephone is said. */
    boolean brief();

    /** @param urgent whether a device may be woken for it */
    Outcome tell(Wishes wishes, Letter letter, boolean urgent);

    /** What became of it. */
    sealed interface Outcome {

        /**
         * It is out.
         *
         * @param gone devices that do not exist any more
         */
        record Sent(List<Wishes.Device> gone) implements Outcome {}

        /**
         * It is not, and may be tried again.
         *
         * @param problem a code, never what a server said
         */
        record NotSent(String problem, List<Wishes.Device> gone) implements Outcome {}

        /** Nobody can be reached in this way now. */
        record Down(String problem) implements Outcome {}
    }
}
