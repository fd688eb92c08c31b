package care.renkei.standalone.importing;

import care.renkei.demonstration.Installation;
import care.renkei.events.PractitionerRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the importer.
 *
 * @param check whether only to say what is wrong
 * @param mapping what headings mean that are the sheet's own
 * @param persons client numbers with ids
 * @param registry set where the sheet is the registry of agencies
 */
record ImportArguments(
        Path file,
        String agency,
        boolean check,
        @Nullable Path mapping,
        @Nullable Path persons,
        @Nullable OwnEntry registry,
        Installation renkei) {

    /**
     * The agency's own entry in the registry.
     *
     * @param office its number, 10 digits
     * @param on the day on which the registry was so
     * @param first whether the agency enters Renkei with it; else it changes its details
     */
    record OwnEntry(String office, String on, boolean first) {
        /** What the registry leaves to be said. */
        Mapping asMapping() {
            return new Mapping(
                    Map.of(),
                    Map.of(
                            About.TYPE.heading(),
                            first ? "agency.agency-registered" : "agency.agency-details-changed",
                            About.ROLE.heading(),
                            PractitionerRole.ADMINISTRATOR.name()));
        }
    }

    static final String USAGE = """
            usage: ./renkei import FILE.csv --as AGENCY [--check] [--mapping FILE.json] [--persons FILE.csv] [--url URL] [--data FOLDER]

              FILE.csv   a row for each event, under headings; UTF-8 or MS932
              --as       the agency whose history it is, with its administrator's credentials
              --check    says what is wrong by row and column, and sends nothing
              --mapping  what headings mean that are the sheet's own, and what every row says
              --persons  client numbers with ids, in two columns

                   ./renkei import REGISTRY.csv --as AGENCY --office NUMBER --on DATE [--first] [--check] …

              REGISTRY   the registry of agencies in its 29 columns
              --office   the agency's own office number; other rows are left alone
              --on       the day on which the registry was so
              --first    the agency registers; without it, it changes its details""";

    /** @throws IllegalArgumentException with the usage */
    static ImportArguments of(String... args) {
        Deque<String> rest = new ArrayDeque<>(List.of(args));
        Path file = null;
        String agency = null;
        boolean check = false;
        Path mapping = null;
        Path persons = null;
        String office = null;
        String on = null;
        boolean first = false;
        URI url = URI.create("http://127.0.0.1:8080");
        Path data = Path.of("data");
        while (!rest.isEmpty()) {
            String arg = rest.pop();
            switch (arg) {
                case "--as" -> agency = value(rest);
                case "--check" -> check = true;
                case "--mapping" -> mapping = Path.of(value(rest));
                case "--persons" -> persons = Path.of(value(rest));
                case "--office" -> office = value(rest);
                case "--on" -> on = value(rest);
                case "--first" -> first = true;
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
        if (file == null || agency == null || (office == null) != (on == null) || (first && office == null)) {
            throw new IllegalArgumentException(USAGE);
        }
        OwnEntry own = office == null || on == null ? null : new OwnEntry(office, on, first);
        return new ImportArguments(
                file.toAbsolutePath(), agency, check, mapping, persons, own, new Installation(url, data));
    }

    private static String value(Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        return rest.pop();
    }
}
