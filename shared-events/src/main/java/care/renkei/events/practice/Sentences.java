package care.renkei.events.practice;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What each check says, and of which row.
 *
 * @param practice the row's id
 */
record Sentences(String practice, InWords words) {

    private static final Map<Check, Sentences> ALL = read("/practice/checks.tsv");

    /** A row for each check, and for nothing else. */
    static Map<Check, Sentences> read(String resource) {
        var all = new EnumMap<Check, Sentences>(Check.class);
        Table.read(resource, List.of("code", "practice", "ja", "en"), List::copyOf)
                .forEach(cells -> {
                    Check check =
                            Check.valueOf(cells.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
                    PracticeCatalogue.standard().get(cells.get(1));
                    var words = new Sentences(cells.get(1), new InWords(cells.get(2), cells.get(3)));
                    if (all.put(check, words) != null) {
                        throw new IllegalStateException(check + " is said twice");
                    }
                });
        if (!all.keySet().containsAll(Arrays.asList(Check.values()))) {
            throw new IllegalStateException("a check without a sentence");
        }
        return all;
    }

    static Sentences of(Check check) {
        return Objects.requireNonNull(ALL.get(check));
    }
}
