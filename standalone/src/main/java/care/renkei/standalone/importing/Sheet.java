package care.renkei.standalone.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A sheet: headings, and rows that are read one after the other.
 *
 * @param headings as written
 * @param rows how many there are below the headings
 */
record Sheet(Path file, Encoding encoding, List<String> headings, long rows) {

    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    /** What is done with each row. */
    @FunctionalInterface
    interface EachRow {
        void take(CSVRecord row) throws IOException, InterruptedException;
    }

    /**
     * Reads all of it once, so that nothing is sent of a sheet whose end cannot be read.
     *
     * @throws BadSheet if it is no such sheet
     */
    static Sheet of(Path file) throws IOException {
        Encoding encoding = Encoding.of(file);
        var headings = new ArrayList<String>();
        long[] last = {0};
        try {
            each(file, encoding, row -> {
                if (row.getRecordNumber() == 1) {
                    row.forEach(heading -> headings.add(heading.strip()));
                }
                last[0] = row.getRecordNumber();
            });
        } catch (UncheckedIOException | IOException e) {
            throw new BadSheet(
                    last[0] + 1 + " 行目から先が、CSV として読めません（引用符が閉じていないなど）。",
                    "It cannot be read as CSV from row " + (last[0] + 1) + " on (an open quotation mark, say).");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        check(headings);
        return new Sheet(file, encoding, List.copyOf(headings), last[0] - 1);
    }

    private static void check(List<String> headings) {
        if (headings.isEmpty()) {
            throw new BadSheet("何も書いてありません。", "There is nothing in it.");
        }
        var seen = new HashSet<String>();
        for (String heading : headings) {
            if (!heading.isEmpty() && !seen.add(Headings.plain(heading))) {
                throw new BadSheet("見出し「" + heading + "」が二度あります。", "The heading " + heading + " stands twice.");
            }
        }
    }

    /** All rows below the headings. */
    void each(EachRow each) throws IOException, InterruptedException {
        each(file, encoding, row -> {
            if (row.getRecordNumber() > 1) {
                each.take(row);
            }
        });
    }

    private static void each(Path file, Encoding encoding, EachRow each) throws IOException, InterruptedException {
        try (CSVParser rows = FORM.parse(encoding.open(file))) {
            for (CSVRecord row : rows) {
                each.take(row);
            }
        }
    }
}
