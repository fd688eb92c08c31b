package care.renkei.standalone.importing;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * What importing for one agency keeps, in files that only their owner may read: whose id belongs to which client number,
 * and the key under which rows get their ids.
 */
final class Remembered {

    private static final int KEY_BYTES = 32;
    private static final int COLUMNS = 2;
    private static final CSVFormat FORM = CSVFormat.RFC4180;

    private final Path folder;
    private final Map<String, String> persons = new HashMap<>();

    /** @param folder made where it is absent */
    Remembered(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        if (Files.exists(persons())) {
            learn(persons());
        }
    }

    private Path persons() {
        return folder.resolve("persons.csv");
    }

    /**
     * Client numbers with ids, two columns, with or without a heading.
     *
     * @throws BadSheet if a row has no id
     */
    void learn(Path file) throws IOException {
        try (Reader reader = Encoding.of(file).open(file);
                CSVParser rows = FORM.parse(reader)) {
            for (CSVRecord row : rows) {
                if (row.size() >= COLUMNS && row.get(1).startsWith("person-")) {
                    persons.put(row.get(0).strip(), row.get(1).strip());
                } else if (row.getRecordNumber() > 1) {
                    throw new BadSheet(
                            "番号の表の " + row.getRecordNumber() + " 行目に、番号と id（person-…）がそろっていません。",
                            "Row " + row.getRecordNumber() + " of the list of numbers has no number with an id.");
                }
            }
        }
    }

    @Nullable
    String person(String number) {
        return persons.get(number);
    }

    void person(String number, String id) {
        persons.put(number, id);
    }

    /** Keeps the numbers for the next sheet. */
    void write() throws IOException {
        Path draft = Files.createTempFile(
                folder,
                "persons",
                ".draft",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(draft);
                CSVPrinter printer = new CSVPrinter(writer, FORM)) {
            for (Map.Entry<String, String> person : new TreeMap<>(persons).entrySet()) {
                printer.printRecord(person.getKey(), person.getValue());
            }
        }
        Files.move(draft, persons(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Made once. An id that could be computed from a row by anybody would let its words be guessed after an erasure. */
    byte[] key() throws IOException {
        Path file = folder.resolve("rows.key");
        if (!Files.exists(file)) {
            byte[] made = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(made);
            Path draft = Files.createTempFile(
                    folder,
                    "rows",
                    ".draft",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, made);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readAllBytes(file);
    }
}
