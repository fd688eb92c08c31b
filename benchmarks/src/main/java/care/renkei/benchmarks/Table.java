package care.renkei.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The page that the documentation shows. */
record Table(Extent extent, String machine, String postgres, String load, String events, List<Figure> figures) {

    Table {
        figures = figures.stream().sorted(Comparator.comparing(Figure::id)).toList();
    }

    void write(Path file) throws IOException {
        Files.writeString(file, """
                # Figures

                Written by `./renkei benchmarks%s` on %s (UTC), on %s; %s.

                - **How.** Ours and the yardstick ran in turns (A B B A …) in one process, on the same PostgreSQL and the same broker, %d \
                rounds each after one that does not count (P8: five longer ones, after two minutes of warming up). A ratio is taken within each round; the table shows the \
                median with the lowest and the highest; of seven rounds they enclose the median with 98 %%. A ratio counts as missed when \
                its worst round misses (P9: when the median does). A percentile with a target of its own is that of all rounds together, \
                each round's beside it. Times of an open loop count from when a request was due.
                - **How much.** %s. More events (10⁶ and more) have not been measured here.
                - **Load.** %s. Where it is high before the run, other work had the processors too: ratios suffer less from that than \
                times, and the highest percentiles say little.
                - Absolute figures say something about this machine alone.

                | | what | ours | yardstick | ratio | target | |
                |---|---|---|---|---|---|---|
                %s

                ## What falls short

                %s

                ## Where the time goes

                Looked at in a run of its own that is not in the table: how long threads stood on a processor, by the operating system's \
                counters; the rest they waited, for PostgreSQL, for Kafka, or for a processor that something else had. What they computed \
                is by the JDK's sampling profiler; shares below 3 %% are left out.

                %s
                """.formatted(
                        extent.quick() ? " --quick" : "",
                        LocalDate.now(ZoneOffset.UTC),
                        machine,
                        postgres,
                        extent.rounds(),
                        events,
                        load,
                        figures.stream().map(Figure::row).collect(Collectors.joining("\n")),
                        missed(),
                        remarks()));
    }

    private String missed() {
        String missed = figures.stream()
                .filter(figure -> !figure.met())
                .map(figure -> "- %s, %s: %s, wanted %s."
                        .formatted(figure.id(), figure.what(), figure.ratio(), figure.target()))
                .collect(Collectors.joining("\n"));
        return missed.isEmpty() ? "Nothing of the above." : missed;
    }

    private String remarks() {
        return figures.stream()
                .filter(figure -> !figure.remarks().isEmpty())
                .map(figure ->
                        "- **%s, %s.** %s".formatted(figure.id(), figure.what(), String.join(" ", figure.remarks())))
                .collect(Collectors.joining("\n"));
    }
}
