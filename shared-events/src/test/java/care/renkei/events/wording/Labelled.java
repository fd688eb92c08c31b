package care.renkei.events.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

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

    /** A file, and those beside it that were written after the first rules and after the last. */
    static List<Labelled> all(String name) {
        var all = new ArrayList<Labelled>(in(name + ".txt", line -> line % 2 == 0 ? Use.CHOOSING : Use.MEASURING));
        all.addAll(in(name + "-harder.txt", line -> Use.CHOOSING));
        all.addAll(in(name + "-later.txt", line -> Use.LATER));
        return List.copyOf(all);
    }

    private static List<Labelled> in(String file, IntFunction<Use> use) {
        var all = new ArrayList<Labelled>();
        try (InputStream in = Labelled.class.getResourceAsStream("/wording/" + file)) {
            byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
            for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("#")) {
                    List<String> fields =
                            Arrays.stream(line.split("\\|")).map(String::strip).toList();
                    all.add(new Labelled(fields.getFirst(), fields.subList(1, fields.size()), use.apply(all.size())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    String first() {
        return fields.getFirst();
    }

    String last() {
        return fields.getLast();
    }
}
