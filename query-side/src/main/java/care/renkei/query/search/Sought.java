package care.renkei.query.search;

import java.util.Collection;
import java.util.List;

/** What somebody looks for: all of some words, phrases in quotation marks, and days. */
public final class Sought {

    /** Longest text, in characters. */
    public static final int LONGEST = 200;

    private static final int MOST_TERMS = 12;

    private final List<Term> terms;

    private Sought(List<Term> terms) {
        this.terms = terms;
    }

    /** @throws IllegalArgumentException if there is nothing to look for in it, or too much */
    public static Sought read(String typed) {
        List<Term> terms = typed.length() > LONGEST
                ? List.of()
                : Tokens.of(typed).stream().distinct().toList();
        if (terms.isEmpty() || terms.size() > MOST_TERMS) {
            throw new IllegalArgumentException("one to " + MOST_TERMS + " words are looked for");
        }
        return new Sought(terms);
    }

    /** Begins to look through what belongs together, of which each term has to occur somewhere. */
    public Finding begin() {
        return new Finding(terms);
    }

    /** Whether all occurs in what somebody is called; names are compared without the spaces in them. */
    public boolean inNames(Collection<String> names) {
        List<String> folded =
                names.stream().map(name -> Folding.text(name).replace(" ", "")).toList();
        return terms.stream()
                .map(term -> term.folded().replace(" ", ""))
                .allMatch(term -> folded.stream().anyMatch(name -> name.contains(term)));
    }

    /**
     * The text in pieces, with what was looked for marked.
     *
     * @param year which is meant by a date that says none
     */
    public Passage in(String text, int year) {
        return new Marking(text).mark(terms, year);
    }

    /** Equal for what finds the same; for binding a cursor, never to be written anywhere. */
    public String binding() {
        return String.join("\u0000", terms.stream().map(Term::folded).toList());
    }

    /** Hides the text from logs and error messages. */
    @Override
    public String toString() {
        return "[sought]";
    }
}
