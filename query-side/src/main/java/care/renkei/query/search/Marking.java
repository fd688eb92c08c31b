package care.renkei.query.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Marks in one text what was looked for, in the characters that were written. */
final class Marking {

    private final String text;
    private final String folded;
    private final int[] starts;
    private final int[] ends;
    private final BitSet marked = new BitSet();

    Marking(String text) {
        this.text = text;
        var letters = new StringBuilder(text.length());
        var from = new ArrayList<Integer>(text.length());
        var to = new ArrayList<Integer>(text.length());
        Folding.fold(text, (c, start, end) -> {
            letters.append(c);
            from.add(start);
            to.add(end);
        });
        folded = letters.toString();
        starts = from.stream().mapToInt(Integer::intValue).toArray();
        ends = to.stream().mapToInt(Integer::intValue).toArray();
    }

    Passage mark(List<Term> terms, int year) {
        for (Term term : terms) {
            switch (term) {
                case Term.Text words -> mark(words.folded());
                case Term.Day sought ->
                    WrittenDay.in(folded).stream()
                            .filter(written -> sought.day().saidBy(written.day(), year))
                            .forEach(written -> mark(written.start(), written.end()));
            }
        }
        return pieces();
    }

    private void mark(String term) {
        for (int at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
            mark(at, at + term.length());
        }
    }

    private void mark(int from, int to) {
        marked.set(starts[from], ends[to - 1]);
    }

    private Passage pieces() {
        var pieces = new ArrayList<Passage.Piece>();
        int at = 0;
        while (at < text.length()) {
            boolean now = marked.get(at);
            int next = now ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 ? text.length() : Math.min(next, text.length());
            pieces.add(new Passage.Piece(text.substring(at, end), now));
            at = end;
        }
        return new Passage(List.copyOf(pieces));
    }
}
