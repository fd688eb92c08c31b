package care.renkei.query.reading;

import care.renkei.events.Position;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.OverrideReceipt;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Standing;
import java.time.Instant;

/**
 * What decides about one file at one moment.
 *
 * @param inquiry certain only where both watermarks are fresh and the caller is enrolled
 * @param sharing of a person who is unknown: the state of nobody
 * @param upTo rows behind this position are not shown: what may have been decided about them is not known yet
 * @param freshAt database time up to which everything about the person has been heard
 */
public record Permission(Inquiry inquiry, PersonSharing sharing, Position upTo, Instant freshAt) {

    /** Whether the receipt of an override stands for the caller, which does not wait for views. */
    public boolean byReceipt() {
        OverrideReceipt receipt = inquiry.receipt();
        return receipt != null && receipt.stands(inquiry, sharing);
    }

    /**
     * Whether an override that is open lets the caller in. Whoever receives one may write, as the door has it; that it
     * shows some of what stands in the file, the decision says part by part.
     */
    public boolean underOverride() {
        return byReceipt() || (inquiry.certain() && sharing.opensByOverride(inquiry));
    }

    /** What the caller is to the person; without any standing the person does not exist for the caller. */
    public Standing standing() {
        return Standing.of(inquiry, sharing);
    }
}
