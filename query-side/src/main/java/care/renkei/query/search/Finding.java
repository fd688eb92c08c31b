package care.renkei.query.search;

import java.time.LocalDate;
import java.util.List;

/** Looks through texts that belong together, until every term has occurred in one of them. For one thread. */
public final class Finding {

    private final List<Term> terms;
    private final boolean[] found;
    private int missing;
    private int year;

    Finding(List<Term> terms) {
        this.terms = terms;
        found = new boolean[terms.size()];
        missing = found.length;
    }

    public boolean all() {
        return missing == 0;
    }

    /** The day on which all of it happened; a date without a year means that year. */
    public Finding on(LocalDate day) {
        year = day.getYear();
        return day(day);
    }

    /** Any other day that stands there as one. */
    public Finding day(LocalDate day) {
        WrittenDay written = WrittenDay.of(day);
        for (int i = 0; i < found.length; i++) {
            if (!found[i]
                    && terms.get(i) instanceof Term.Day sought
                    && sought.day().saidBy(written, year)) {
                found(i);
            }
        }
        return this;
    }

    public Finding in(String text) {
        return missing == 0 ? this : inFolded(Folding.text(text));
    }

    /** @param folded by {@link Folded} before, for texts that are asked again and again */
    public Finding in(Folded folded) {
        return inFolded(folded.text());
    }

    private Finding inFolded(String folded) {
        for (int i = 0; i < found.length; i++) {
            if (!found[i] && says(folded, terms.get(i))) {
                found(i);
            }
        }
        return this;
    }

    private boolean says(String folded, Term term) {
        return switch (term) {
            case Term.Text text -> folded.contains(text.folded());
            case Term.Day sought ->
                WrittenDay.in(folded).stream().anyMatch(written -> sought.day().saidBy(written.day(), year));
        };
    }

    private void found(int term) {
        found[term] = true;
        missing--;
    }
}
