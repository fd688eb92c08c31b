package care.renkei.embedded;

import static care.renkei.embedded.StartRefused.Reason.NOT_PERMITTED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How PostgreSQL's programs are run by this user. They refuse to run as root; root runs them in a user namespace of their own where the system allows it, and else as the user {@code postgres} or {@code nobody}.
 *
 * @param prefix words before the program
 * @param user the other user who must own the files, or null where they stay ours
 */
record ProgramRunner(List<String> prefix, @Nullable String user) {

    private static final Logger LOG = LoggerFactory.getLogger(ProgramRunner.class);

    static ProgramRunner forThisUser() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new ProgramRunner(List.of(), null);
        }
        if (succeeds("unshare", "-U", "true")) {
            return new ProgramRunner(List.of("unshare", "-U"), null);
        }
        String user = Stream.of("postgres", "nobody")
                .filter(name -> succeeds("id", "-u", name))
                .findFirst()
                .orElseThrow(() -> new StartRefused(
                        NOT_PERMITTED, "PostgreSQL does not run as root; start Renkei as another user."));
        LOG.warn("Running as root without user namespaces: PostgreSQL runs as the user {}", user);
        return asUser(user);
    }

    static ProgramRunner asUser(String user) {
        return new ProgramRunner(List.of("setpriv", "--reuid", user, "--clear-groups", "--regid", groupOf(user)), user);
    }

    /** Its group has another name on some systems, so the number is asked for. */
    private static String groupOf(String user) {
        try {
            Process id = new ProcessBuilder("id", "-g", user).start();
            return new String(id.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> command(Path program, List<String> arguments) {
        List<String> words = new ArrayList<>(prefix);
        words.add(program.toString());
        words.addAll(arguments);
        return words;
    }

    /** Gives the folder to the other user and lets that user pass through our data folder; secrets beside it stay closed. */
    void handOver(Path folder) throws IOException {
        if (user == null) {
            return;
        }
        Files.setPosixFilePermissions(folder.getParent(), PosixFilePermissions.fromString("rwx--x--x"));
        if (!succeeds("chown", "-R", user, folder.toString()) || !succeedsHere("test", "-x", folder.toString())) {
            throw new StartRefused(
                    NOT_PERMITTED,
                    "PostgreSQL does not run as root, and the user " + user + " cannot reach " + folder
                            + "; start Renkei as another user, or name a folder that this user can reach with --data.");
        }
    }

    private boolean succeedsHere(String... words) {
        return succeeds(Stream.concat(prefix.stream(), Stream.of(words)).toArray(String[]::new));
    }

    private static boolean succeeds(String... words) {
        try {
            return new ProcessBuilder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
