package care.renkei.query.admission;

import care.renkei.events.admission.Asks;
import care.renkei.query.caller.ReceiptVerifier;
import care.renkei.query.caller.ReceiptsInHand;
import care.renkei.query.visibility.OverrideReceipt;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.regex.Pattern;

/** What a request brings, by its head alone. */
final class Reading {

    /** Health, and what a page cannot be read without: they cost next to nothing. */
    private static final Pattern ALWAYS = Pattern.compile("/actuator/health(/.*)?|/[^/]+\\.(css|js|svg)|/webjars/.*");

    private static final Pattern OVERRIDES = Pattern.compile("/persons/[^/]+/overrides?(/.*)?|/overrides/receipt");

    /** A whole file, or something of megabytes that is attached to it. */
    private static final Pattern LARGE =
            Pattern.compile("/api/persons/[^/]+/(export|records/[^/]+/attachments/.*)|/my-record/[^/]+/export");

    private final ReceiptVerifier receipts;
    private final InstantSource clock;

    Reading(ReceiptVerifier receipts, InstantSource clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    /** Whether it is let in whatever happens. */
    static boolean always(HttpServletRequest request) {
        return ALWAYS.matcher(request.getServletPath()).matches();
    }

    Asks asks(HttpServletRequest request) {
        String path = request.getServletPath();
        if (OVERRIDES.matcher(path).matches() || ReceiptsInHand.marked(request) || hasReceipt(request)) {
            return Asks.LIFE;
        }
        String type = request.getContentType();
        return LARGE.matcher(path).matches() || (type != null && type.startsWith("multipart/"))
                ? Asks.LARGE
                : Asks.ORDINARY;
    }

    /** Signed by the command side and not over. Whose it is turns out later; nobody gets one without an override. */
    private boolean hasReceipt(HttpServletRequest request) {
        String text = request.getHeader(ReceiptsInHand.HEADER);
        OverrideReceipt receipt = text == null ? null : receipts.verify(text);
        return receipt != null && clock.instant().isBefore(receipt.until());
    }
}
