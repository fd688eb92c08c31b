package care.renkei.benchmarks;

import care.renkei.embedded.LeashedProcess;
import care.renkei.query.QuerySideApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The query side as a program of its own, as it is deployed; ends with us, however we end. */
final class QueryProcess implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 30;

    private final LeashedProcess process;
    private final Path log;

    /** @param told as {@link Settings#query} has it */
    QueryProcess(Map<String, Object> told) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms192m",
                "-Xmx512m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                QuerySideApplication.class.getName()));
        Application.properties(QuerySideApplication.class, told)
                .forEach((name, value) -> command.add("--" + name + "=" + value));
        log = Files.createTempFile("renkei-query-side", ".log");
        process = LeashedProcess.start(command, log.toFile());
    }

    /** @throws IOException if it has ended, with what it said last */
    void alive() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("the query side's process has ended: " + Files.readString(log).strip());
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!process.stop(SECONDS_TO_STOP)) {
            throw new IOException("the query side's process does not end");
        }
        Files.delete(log);
    }
}
