package care.renkei.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.EventDescription;
import care.renkei.events.Part;
import care.renkei.events.schema.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What stands in clear, line by line, approved by whoever commits the change; {@code -Drenkei.regenerate=true} writes
 * the list anew.
 */
class ApprovedFactsTest {

    private static final Path APPROVED = Path.of("src/test/resources/approved/facts.txt");

    @Test
    void nothing_stands_in_clear_that_was_not_approved() throws IOException {
        String facts = String.join("\n", facts()) + "\n";
        if (Boolean.getBoolean("renkei.regenerate")) {
            Files.createDirectories(APPROVED.getParent());
            Files.writeString(APPROVED, facts);
        }
        assertThat(facts).isEqualTo(Files.readString(APPROVED));
    }

    private static SortedSet<String> facts() {
        SortedSet<String> lines = new TreeSet<>();
        for (EventDescription type : Examples.types()) {
            for (Class<? extends Part> part : type.parts().values()) {
                String where = part == type.content() ? "" : part.getSimpleName() + ".";
                collect(part, type.wireName() + " " + where, lines);
            }
        }
        return lines;
    }

    private static void collect(Class<?> record, String prefix, SortedSet<String> lines) {
        for (Field field : Field.of(record)) {
            if (!field.inClear()) {
                continue;
            }
            String name = prefix + field.name() + (field.many() ? "[]" : "");
            boolean nested =
                    field.type().isRecord() && Field.of(field.type()).stream().anyMatch(Field::inClear);
            if (nested) {
                collect(field.type(), name + ".", lines);
            } else {
                lines.add(name + " " + field.type().getSimpleName());
            }
        }
    }
}
