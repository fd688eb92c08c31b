package care.renkei.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's programs, unpacked once per user from the jar that brings them, and shared by all data folders. */
final class PostgresBinaries {

    private static final Set<String> ARM = Set.of("aarch64", "arm64");

    private PostgresBinaries() {}

    /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
    static synchronized Path unpacked() {
        try {
            return unpackedInto(cache());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same in a folder of the caller's, where another user must be able to reach it. */
    static synchronized Path unpackedInto(Path folder) {
        try {
            Path home = folder.resolve("postgresql-" + digest());
            if (!Files.isDirectory(home)) {
                unpackBeside(home);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path cache() throws IOException {
        @Nullable String configured = System.getenv("XDG_CACHE_HOME");
        Path base = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        Path cache = base.resolve("renkei");
        PrivateFiles.createDirectory(cache);
        return cache;
    }

    private static InputStream archive() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = ARM.contains(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        String name = "/postgres-" + system + "-" + processor + ".txz";
        @Nullable InputStream found = PostgresBinaries.class.getResourceAsStream(name);
        if (found == null) {
            throw new StartRefused(
                    StartRefused.Reason.SERVICE_FAILED,
                    "There is no PostgreSQL for this system in the build (" + name + ").");
        }
        return found;
    }

    /** A new build of the programs gets a folder of its own. */
    private static String digest() throws IOException {
        try (var in = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpackBeside(Path home) throws IOException {
        Path draft = Files.createTempDirectory(home.getParent(), "unpacking");
        Archive.unpack(archive(), draft);
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (IOException e) {
            // Another process was faster; its folder holds the same.
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }
}
