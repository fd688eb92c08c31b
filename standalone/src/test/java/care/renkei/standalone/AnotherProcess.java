package care.renkei.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program said and how it ended.
 *
 * @param exit its exit code
 * @param said everything on its terminal
 */
record AnotherProcess(int exit, String said) {

    /** Runs the standalone program in a JVM of its own. */
    static AnotherProcess standalone(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // As the launcher says it; the proxy's library still asks for this.
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Standalone.class.getName()));
        command.addAll(List.of(words));
        return run(new ProcessBuilder(command));
    }

    static AnotherProcess run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new AnotherProcess(process.waitFor(), said);
    }
}
