package care.renkei.command.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

/** A secret that lives in a file which its owner alone may read. */
public final class SecretFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OF_OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private SecretFile() {}

    /**
     * @throws IllegalStateException if the file is absent, or others than its owner may use it; says which file, never
     *     what is in it
     */
    public static String read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new IllegalStateException("there is no secret at " + file);
        }
        try {
            if (Files.getPosixFilePermissions(file).stream().anyMatch(OF_OTHERS::contains)) {
                throw new IllegalStateException(file + " may be used by others than its owner; set it to 0600");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Reads the file, and makes it first where it is absent; two processes that do so at once agree. */
    public static String readOrMake(Path file, Supplier<String> make) {
        if (!Files.exists(file)) {
            write(file, make.get());
        }
        return read(file);
    }

    private static void write(Path file, String secret) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path written =
                    Files.createTempFile(folder, "new-", ".tmp", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(written, secret, StandardOpenOption.SYNC);
            try {
                // A link, not a move: it fails where another process was first.
                Files.createLink(file, written);
            } catch (FileAlreadyExistsException e) {
                // The other's secret counts.
            }
            Files.delete(written);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }
}
