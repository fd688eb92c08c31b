package care.renkei.query.search;

import java.util.ArrayList;
import java.util.List;

/** A text in pieces, which together are the text. */
public record Passage(List<Piece> pieces) {

    /** @param marked whether it is what was looked for */
    public record Piece(String text, boolean marked) {

        /** Hides the text from logs and error messages. */
        @Override
        public String toString() {
            return marked ? "[marked]" : "[piece]";
        }
    }

    /**
     * What is marked, with so much of what stands around it; three dots stand for what is left out.
     *
     * @param around characters on either side
     */
    public Passage excerpt(int around) {
        var kept = new ArrayList<Piece>();
        for (int at = 0; at < pieces.size(); at++) {
            Piece piece = pieces.get(at);
            String before = at == 0 ? "" : start(piece.text(), around);
            String after = at == pieces.size() - 1 ? "" : end(piece.text(), around);
            boolean whole = piece.marked()
                    || before.length() + after.length() >= piece.text().length();
            kept.add(whole ? piece : new Piece(before + "…" + after, false));
        }
        return new Passage(kept);
    }

    private static String start(String text, int length) {
        int points = Math.min(length, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, points));
    }

    private static String end(String text, int length) {
        int points = Math.min(length, text.codePointCount(0, text.length()));
        return text.substring(text.offsetByCodePoints(text.length(), -points));
    }

    /** Whether anything in it is marked. */
    public boolean marked() {
        return pieces.stream().anyMatch(Piece::marked);
    }
}
