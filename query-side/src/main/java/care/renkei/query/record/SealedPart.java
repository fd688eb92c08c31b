package care.renkei.query.record;

import care.renkei.events.SubjectKey;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One part of an event as a view stores it: ciphertext beside its facts. */
public interface SealedPart {

    /** The event that it came with, to which its ciphertext is bound. */
    UUID event();

    SubjectKey about();

    /** JSON of what is in clear. */
    String facts();

    /** Null where the facts are all there is. */
    byte @Nullable [] sealed();
}
