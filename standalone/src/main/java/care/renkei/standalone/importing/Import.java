package care.renkei.standalone.importing;

import care.renkei.demonstration.AdministratorsDoor;
import care.renkei.demonstration.Door;
import care.renkei.events.AgencyId;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVRecord;

/** What {@code ./renkei import} runs: brings the history in a sheet through the door. */
public final class Import {

    /** Takes the rows that are ready. */
    interface Taker {
        void take(CSVRecord row, ReadRow.Ready ready) throws IOException, InterruptedException;

        /** There are no more. */
        void flush() throws IOException, InterruptedException;
    }

    private Import() {}

    public static void main(String[] args) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            System.exit(run(ImportArguments.of(args), out) ? 0 : 1);
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            System.exit(2);
        } catch (BadSheet | Door.Unreachable | UncheckedIOException e) {
            out.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            out.println("A file cannot be read or written: " + e.getMessage());
            System.exit(1);
        }
    }

    /**
     * @return whether every row is stored, or in order where nothing is sent
     * @throws BadSheet if the sheet as a whole cannot be used; then nothing was sent
     */
    static boolean run(ImportArguments arguments, PrintStream out) throws IOException, InterruptedException {
        Sheet sheet = Sheet.of(arguments.file());
        var agency = new AgencyId(arguments.agency());
        var remembered = new Remembered(
                arguments.renkei().data().resolve("secrets/import/agency-" + agency.text()));
        if (arguments.persons() != null) {
            remembered.learn(arguments.persons());
        }
        Mapping mapping = arguments.mapping() == null ? Mapping.NONE : Mapping.read(arguments.mapping());
        var rows = new RowReader(agency, sheet.headings(), mapping, remembered, new RowIds(remembered.key()));
        if (arguments.check()) {
            var tally = new Tally(out, sheet.rows(), null);
            return each(sheet, rows, new Checking(remembered, tally), tally);
        }
        try (var door = new AdministratorsDoor(arguments.renkei(), agency.text());
                var leftBehind = new LeftBehind(sheet)) {
            var tally = new Tally(out, sheet.rows(), leftBehind);
            return each(sheet, rows, new Sending(door, remembered, tally), tally);
        }
    }

    private static boolean each(Sheet sheet, RowReader rows, Taker taker, Tally tally)
            throws IOException, InterruptedException {
        sheet.each(row -> {
            switch (rows.read(row)) {
                case ReadRow.Ready ready -> taker.take(row, ready);
                case ReadRow.NotReady(var wrongs) -> tally.wrong(row, wrongs);
            }
        });
        taker.flush();
        tally.sum();
        return tally.good();
    }
}
