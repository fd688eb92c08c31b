package care.renkei.query.caller;

import care.renkei.query.visibility.OverrideReceipt;
import org.jspecify.annotations.Nullable;

/**
 * Reads a receipt that the command side signed when an override was invoked, so that life is not kept waiting by views
 * that are behind.
 */
public interface ReceiptVerifier {

    /** Believes nothing: until the command side signs receipts, an override opens with the views. */
    ReceiptVerifier NONE = text -> null;

    /** What the receipt says, or null where its signature is not the command side's. */
    @Nullable
    OverrideReceipt verify(String text);
}
