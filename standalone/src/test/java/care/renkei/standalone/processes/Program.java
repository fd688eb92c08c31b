package care.renkei.standalone.processes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A program in a process of its own. Whoever started it starts it again when it has ended, as an operator's supervisor does. */
final class Program {

    private static final long REST_MILLIS = 300;

    private final List<String> command;
    private final Path log;
    private @Nullable Process process;
    private boolean wanted;
    private long ended;
    private int starts;

    /** @param log takes what it says, of all its lives */
    Program(List<String> command, Path log) {
        this.command = command;
        this.log = log;
    }

    synchronized void start() throws IOException {
        wanted = true;
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        starts++;
    }

    /** Starts it again where it has ended, killed or by itself, after a short rest. */
    synchronized void startWhereEnded() throws IOException {
        Process last = process;
        if (!wanted || last == null || last.isAlive()) {
            return;
        }
        if (ended == 0) {
            ended = System.nanoTime();
        } else if (System.nanoTime() - ended > REST_MILLIS * 1_000_000) {
            ended = 0;
            start();
        }
    }

    /** {@code kill -9}, of all that it has started too: nobody gets to say goodbye. */
    synchronized void kill() {
        Process now = process;
        if (now == null) {
            return;
        }
        // Those at the bottom first: a launcher that ends would ask them to stop cleanly.
        Stream<ProcessHandle> below = now.descendants()
                .sorted(Comparator.comparing(
                        (ProcessHandle one) -> !one.info().command().orElse("").endsWith("postgres")));
        Stream.concat(below.toList().stream(), Stream.of(now.toHandle())).forEach(ProcessHandle::destroyForcibly);
    }

    synchronized void end() {
        wanted = false;
        kill();
    }

    synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    synchronized int starts() {
        return starts;
    }
}
