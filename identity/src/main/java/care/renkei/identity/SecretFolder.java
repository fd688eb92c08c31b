package care.renkei.identity;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/**
 * Secrets of this installation, each made once and kept in a file that only its owner may read.
 *
 * @param path the folder
 */
record SecretFolder(Path path) {

    /** What the file says; where it is absent, what the maker makes is put there. */
    String keep(String file, Supplier<String> maker) {
        Path target = path.resolve(file);
        try {
            if (!Files.exists(target)) {
                Files.createDirectories(path, asFileAttribute(fromString("rwx------")));
                Path draft = Files.createTempFile(path, ".draft", "", asFileAttribute(fromString("rw-------")));
                Files.writeString(draft, maker.get());
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            }
            return read(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
