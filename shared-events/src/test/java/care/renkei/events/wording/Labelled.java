package care.renkei.events.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        /** Looked at while rules, measures and thresholds were made. */
        DEVELOPMENT,
        /** Written and kept before the rules were mended; looked at when they were done. */
        HELD_OUT,
        /** Written when the rules were done. */
        LAST,
        /** Written as specialists write, before the rules were mended once more, and not looked at for it. */
        UNSEEN,
        /** Written when the rules were done the third time. */
        AFTERWARDS,
        /** The half, by lot, of lines written before the rules were mended the fourth time, that was looked at for it. */
        STUDIED,
        /** The other half, which was not looked at. */
        KEPT,
        /** Written when rules and weights were done the fourth time. */
        NEWEST;

        /** Whether rules and weights may come from it. */
        boolean isLearned() {
            return this == DEVELOPMENT || this == STUDIED;
        }
    }

    private static final List<String> DEVELOPED =
            List.of("", "-harder", "-later", "-thought-up", "-second", "-third", "-fourth", "-sixth", "-seventh");

    /** A file, and those beside it that were written later. */
    static List<Labelled> all(String name) {
        var all = new ArrayList<Labelled>();
        for (String stage : DEVELOPED) {
            all.addAll(in(name + stage + ".txt", Use.DEVELOPMENT));
        }
        all.addAll(in(name + "-held-out.txt", Use.HELD_OUT));
        all.addAll(in(name + "-last.txt", Use.LAST));
        all.addAll(in(name + "-unseen.txt", Use.UNSEEN));
        all.addAll(in(name + "-afterwards.txt", Use.AFTERWARDS));
        all.addAll(in(name + "-fifth.txt", Use.STUDIED));
        all.addAll(in(name + "-kept.txt", Use.KEPT));
        all.addAll(in(name + "-newest.txt", Use.NEWEST));
        return List.copyOf(all);
    }

    private static List<Labelled> in(String file, Use use) {
        var all = new ArrayList<Labelled>();
        try (InputStream in = Labelled.class.getResourceAsStream("/wording/" + file)) {
            byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
            for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("#")) {
                    List<String> fields =
                            Arrays.stream(line.split("\\|")).map(String::strip).toList();
                    all.add(new Labelled(fields.getFirst(), fields.subList(1, fields.size()), use));
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
