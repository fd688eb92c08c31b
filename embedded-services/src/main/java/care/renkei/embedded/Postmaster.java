package care.renkei.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The running server of a cluster folder, whoever started it. */
final class Postmaster {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Postmaster() {}

    /** The server that holds the folder now, from the process id that it leaves there. */
    static Optional<ProcessHandle> of(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }

    /**
     * Ends a server that outlived its launcher. The caller holds the data folder, so nobody else is using it. Clean first (fast shutdown), hard only when that takes too long; both lose nothing that was committed.
     */
    static void stop(Path cluster) throws IOException, InterruptedException {
        Optional<ProcessHandle> running = of(cluster);
        if (running.isPresent() && !stopped(running.get(), "INT")) {
            stopped(running.get(), "QUIT");
        }
    }

    private static boolean stopped(ProcessHandle process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException(e);
        }
    }
}
