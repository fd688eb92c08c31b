package care.renkei.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that ends with this JVM, however the JVM ends: a small shell waits at a pipe that only the JVM holds, and when the pipe closes it asks the process to stop. The process has a group of its own, so that a signal to the launcher's group does not stop it before the parts that still need it.
 */
public final class LeashedProcess {

    private static final String SHELL = """
            signal=$1
            shift
            trap : INT TERM HUP
            set -m
            {
              exec 3<&0
              "$@" </dev/null 3<&- &
              process=$!
              ( while read -r _ <&3; do :; done; kill -s "$signal" "$process" ) 2>/dev/null &
              leash=$!
              exec 3<&-
              wait "$process"; result=$?
              kill "$leash" 2>/dev/null
              exit "$result"
            } &
            inner=$!
            while kill -0 "$inner" 2>/dev/null; do wait "$inner"; done
            """;

    private final Process shell;

    private LeashedProcess(Process shell) {
        this.shell = shell;
    }

    /**
     * @param signal that asks it to stop, e.g. {@code TERM}
     * @param command a program and its words; paths are absolute, for it works in the root folder
     * @param log what it says is added here
     */
    public static LeashedProcess start(String signal, List<String> command, File log) throws IOException {
        List<String> words = new ArrayList<>(List.of("bash", "-c", SHELL, "leash", signal));
        words.addAll(command);
        return new LeashedProcess(new ProcessBuilder(words)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start());
    }

    public boolean isAlive() {
        return shell.isAlive();
    }

    /** Lets go of the leash and waits for the end; false where it takes longer. */
    public boolean stop(int seconds) throws IOException, InterruptedException {
        shell.getOutputStream().close();
        return shell.waitFor(seconds, TimeUnit.SECONDS);
    }
}
