package care.renkei.query.furigana;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text.
 *
 * @param reading in hiragana, to stand above it; null where it needs none
 */
public record Piece(String text, @Nullable String reading) {

    static Piece plain(String text) {
        return new Piece(text, null);
    }

    /** The text without readings, as it is searched and copied. */
    public static String textOf(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Shows nothing of what is inside. */
    @Override
    public String toString() {
        return "[piece]";
    }
}
