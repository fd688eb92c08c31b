package care.renkei.standalone.importing;

import care.renkei.demonstration.AdministratorsDoor;
import care.renkei.demonstration.Door;
import care.renkei.events.AgencyId;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
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
        System.exit(run(new PrintStream(System.out, true, StandardCharsets.UTF_8), args));
    }

    /** @return 0 where every row is stored, or in order where nothing is sent; 1 where not; 2 for what cannot be asked */
    public static int run(PrintStream out, String... args) throws InterruptedException {
        try {
            return run(ImportArguments.of(args), out) ? 0 : 1;
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            return 2;
        } catch (Door.Unreachable e) {
            out.println(e.getMessage());
            out.println("もう一度同じ表で実行してください。二度取り込まれることはありません。");
            out.println("Run it again with the same sheet; nothing is stored twice.");
        } catch (BadSheet | UncheckedIOException e) {
            out.println(e.getMessage());
        } catch (IOException e) {
            out.println("A file cannot be read or written: " + e.getMessage());
        }
        return 1;
    }

    /**
     * @return whether every row is stored, or in order where nothing is sent
     * @throws BadSheet if the sheet as a whole cannot be used; then nothing was sent
     */
    private static boolean run(ImportArguments arguments, PrintStream out) throws IOException, InterruptedException {
        Sheet sheet = Sheet.of(arguments.file());
        var agency = new AgencyId(arguments.agency());
        var remembered = new Remembered(arguments.renkei().data().resolve("secrets/import/agency-" + agency.text()));
        if (arguments.persons() != null) {
            remembered.learn(arguments.persons());
        }
        var events = new EventOfRow(agency, remembered, Instant.now());
        Reading reading = reading(arguments, sheet, new RowIds(remembered.key()), events);
        if (arguments.check()) {
            var tally = new Tally(out, sheet.rows(), null);
            return each(sheet, reading, new Checking(remembered, tally), tally);
        }
        try (var door = new AdministratorsDoor(arguments.renkei(), agency.text());
                var leftBehind = new LeftBehind(sheet)) {
            var tally = new Tally(out, sheet.rows(), leftBehind);
            return each(sheet, reading, new Sending(door, remembered, tally), tally);
        }
    }

    /** What becomes of a row. */
    @FunctionalInterface
    private interface Reading {
        ReadRow read(CSVRecord row);
    }

    private static Reading reading(ImportArguments arguments, Sheet sheet, RowIds ids, EventOfRow events)
            throws IOException {
        ImportArguments.OwnEntry own = arguments.registry();
        if (own == null) {
            Mapping mapping = arguments.mapping() == null ? Mapping.NONE : Mapping.read(arguments.mapping());
            return new RowReader(sheet.headings(), mapping, ids, events)::read;
        }
        Registry registry = Registry.of(sheet.headings(), own.office(), own.on());
        var rows = new RowReader(sheet.headings(), own.asMapping(), ids, events);
        return row -> {
            List<Cell> cells = registry.own(row);
            return cells == null ? new ReadRow.NotMeant() : rows.read(cells);
        };
    }

    private static boolean each(Sheet sheet, Reading reading, Taker taker, Tally tally)
            throws IOException, InterruptedException {
        sheet.each(row -> {
            switch (reading.read(row)) {
                case ReadRow.Ready ready -> taker.take(row, ready);
                case ReadRow.NotReady(var wrongs) -> tally.wrong(row, wrongs);
                case ReadRow.NotMeant() -> tally.leftAlone();
            }
        });
        taker.flush();
        tally.sum();
        return tally.good();
    }
}
