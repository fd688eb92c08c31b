package care.renkei.embedded;

import static care.renkei.embedded.StartRefused.Reason.ALREADY_RUNNING;
import static care.renkei.embedded.StartRefused.Reason.DISK_FULL;
import static care.renkei.embedded.StartRefused.Reason.NOT_PERMITTED;
import static care.renkei.embedded.StartRefused.Reason.OTHER_VERSION;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The one folder that everything durable lives in. Held by one process at a time: the lock is the kernel's, so it ends with the process, however that ends.
 */
public final class DataFolder implements AutoCloseable {

    /** Raised whenever a folder written before can no longer be read as it is. */
    static final String VERSION = "1";

    private static final long ROOM_NEEDED_BYTES = 512L << 20;

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Creates the folder where it is absent, and takes it for this process.
     *
     * @throws StartRefused where another process holds it, another version wrote it, or the disk has less than 512 MB left
     */
    public static DataFolder open(Path path) {
        return open(path, ROOM_NEEDED_BYTES);
    }

    static DataFolder open(Path path, long roomNeededBytes) {
        Path root = path.toAbsolutePath().normalize();
        try {
            boolean ours = Files.exists(root.resolve("version"));
            if (!ours && Files.isDirectory(root) && !isEmpty(root)) {
                throw new StartRefused(
                        OTHER_VERSION, root + " holds files that are not Renkei's; name an empty folder with --data.");
            }
            PrivateFiles.createDirectory(root);
            if (root.toFile().getUsableSpace() < roomNeededBytes) {
                throw new StartRefused(
                        DISK_FULL,
                        "The disk of " + root + " has less than " + (roomNeededBytes >> 20)
                                + " MB left; make room or name another folder with --data.");
            }
            FileChannel lock = lock(root);
            checkVersion(root, ours, lock);
            return new DataFolder(root, lock);
        } catch (IOException e) {
            throw new StartRefused(
                    NOT_PERMITTED, root + " cannot be written by this user; name another folder with --data.", e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith("running.lock"));
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        var channel =
                FileChannel.open(root.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldInThisJvm) {
            // The same answer as for another process, below.
        }
        channel.close();
        throw new StartRefused(
                ALREADY_RUNNING,
                "Renkei is already running on " + root + "; stop that one first, or name another folder with --data.");
    }

    private static void checkVersion(Path root, boolean ours, FileChannel lock) throws IOException {
        Path file = root.resolve("version");
        if (!ours) {
            Files.writeString(file, VERSION + "\n");
            return;
        }
        String found = Files.readString(file).strip();
        if (!found.equals(VERSION)) {
            lock.close();
            throw new StartRefused(
                    OTHER_VERSION,
                    "The data in " + root + " were written by another version of Renkei (format " + found
                            + ", this one reads " + VERSION
                            + "); keep them for that version and name another folder with --data.");
        }
    }

    /** The folder itself, absolute. */
    public Path root() {
        return root;
    }

    /** Passwords and keys, readable by this user alone. */
    public Path secrets() {
        return root.resolve("secrets");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
