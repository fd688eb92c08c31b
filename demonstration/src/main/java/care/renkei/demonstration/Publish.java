package care.renkei.demonstration;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code publish [FILE|FOLDER] [--kafka] [--as AGENCY] [--url URL] [--data FOLDER]}: publishes one CloudEvent, a
 * folder of them, or the whole story, and prints each answer.
 */
public final class Publish {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private record Arguments(
            @Nullable Path path, boolean kafka, @Nullable String agency, Installation renkei) {

        static Arguments of(String... args) {
            Deque<String> rest = new ArrayDeque<>(List.of(args));
            Path path = null;
            boolean kafka = false;
            String agency = null;
            URI url = URI.create("http://127.0.0.1:8080");
            Path data = Path.of("data");
            while (!rest.isEmpty()) {
                String arg = rest.pop();
                switch (arg) {
                    case "--kafka" -> kafka = true;
                    case "--as" -> agency = rest.pop();
                    case "--url" -> url = URI.create(rest.pop());
                    case "--data" -> data = Path.of(rest.pop());
                    default -> path = Path.of(arg);
                }
            }
            return new Arguments(path, kafka, agency, new Installation(url, data));
        }
    }

    private Publish() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            Arguments arguments = Arguments.of(args);
            Path path = arguments.path();
            if (path == null) {
                Demonstration.publish(arguments.renkei(), OUT::println);
            } else if (!each(Story.at(path), arguments)) {
                System.exit(1);
            }
        } catch (Demonstration.NotPublished | Door.Unreachable | java.io.UncheckedIOException e) {
            OUT.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Publishes all of them, whatever becomes of one. */
    private static boolean each(List<StoryEvent> events, Arguments arguments) throws InterruptedException {
        var memory = new Remembered(arguments.renkei().data());
        var ids = new KnownIds(memory.read());
        boolean all = true;
        try (var ways = new Ways(arguments.renkei())) {
            for (StoryEvent event : events) {
                var filled = event.filled(ids);
                String given = arguments.agency();
                String agency = given == null ? Demonstration.agency(filled) : given;
                Door door = arguments.kafka() ? ways.kafka(agency) : ways.http(agency);
                Answer answer = door.send(List.of(filled)).getFirst();
                ids.learn(event.name(), answer);
                print(event, answer);
                all &= answer.stored();
            }
        } catch (KnownIds.UnknownWord e) {
            OUT.println(e.getMessage());
            return false;
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
