package care.renkei.benchmarks;

import care.renkei.embedded.LeashedProcess;
import care.renkei.query.QuerySideApplication;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The query side as a program of its own, as it is deployed; ends with us, however we end. */
final class QueryProcess implements AutoCloseable {

    /** With which every program of ours is started, beside its heap. */
    static final List<String> AS_STARTED = List.of(
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:SweeperThreshold=100",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final int SECONDS_TO_END = 30;

    private final LeashedProcess process;
    private final Path log;

    /**
     * @param told as {@link Settings#query} has it
     * @param log where it says what it has to say
     */
    QueryProcess(Map<String, Object> told, Path log) throws IOException {
        this.log = log;
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms192m", "-Xmx512m"));
        command.addAll(AS_STARTED);
        command.addAll(List.of("-cp", classPath(), QuerySideApplication.class.getName()));
        Application.properties(QuerySideApplication.class, told)
                .forEach((name, value) -> command.add("--" + name + "=" + value));
        process = LeashedProcess.start("TERM", command, log.toFile());
    }

    /** Ours; a leashed process works in another folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** @throws IOException if it has ended */
    void alive() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("the query side's process has ended; " + log + " says why");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (!process.stop(SECONDS_TO_END)) {
                throw new IOException("the query side's process does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
