package care.renkei.command.protection;

import care.renkei.events.AgencyId;
import care.renkei.events.protection.ReportBasis;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a report has come. */
public sealed interface Report {

    /** Nothing was reported, or it is not this caller's to know; the two look alike. */
    record Unknown() implements Report {}

    /**
     * It is with the authority.
     *
     * @param received the event by which it was taken in hand; null while it waits
     * @param passedOn prefectures that know of it, with the event that says so
     */
    record Open(
            AgencyId receiver,
            ReportBasis basis,
            @Nullable UUID received,
            Map<AgencyId, UUID> passedOn,
            boolean assessed)
            implements Report {
        public Open {
            passedOn = Map.copyOf(passedOn);
        }
    }

    /** Nothing more is to be done. */
    record Closed(AgencyId receiver, UUID closed) implements Report {}
}
