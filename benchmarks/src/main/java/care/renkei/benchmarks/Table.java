package care.renkei.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The table that the documentation shows. */
final class Table {

    private Table() {}

    static void write(Path file, List<Figure> figures, boolean quick) throws IOException {
        String rows = figures.stream().map(Figure::row).collect(Collectors.joining("\n"));
        Files.writeString(file, """
                # Figures

                Written by `./renkei benchmarks%s` on %s, with %d processors and Java %s. Ours and the yardstick ran in \
                turns in one process, with `fsync` and `synchronous_commit` on; a ratio is the median of the rounds, with \
                the lowest and the highest. A ratio counts as missed when its worst round misses. Absolute figures say \
                something about this machine only.

                | | what | ours | yardstick | ratio | target | | remark |
                |---|---|---|---|---|---|---|---|
                %s
                """.formatted(
                        quick ? " --quick" : "",
                        LocalDate.now(java.time.ZoneId.systemDefault()),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        rows));
    }
}
