package care.renkei.query.caller;

import care.renkei.query.visibility.OverrideReceipt;
import org.jspecify.annotations.Nullable;

/**
 * Reads a receipt that the command side signed when an override was invoked or extended, so that life is not kept
 * waiting by views that are behind.
 */
@FunctionalInterface
public interface ReceiptVerifier {

    /** What the receipt says, or null where its signature is not the command side's. */
    @Nullable
    OverrideReceipt verify(String text);
}
