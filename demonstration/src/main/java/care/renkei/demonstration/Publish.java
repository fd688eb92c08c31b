package care.renkei.demonstration;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** What {@code ./renkei publish} runs: publishes CloudEvents files and prints each answer. */
public final class Publish {

    static final String USAGE = """
            usage: ./renkei publish [FILE|FOLDER…] [--kafka] [--as AGENCY] [--url URL] [--data FOLDER]

              FILE     a CloudEvent in JSON; ${word} stands for an id from an earlier answer
              FOLDER   all files of a scene, in the order of their names; nothing named: the whole story
              --kafka  over renkei.intake.<agency> instead of HTTP
              --as     with the credentials of this agency; by default those of the event's source""";

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private record Arguments(
            List<Path> paths, boolean kafka, @Nullable String agency, Installation renkei) {

        /** @throws IllegalArgumentException with the usage, where a value is missing or an option unknown */
        static Arguments of(String... args) {
            Deque<String> rest = new ArrayDeque<>(List.of(args));
            List<Path> paths = new ArrayList<>();
            boolean kafka = false;
            String agency = null;
            URI url = URI.create("http://127.0.0.1:8080");
            Path data = Path.of("data");
            while (!rest.isEmpty()) {
                String arg = rest.pop();
                switch (arg) {
                    case "--kafka" -> kafka = true;
                    case "--as" -> agency = value(rest);
                    case "--url" -> url = URI.create(value(rest));
                    case "--data" -> data = Path.of(value(rest));
                    default -> paths.add(Path.of(file(arg)));
                }
            }
            return new Arguments(paths, kafka, agency, new Installation(url, data));
        }

        private static String value(Deque<String> rest) {
            if (rest.isEmpty()) {
                throw new IllegalArgumentException(USAGE);
            }
            return rest.pop();
        }

        private static String file(String arg) {
            if (arg.startsWith("--")) {
                throw new IllegalArgumentException(USAGE);
            }
            return arg;
        }
    }

    private Publish() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            Arguments arguments = Arguments.of(args);
            if (arguments.paths().isEmpty()) {
                var published = Demonstration.publish(arguments.renkei(), OUT::println);
                OUT.println(published.stored() + " events stored, " + published.repeated() + " were there before");
            } else if (!each(arguments)) {
                System.exit(1);
            }
        } catch (IllegalArgumentException e) {
            OUT.println(e.getMessage());
            System.exit(2);
        } catch (NotPublished | KnownIds.UnknownWord | Door.Unreachable | UncheckedIOException | JacksonException e) {
            OUT.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Publishes all of them, whatever becomes of one. */
    private static boolean each(Arguments arguments) throws InterruptedException {
        var memory = new Remembered(arguments.renkei().data());
        var ids = new KnownIds(memory.read());
        boolean all = true;
        try (var ways = new Ways(arguments.renkei())) {
            for (Path path : arguments.paths()) {
                for (StoryEvent event : Story.at(path)) {
                    String given = arguments.agency();
                    String agency = given == null ? event.agency() : given;
                    Door door = ways.fitting(event, arguments.kafka() ? ways.kafka(agency) : ways.http(agency));
                    ObjectNode ready = event.filled(ids);
                    ways.prepare(event, ready);
                    Answer answer = door.send(List.of(ready)).getFirst();
                    ids.learn(event.name(), answer);
                    print(event, answer);
                    all &= answer.stored();
                }
            }
        } finally {
            memory.write(ids.all());
        }
        return all;
    }

    private static void print(StoryEvent event, Answer answer) {
        OUT.println(event.place() + ": " + answer.outcome() + (answer.eventId() == null ? "" : " " + answer.eventId()));
        answer.created().forEach((word, id) -> OUT.println("  " + word + " = " + id));
        answer.advice().forEach(advice -> OUT.println("  " + advice));
        if (answer.problem() != null) {
            OUT.println("  " + answer.problem());
        }
    }
}
