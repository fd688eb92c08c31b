package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import care.renkei.embedded.RenkeiServices;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs the set and writes the page that shows it: {@code Benchmarks [--quick] [--only=P5,P6] FILE}. A part of the set is
 * told and not written.
 */
public final class Benchmarks {

    private static final String ONLY = "--only=";
    private static final Duration READ_BESIDE_A_REBUILD = Duration.ofSeconds(3);

    private final Extent extent;
    private final Set<String> only;
    private final Installation installation;
    private final List<Figure> figures = new ArrayList<>();
    private final PrintStream console = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final long began = System.nanoTime();

    private Benchmarks(Extent extent, Set<String> only, Installation installation) {
        this.extent = extent;
        this.only = only;
        this.installation = installation;
    }

    public static void main(String[] arguments) throws Exception {
        double load = Machine.load();
        Extent extent = List.of(arguments).contains("--quick") ? Extent.QUICK : Extent.USUAL;
        Path file = Path.of(arguments[arguments.length - 1]);
        try (Installation installation = new Installation(RenkeiServices.shared())) {
            Set<String> only = only(arguments);
            Table table = new Benchmarks(extent, only, installation).run(load);
            if (only.isEmpty()) {
                table.write(file);
            }
        }
        System.exit(0);
    }

    /** The lines that are asked for; none means all. */
    private static Set<String> only(String... arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(ONLY))
                .flatMap(argument ->
                        Arrays.stream(argument.substring(ONLY.length()).split(",", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Table run(double loadBefore) throws Exception {
        say("Writing the files to measure on …");
        Town town = Town.found(installation.door(), extent);
        try (Relaying relaying = new Relaying(installation)) {
            relaying.untilAllIsThere();
        }
        measure("P11", "decisions", new Decisions(extent)::measure);
        measure("P5", "projections", new ProjectionsFromKafka(installation, extent)::measure);
        measure("P1", "commands in process", new CommandsInProcess(installation, town, extent)::measure);
        String events;
        try (Relaying relaying = new Relaying(installation)) {
            say("Starting the query side …");
            QuerySide query = installation.querySide();
            relaying.untilAllIsThere();
            Caught.up(installation);
            events = events(town);
            installation.execute(Database.VIEWS, "vacuum analyze");
            reads(query, town);
            // One node alone, as it is deployed.
            query.context().close();
            if (Stream.of("P8", "P6", "P21").anyMatch(this::wanted)) {
                measured("P8", "a node that serves", () -> serving(query.issuer(), town));
            }
        }
        return new Table(
                extent,
                Machine.describe() + " (" + Machine.collectors() + ")",
                Machine.postgres(installation),
                String.format(
                        Locale.ROOT,
                        "The machine's load average was %.1f before the run and %.1f at its end; the run took %d s",
                        loadBefore,
                        Machine.load(),
                        (System.nanoTime() - began) / 1_000_000_000),
                events,
                figures);
    }

    private void reads(QuerySide query, Town town) throws Exception {
        measure("P7", "timelines in process", new NewestFifty(installation, query, town, extent)::measure);
        measure("P7b", "access entries", new AccessEntries(installation, query, town, extent)::measure);
        measure("P12", "withdrawals", new Withdrawals(query, town)::measure);
        measure("P9", "long files", new LongFiles(query, town, extent)::measure);
        measure("P9b", "searching", () -> new Searching(query, town, extent).measure());
        measure("P6", "every rebuild", new RebuildOfEvery(installation, Math.min(3, extent.rounds()))::measure);
    }

    /** Its lines are there when it ends. */
    private List<Figure> serving(String issuer, Town town) throws Exception {
        try (var node = new ServingNode(installation, issuer, town)) {
            node.warmUp(TimelineOverHttp.PER_SECOND);
            measure(
                    "P8",
                    "timelines over HTTP",
                    () -> List.of(new TimelineOverHttp(
                                    installation, node, town.filesToRead().getFirst(), extent.requests())
                            .measure()));
            measure(
                    "P6",
                    "a rebuild",
                    new RebuildWhileServing(installation, node, extent.rounds(), READ_BESIDE_A_REBUILD)::measure);
            if (!extent.quick()) {
                measure("P21", "twice the most", () -> List.of(new TwiceTheMost(node).measure()));
            }
        }
        return List.of();
    }

    private String events(Town town) throws Exception {
        return String.format(
                Locale.ROOT,
                "%,d events of %,d persons in the store when the reads began, %d of them with %d visits and read by"
                        + " Zipf (1.0), five with 1 to 10,000 events",
                Long.parseLong(installation.ask(Database.STORE, "select count(*) from store.event")),
                town.persons().size() + town.longFiles().size(),
                town.filesToRead().size(),
                extent.visits());
    }

    private void measure(String id, String what, Callable<List<Figure>> measurement) {
        if (wanted(id)) {
            measured(id, what, measurement);
        }
    }

    /** What breaks off is a line too, and does not take the others with it. */
    private void measured(String id, String what, Callable<List<Figure>> measurement) {
        say(id + ", " + what + " …");
        List<Figure> measured;
        try {
            measured = measurement.call();
        } catch (Exception e) {
            e.printStackTrace(console);
            measured = List.of(new Figure(id, what, "not measured", "", "", "", false)
                    .remark("Broke off: " + e.getClass().getSimpleName() + "."));
        }
        figures.addAll(measured);
        for (Figure figure : measured) {
            say("  " + figure.row());
            figure.remarks().forEach(remark -> say("      " + remark));
        }
    }

    private boolean wanted(String id) {
        return only.isEmpty() || only.contains(id);
    }

    private void say(String line) {
        console.printf(Locale.ROOT, "%4d s  %s%n", (System.nanoTime() - began) / 1_000_000_000, line);
    }
}
