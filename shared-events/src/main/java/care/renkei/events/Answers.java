package care.renkei.events;

import java.util.UUID;

/** Content that answers what was asked before. */
public interface Answers {

    /** The event that asked. */
    UUID answered();

    /** Which content asks what this answers. */
    Class<? extends Asks> question();
}
