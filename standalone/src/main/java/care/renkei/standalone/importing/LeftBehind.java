package care.renkei.standalone.importing;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The rows that could not be brought in, as they were, with a column that says why: mended, the file is a sheet again.
 * Made when the first row stays behind; in UTF-8 with a mark, which spreadsheet programs need.
 */
final class LeftBehind implements AutoCloseable {

    private final Sheet sheet;
    private @Nullable Path file;
    private @Nullable CSVPrinter printer;

    LeftBehind(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Where they are, or null where none stayed behind. */
    @Nullable
    Path file() {
        return file;
    }

    void add(CSVRecord row, String reason) throws IOException {
        CSVPrinter open = printer == null ? open() : printer;
        var cells = new ArrayList<String>(row.toList());
        int at = reasonColumn();
        while (cells.size() <= at) {
            cells.add("");
        }
        cells.set(at, reason);
        open.printRecord(cells);
    }

    /** The column that is there from before, or one more. */
    private int reasonColumn() {
        List<String> headings = sheet.headings();
        for (int i = 0; i < headings.size(); i++) {
            if (About.of(headings.get(i)) == About.REASON) {
                return i;
            }
        }
        return headings.size();
    }

    private CSVPrinter open() throws IOException {
        Path made = free();
        Files.createFile(made, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Writer writer = Files.newBufferedWriter(made);
        writer.write('\uFEFF');
        CSVPrinter opened = new CSVPrinter(writer, CSVFormat.RFC4180);
        var headings = new ArrayList<>(sheet.headings());
        if (reasonColumn() == headings.size()) {
            headings.add(Headings.REASON_JA);
        }
        opened.printRecord(headings);
        file = made;
        printer = opened;
        return opened;
    }

    /** Beside the sheet; nothing that is there is written over. */
    private Path free() {
        String name = sheet.file().getFileName().toString().replaceFirst("(?i)\\.csv$", "");
        Path candidate = sheet.file().resolveSibling(name + "-refused.csv");
        for (int i = 2; Files.exists(candidate); i++) {
            candidate = sheet.file().resolveSibling(name + "-refused-" + i + ".csv");
        }
        return candidate;
    }

    @Override
    public void close() throws IOException {
        if (printer != null) {
            printer.close();
        }
    }
}
