package care.renkei.events.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A line of a labelled file.
 *
 * @param label what a good consultation specialist would say of it
 * @param fields what stands behind the label
 * @param kept whether it was kept for measuring, and not looked at while rules and thresholds were chosen
 */
record Labelled(String label, List<String> fields, boolean kept) {

    static List<Labelled> in(String file) {
        var all = new ArrayList<Labelled>();
        try (InputStream in = Objects.requireNonNull(Labelled.class.getResourceAsStream("/wording/" + file))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("#")) {
                    List<String> fields = Arrays.stream(line.split("\\|"))
                            .map(String::strip)
                            .toList();
                    all.add(new Labelled(
                            fields.getFirst(), fields.subList(1, fields.size()), all.size() % 2 == 1));
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
