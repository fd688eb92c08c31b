package care.renkei.benchmarks;

import care.renkei.query.QuerySideApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The query side as a program of its own, as it is deployed; ends with us. */
final class QueryProcess implements AutoCloseable {

    private final Process process;

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
        process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** @throws IOException if it has ended */
    void alive() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("the query side's process has ended with " + process.exitValue());
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
