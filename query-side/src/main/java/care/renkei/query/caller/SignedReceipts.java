package care.renkei.query.caller;

import care.renkei.events.receipt.PublicKeys;
import care.renkei.events.receipt.Receipt;
import care.renkei.events.receipt.ReceiptText;
import care.renkei.query.visibility.OverrideReceipt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Believes what is signed by a key of the file, which is read anew whenever it changes: a key comes and goes without a
 * restart, and the file may appear after this side did. While it cannot be read, the keys of the last reading count.
 */
final class SignedReceipts implements ReceiptVerifier {

    private static final Logger LOG = LoggerFactory.getLogger(SignedReceipts.class);

    /** Keys as they stood in the file at one moment; the time is null while there is no file. */
    private record AsRead(@Nullable FileTime changed, PublicKeys keys) {}

    private final Path file;
    private volatile AsRead last = new AsRead(null, PublicKeys.NONE);

    SignedReceipts(Path file) {
        this.file = file;
    }

    @Override
    public @Nullable OverrideReceipt verify(String text) {
        Receipt receipt = ReceiptText.read(text, keys());
        return receipt == null
                ? null
                : new OverrideReceipt(
                        receipt.override(),
                        receipt.agencies(),
                        receipt.person(),
                        receipt.categories(),
                        receipt.until());
    }

    private PublicKeys keys() {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            if (!changed.equals(last.changed())) {
                last = new AsRead(changed, PublicKeys.of(Files.readString(file)));
            }
        } catch (NoSuchFileException e) {
            last = new AsRead(null, PublicKeys.NONE);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The public keys of receipts cannot be read: {}", file);
        }
        return last.keys();
    }
}
