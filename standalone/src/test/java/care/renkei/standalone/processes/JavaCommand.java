package care.renkei.standalone.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a program of ours is started: from the jar that a deployment runs, with little memory. */
final class JavaCommand {

    private static final List<String> SIDES = List.of("identity", "command-side", "query-side", "standalone");

    private final List<String> words = new ArrayList<>();

    private JavaCommand(int megabytes) {
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-Xss512k",
                // Eight of them share what there is; none lives long enough for more.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8"));
    }

    /** A class of these tests' class path. */
    static JavaCommand of(Class<?> program, int megabytes, String... arguments) {
        var command = new JavaCommand(megabytes);
        command.words.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.words.addAll(List.of(arguments));
        return command;
    }

    /**
     * The side's own jar. Where this build has not packaged it, its classes, with those of the other sides left out; in
     * continuous integration that is a failure.
     */
    static JavaCommand ofSide(String module, Class<?> application, int megabytes) {
        var command = new JavaCommand(megabytes);
        Optional<Path> jar = jar(Path.of("..", module));
        if (jar.isPresent()) {
            command.words.addAll(List.of("-jar", jar.get().toAbsolutePath().toString()));
        } else if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(
                    "The build has not packaged " + module + ": there is no up-to-date -app.jar");
        } else {
            command.words.addAll(List.of("-cp", classPathOf(module), application.getName()));
        }
        return command;
    }

    JavaCommand setting(String key, Object value) {
        words.add("--" + key + "=" + value);
        return this;
    }

    List<String> words() {
        return List.copyOf(words);
    }

    /** An older one than the classes would try what is no longer there. */
    private static Optional<Path> jar(Path module) {
        FileTime compiled = newest(module.resolve("target/classes"));
        try (Stream<Path> files = Files.list(module.resolve("target"))) {
            return files.filter(file -> file.toString().endsWith("-app.jar"))
                    .filter(file -> modified(file).compareTo(compiled) >= 0)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime newest(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(JavaCommand::modified)
                    .max(FileTime::compareTo)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPathOf(String module) {
        String all = Objects.requireNonNull(System.getProperty("java.class.path"));
        return Arrays.stream(all.split(java.io.File.pathSeparator, -1))
                .filter(entry -> SIDES.stream()
                        .filter(side -> !side.equals(module))
                        .noneMatch(side -> entry.contains("/" + side + "/target/")))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }
}
