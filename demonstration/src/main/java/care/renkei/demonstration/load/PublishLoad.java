package care.renkei.demonstration.load;

import care.renkei.demonstration.Installation;
import care.renkei.demonstration.Publisher;
import care.renkei.demonstration.StoryEvent;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** {@code load --persons N [--records N] [--threads N] [--url URL] [--data FOLDER]}: publishes the files of N persons. */
public final class PublishLoad {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private record Arguments(LoadSettings settings, int threads, Installation renkei) {

        static Arguments of(String... args) {
            Deque<String> rest = new ArrayDeque<>(List.of(args));
            LoadSettings settings = LoadSettings.of(10);
            int persons = settings.persons();
            int records = settings.recordsEach();
            int threads = 4;
            URI url = URI.create("http://127.0.0.1:8080");
            Path data = Path.of("data");
            while (!rest.isEmpty()) {
                String option = rest.pop();
                switch (option) {
                    case "--persons" -> persons = Integer.parseInt(rest.pop());
                    case "--records" -> records = Integer.parseInt(rest.pop());
                    case "--threads" -> threads = Integer.parseInt(rest.pop());
                    case "--url" -> url = URI.create(rest.pop());
                    case "--data" -> data = Path.of(rest.pop());
                    default -> throw new IllegalArgumentException("There is no option " + option);
                }
            }
            return new Arguments(
                    new LoadSettings(settings.seed(), persons, records, settings.from(), settings.months()),
                    threads,
                    new Installation(url, data));
        }
    }

    private PublishLoad() {}

    public static void main(String[] args) throws InterruptedException {
        try {
            publish(Arguments.of(args));
        } catch (ExecutionException e) {
            OUT.println(String.valueOf(e.getCause()));
            System.exit(1);
        } catch (IllegalArgumentException e) {
            OUT.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void publish(Arguments arguments) throws InterruptedException, ExecutionException {
        var load = new Load(arguments.settings());
        long start = System.nanoTime();
        long events = 0;
        try (var threads = Executors.newFixedThreadPool(arguments.threads());
                var publisher = new Publisher(arguments.renkei())) {
            List<Future<Integer>> files = IntStream.range(
                            0, arguments.settings().persons())
                    .mapToObj(index -> threads.submit(() -> publish(load.person(index), publisher)))
                    .toList();
            for (Future<Integer> file : files) {
                events += file.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        OUT.printf(
                "%d events of %d persons in %.1f s%n",
                events, arguments.settings().persons(), seconds);
    }

    private static int publish(List<StoryEvent> file, Publisher publisher) throws InterruptedException {
        publisher.inBatches(file);
        return file.size();
    }
}
