package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import care.renkei.query.connection.Schemas;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/**
 * Rebuilds every view from many events of whole care processes, and writes the page that shows it: {@code RebuildOfMany
 * [--events=1000000] FILE}.
 */
public final class RebuildOfMany {

    private static final String EVENTS = "--events=";
    private static final long USUAL = 1_000_000;
    private static final int ROUNDS = 1;
    private static final int ROUNDS_WHILE_SERVING = 3;
    private static final Duration READ_AT_A_TIME = Duration.ofSeconds(5);

    private final Installation installation;
    private final PrintStream console = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    private final long began = System.nanoTime();
    private final List<String> how = new ArrayList<>();

    private RebuildOfMany(Installation installation) {
        this.installation = installation;
    }

    public static void main(String[] arguments) throws Exception {
        double load = Machine.load();
        long events = Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(EVENTS))
                .mapToLong(argument -> Long.parseLong(argument.substring(EVENTS.length())))
                .findFirst()
                .orElse(USUAL);
        try (Installation installation = new Installation(RenkeiServices.shared())) {
            new RebuildOfMany(installation).run(load, events, Path.of(arguments[arguments.length - 1]));
        }
        System.exit(0);
    }

    private void run(double load, long wanted, Path file) throws Exception {
        var processes = new CareProcesses(installation.door());
        step("told", 0, () -> {
            processes.tell();
            return null;
        });
        step("in the store", wanted, () -> {
            new Copies(installation).fill(wanted);
            return null;
        });
        long events = Long.parseLong(installation.ask(Database.STORE, "select count(*) from store.event"));
        long persons =
                Long.parseLong(installation.ask(Database.STORE, "select count(distinct person_id) from store.event"));
        long types =
                Long.parseLong(installation.ask(Database.STORE, "select count(distinct event_type) from store.event"));
        step("relayed", events, () -> {
            try (Relaying relaying = new Relaying(installation)) {
                relaying.untilAllIsThere();
            }
            return null;
        });
        Schemas.migrateViews(installation.viewsUrl(), installation.role(Role.OWNER));
        List<Figure> figures = new ArrayList<>(told(new RebuildOfEvery(installation, ROUNDS).measureCold()));
        figures.addAll(told(whileServing()));
        Files.writeString(file, page(load, events, persons, types, processes, figures));
    }

    /** A node of the query side, with files of its own to read beside all the others. */
    private List<Figure> whileServing() throws Exception {
        say("Writing files to read beside them …");
        Town town = Town.foundInTheStory(installation.door(), Extent.QUICK);
        String issuer = installation.issuer();
        try (Relaying relaying = new Relaying(installation);
                var node = new ServingNode(installation, issuer, town)) {
            relaying.untilAllIsThere();
            Caught.up(installation);
            node.warmUp(TimelineOverHttp.PER_SECOND);
            say("Rebuilding the timeline while it is read …");
            return new RebuildWhileServing(installation, node, ROUNDS_WHILE_SERVING, READ_AT_A_TIME).measureCold();
        }
    }

    private List<Figure> told(List<Figure> figures) {
        figures.forEach(figure -> {
            say("  " + figure.row());
            figure.remarks().forEach(remark -> say("      " + remark));
        });
        return figures;
    }

    private void step(String what, long events, Callable<?> step) throws Exception {
        long start = System.nanoTime();
        step.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        String line = String.format(Locale.ROOT, "%s in %.0f s", what, seconds)
                + (events == 0 ? "" : String.format(Locale.ROOT, " (%,.0f/s)", events / seconds));
        how.add(line);
        say(line);
    }

    private void say(String line) {
        console.printf(Locale.ROOT, "%4d s  %s%n", (System.nanoTime() - began) / 1_000_000_000, line);
    }

    private String page(
            double load, long events, long persons, long types, CareProcesses processes, List<Figure> figures)
            throws Exception {
        return """
                # Rebuilding every view from many events

                Written by `./renkei benchmarks --rebuild` on %s (UTC), on %s; %s.

                - **How much.** %,d events of %,d persons and of %d types: %s, and copied in the store with other ids, \
                past the door, until there were enough; the copies are of the same form and size, and their ciphertext \
                cannot be opened, which no view ever does. They were %s.
                - **How.** Views are rebuilt from the topic one after the other, with the raw copy of the same topic \
                before them, once, while nothing is read; \
                then the timeline alone, %d rounds, while a node of the query side follows and serves the old one: the \
                files that are read were written through the door besides.
                - **Load.** The machine's load average was %.1f before the run and %.1f at its end; it took %d s.

                | | what | ours | yardstick | ratio | target | |
                |---|---|---|---|---|---|---|
                %s

                %s
                """.formatted(
                LocalDate.now(ZoneOffset.UTC),
                Machine.describe() + " (" + Machine.collectors() + ")",
                Machine.postgres(installation),
                events,
                persons,
                types,
                processes,
                String.join(", ", how),
                ROUNDS_WHILE_SERVING,
                load,
                Machine.load(),
                (System.nanoTime() - began) / 1_000_000_000,
                figures.stream().map(Figure::row).collect(Collectors.joining("\n")),
                figures.stream().flatMap(figure -> figure.remarks().stream()).collect(Collectors.joining("\n\n")));
    }
}
