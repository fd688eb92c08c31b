package care.renkei.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** A {@link Caller} that runs beside us; ends with us. */
final class CallerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedWriter tell;
    private final BufferedReader hear;

    CallerProcess(String token) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms128m",
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        // What measures is not to compile beside what it measures.
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Caller.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        tell = process.outputWriter(StandardCharsets.UTF_8);
        hear = process.inputReader(StandardCharsets.UTF_8);
        tell.write(token + "\n");
    }

    /** @param perSecond 0 for as many as go through: several callers, each again as soon as it is answered */
    OpenLoop call(int perSecond, Duration time, List<URI> addresses) throws IOException {
        tell.write(perSecond + " " + time.toMillis() + " " + addresses.size() + "\n");
        for (URI address : addresses) {
            tell.write(address + "\n");
        }
        tell.flush();
        return Caller.read(Objects.requireNonNull(hear.readLine(), "the caller's process has ended"));
    }

    @Override
    public void close() throws IOException {
        // It goes at the end of what it is told.
        tell.close();
        process.onExit().join();
    }
}
