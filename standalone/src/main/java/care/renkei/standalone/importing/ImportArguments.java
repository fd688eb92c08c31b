package care.renkei.standalone.importing;

import care.renkei.demonstration.Installation;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the importer.
 *
 * @param check whether only to say what is wrong
 * @param mapping what headings mean that are the sheet's own
 * @param persons client numbers with ids
 */
record ImportArguments(
        Path file,
        String agency,
        boolean check,
        @Nullable Path mapping,
        @Nullable Path persons,
        Installation renkei) {

    static final String USAGE = """
            usage: ./renkei import FILE.csv --as AGENCY [--check] [--mapping FILE.json] [--persons FILE.csv] [--url URL] [--data FOLDER]

              FILE.csv   a row for each event, under headings; UTF-8 or MS932
              --as       the agency whose history it is, with its administrator's credentials
              --check    says what is wrong by row and column, and sends nothing
              --mapping  what headings mean that are the sheet's own, and what every row says
              --persons  client numbers with ids, in two columns""";

    /** @throws IllegalArgumentException with the usage */
    static ImportArguments of(String... args) {
        Deque<String> rest = new ArrayDeque<>(List.of(args));
        Path file = null;
        String agency = null;
        boolean check = false;
        Path mapping = null;
        Path persons = null;
        URI url = URI.create("http://127.0.0.1:8080");
        Path data = Path.of("data");
        while (!rest.isEmpty()) {
            String arg = rest.pop();
            switch (arg) {
                case "--as" -> agency = value(rest);
                case "--check" -> check = true;
                case "--mapping" -> mapping = Path.of(value(rest));
                case "--persons" -> persons = Path.of(value(rest));
                case "--url" -> url = URI.create(value(rest));
                case "--data" -> data = Path.of(value(rest));
                default -> {
                    if (file != null || arg.startsWith("--")) {
                        throw new IllegalArgumentException(USAGE);
                    }
                    file = Path.of(arg);
                }
            }
        }
        if (file == null || agency == null) {
            throw new IllegalArgumentException(USAGE);
        }
        return new ImportArguments(
                file.toAbsolutePath(), agency, check, mapping, persons, new Installation(url, data));
    }

    private static String value(Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        return rest.pop();
    }
}
