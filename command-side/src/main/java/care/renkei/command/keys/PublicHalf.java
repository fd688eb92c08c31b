package care.renkei.command.keys;

import care.renkei.events.receipt.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Hands the query side the half of the key that anybody may have; earlier ones stay, for receipts that still run. */
final class PublicHalf {

    private PublicHalf() {}

    static void add(SigningKey key, Path file) {
        try {
            String kept = Files.exists(file) ? Files.readString(file) : "";
            if (kept.contains(key.publicPem())) {
                return;
            }
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, "new-", ".tmp");
            Files.writeString(written, kept + key.publicPem());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
