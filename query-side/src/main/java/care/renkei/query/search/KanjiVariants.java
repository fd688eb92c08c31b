package care.renkei.query.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Forms of one kanji that people take for each other: those before the reform of 1946 that the list of common kanji
 * (常用漢字表) names in brackets, and those that family names are written with. Each line of the file begins with the
 * form that stands for all of it.
 */
final class KanjiVariants {

    private static final String FILE = "kanji-variants.txt";

    private KanjiVariants() {}

    static Map<Integer, Integer> usualForms() {
        var usual = new HashMap<Integer, Integer>();
        lines().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            int[] forms = line.codePoints().filter(c -> c != ' ').toArray();
            for (int i = 1; i < forms.length; i++) {
                usual.put(forms[i], forms[0]);
            }
        });
        return Map.copyOf(usual);
    }

    private static String lines() {
        try (InputStream in = Objects.requireNonNull(KanjiVariants.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
