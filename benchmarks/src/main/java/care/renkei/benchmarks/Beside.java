package care.renkei.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A program of ours that runs beside us, told and heard by lines; ends when it is told no more, and so with us. */
final class Beside implements AutoCloseable {

    private final String name;
    private final Process process;
    private final BufferedWriter tell;
    private final BufferedReader hear;

    /**
     * @param before what stands before {@code java} on its command line, e.g. {@code nice}
     * @param options of its virtual machine
     */
    Beside(List<String> before, List<String> options, Class<?> program) throws IOException {
        name = program.getSimpleName();
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        tell = process.outputWriter(StandardCharsets.UTF_8);
        hear = process.inputReader(StandardCharsets.UTF_8);
    }

    void tell(List<String> lines) throws IOException {
        for (String line : lines) {
            tell.write(line + "\n");
        }
        tell.flush();
    }

    /** Waits for its next line. */
    String hear() throws IOException {
        return Objects.requireNonNull(hear.readLine(), "the process of " + name + " has ended");
    }

    @Override
    public void close() throws IOException {
        tell.close();
        process.onExit().join();
    }
}
