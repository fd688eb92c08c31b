package care.renkei.events.practice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Tab-separated rows of this package's resources, read strictly: the heading is known, no cell is empty. */
final class Table {

    private Table() {}

    /**
     * @param heading the names of the columns, in order
     * @throws IllegalStateException if the resource is not what it should be
     */
    static <T> List<T> read(String resource, List<String> heading, Function<List<String>, T> row) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            List<List<String>> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
            if (lines.isEmpty() || !lines.getFirst().equals(heading)) {
                throw new IllegalStateException(resource + " has another heading");
            }
            return lines.stream()
                    .skip(1)
                    .peek(cells -> complete(resource, cells, heading.size()))
                    .map(row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void complete(String resource, List<String> cells, int columns) {
        if (cells.size() != columns || cells.stream().anyMatch(String::isBlank)) {
            throw new IllegalStateException(resource + " has an incomplete row " + cells.getFirst());
        }
    }
}
