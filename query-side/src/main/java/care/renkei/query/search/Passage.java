package care.renkei.query.search;

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

    /** Whether anything in it is marked. */
    public boolean marked() {
        return pieces.stream().anyMatch(Piece::marked);
    }
}
