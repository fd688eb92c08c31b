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
     * What is marked, with so much of what stands around it in its line; three dots stand for what is left out of it.
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
            kept.add(whole ? piece : new Piece(shortened(piece.text(), before, after), false));
        }
        return new Passage(kept);
    }

    /** Nothing is missing where a line ends or begins. */
    private static String shortened(String text, String before, String after) {
        boolean lineEnds = before.endsWith("\n") || text.charAt(before.length()) == '\n';
        boolean lineBegins = text.charAt(text.length() - after.length() - 1) == '\n';
        String left = before.stripTrailing() + (before.isEmpty() || lineEnds ? "" : "…");
        String right = (after.isEmpty() || lineBegins ? "" : "…") + after;
        if (left.isEmpty() || right.isEmpty()) {
            return left + right;
        }
        return lineEnds || lineBegins ? left + "\n" + right : before + "…" + after;
    }

    /** As far as the end of the line. */
    private static String start(String text, int length) {
        int points = Math.min(length, text.codePointCount(0, text.length()));
        String start = text.substring(0, text.offsetByCodePoints(0, points));
        int line = start.indexOf('\n');
        return line < 0 ? start : start.substring(0, line + 1);
    }

    private static String end(String text, int length) {
        int points = Math.min(length, text.codePointCount(0, text.length()));
        String end = text.substring(text.offsetByCodePoints(text.length(), -points));
        return end.substring(end.lastIndexOf('\n') + 1);
    }

    /** Whether anything in it is marked. */
    public boolean marked() {
        return pieces.stream().anyMatch(Piece::marked);
    }
}
