package care.renkei.benchmarks;

import care.renkei.embedded.RenkeiServices;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs the set and writes the table: {@code Benchmarks [--quick] FILE}. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains("--quick");
        Path table = Path.of(arguments[arguments.length - 1]);
        int rounds = 7;
        Duration each = quick ? Duration.ofMillis(1500) : Duration.ofSeconds(5);
        List<Figure> figures = new ArrayList<>();
        try (Town town = new Town(RenkeiServices.shared(), 500)) {
            figures.add(new CommandsInProcess(town).measure(rounds, each));
        }
        Table.write(table, figures, quick);
        System.exit(0);
    }
}
