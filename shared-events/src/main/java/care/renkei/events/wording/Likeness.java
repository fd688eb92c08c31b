package care.renkei.events.wording;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two texts are, by the runs of characters that they share; punctuation, width and kind of kana do not count,
 * nor how a number is written.
 */
final class Likeness {

    /** Runs of kana alone are mostly grammar, which texts about anything share. */
    private static final double GRAMMAR = 0.5;

    private static final Pattern KANA = Pattern.compile("\\p{IsHiragana}+");

    private Likeness() {}

    /**
     * @param length of a run, in characters
     * @return 0 to 1: the share of the shorter text's runs that the other has too, so that a copy with additions is one
     */
    static double contained(String one, String other, int length) {
        Set<String> a = runs(one, length);
        Set<String> b = runs(other, length);
        double fewer = Math.min(weight(a), weight(b));
        return fewer == 0 ? 0 : weight(shared(a, b)) / fewer;
    }

    /** @return 0 to 1: twice the shared runs by all of both (Dice) */
    static double mutual(String one, String other, int length) {
        Set<String> a = runs(one, length);
        Set<String> b = runs(other, length);
        int all = a.size() + b.size();
        return all == 0 ? 0 : 2.0 * shared(a, b).size() / all;
    }

    private static Set<String> shared(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both;
    }

    private static double weight(Set<String> runs) {
        return runs.stream()
                .mapToDouble(run -> KANA.matcher(run).matches() ? GRAMMAR : 1)
                .sum();
    }

    private static Set<String> runs(String text, int length) {
        String letters = Plain.letters(text);
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= letters.length(); i++) {
            runs.add(letters.substring(i, i + length));
        }
        return runs;
    }
}
