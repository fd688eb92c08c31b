package care.renkei.events.handover;

import care.renkei.events.Content;
import care.renkei.events.ThingId;

/** Every event of the capability handover; a {@code switch} over it names them all. */
public sealed interface HandoverEvent extends Content
        permits HandoverPrepared,
                HandoverOffered,
                HandoverAccepted,
                HandoverDeclined,
                HandoverWithdrawn,
                OpenIssueSettled {

    /** The handover that it is about, and whose stream it belongs to. */
    ThingId handover();
}
