package care.renkei.events.override;

import care.renkei.events.Content;
import care.renkei.events.ThingId;

/** Every event of the capability override; a {@code switch} over it names them all. */
public sealed interface OverrideEvent extends Content
        permits InformingDeferred,
                LifeSafetyOverrideInvoked,
                OverrideEnded,
                OverrideExtended,
                OverrideReviewed,
                PersonInformed {

    /** The override that it is about. */
    ThingId override();
}
