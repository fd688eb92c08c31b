package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages that lead nowhere, and commands that do not exist, are found here before a newcomer finds them. */
class TheDocumentationTest {

    private static final Path ROOT = root();
    private static final Set<String> BUILT = Set.of("target", "data", ".git", "secrets");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./renkei ([a-z]+)(.*)$");

    @Test
    void has_no_link_to_a_file_that_is_gone() {
        assertThat(pages().flatMap(page -> deadLinks(page, read(page)).stream()))
                .isEmpty();
    }

    @Test
    void names_only_commands_and_files_that_exist() {
        String script = read(ROOT.resolve("renkei"));
        assertThat(pages().flatMap(page -> unknownCommands(read(page), script).stream()))
                .isEmpty();
    }

    @Test
    void would_notice_a_dead_link_and_an_unknown_command() {
        assertThat(deadLinks(ROOT.resolve("README.md"), "see [this](docs/no-such-page.md)"))
                .hasSize(1);
        assertThat(unknownCommands("```sh\n./renkei dance\n```\n", read(ROOT.resolve("renkei"))))
                .hasSize(1);
        assertThat(unknownCommands("```sh\n./renkei publish no/such/file.json\n```\n", read(ROOT.resolve("renkei"))))
                .hasSize(1);
    }

    private static List<String> deadLinks(Path page, String text) {
        List<String> dead = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            if (!Files.exists(page.resolveSibling(link.group(1)))) {
                dead.add(ROOT.relativize(page) + " -> " + link.group(1));
            }
        }
        return dead;
    }

    private static List<String> unknownCommands(String text, String script) {
        List<String> unknown = new ArrayList<>();
        Matcher block = SHELL.matcher(text);
        while (block.find()) {
            Matcher command = COMMAND.matcher(block.group(1));
            while (command.find()) {
                if (!script.contains("\n  " + command.group(1) + ") ")) {
                    unknown.add(command.group());
                }
                Stream.of(command.group(2).trim().split("\\s+", -1))
                        .filter(word -> word.endsWith(".json"))
                        .filter(file -> !Files.exists(ROOT.resolve(file)))
                        .forEach(unknown::add);
            }
        }
        return unknown;
    }

    private static Stream<Path> pages() {
        return pagesIn(ROOT);
    }

    private static Stream<Path> pagesIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList().stream()
                    .filter(entry -> !BUILT.contains(entry.getFileName().toString()))
                    .flatMap(entry -> Files.isDirectory(entry) ? pagesIn(entry) : Stream.of(entry))
                    .filter(file -> file.toString().endsWith(".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("renkei")) ? here : here.resolve("..").normalize();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
