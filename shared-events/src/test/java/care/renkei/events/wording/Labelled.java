package care.renkei.events.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A line of a labelled file.
 *
 * @param label what a good consultation specialist would say of it
 * @param fields what stands behind the label
 * @param use what it is there for
 */
record Labelled(String label, List<String> fields, Use use) {

    /** What a line is there for. */
    enum Use {
        /** Looked at while rules and thresholds were chosen. */
        CHOOSING,
        /** Kept for measuring. */
        MEASURING,
        /** Written after rules and thresholds were fixed. */
        LATER
    }

    /** A file, and the one beside it that was written later. */
    static List<Labelled> all(String name) {
        return Stream.concat(in(name + ".txt", false).stream(), in(name + "-later.txt", true).stream())
                .toList();
    }


    private static List<Labelled> in(String file, boolean later) {
        var all = new ArrayList<Labelled>();
        try (InputStream in = Objects.requireNonNull(Labelled.class.getResourceAsStream("/wording/" + file))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("#")) {
                    List<String> fields = Arrays.stream(line.split("\\|"))
                            .map(String::strip)
                            .toList();
                    all.add(new Labelled(
                            fields.getFirst(), fields.subList(1, fields.size()), use(all.size(), later)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Use use(int line, boolean later) {
        if (later) {
            return Use.LATER;
        }
        return line % 2 == 0 ? Use.CHOOSING : Use.MEASURING;
    }

    String first() {
        return fields.getFirst();
    }

    String last() {
        return fields.getLast();
    }
}
