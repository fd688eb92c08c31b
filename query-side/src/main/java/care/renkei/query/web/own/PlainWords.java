package care.renkei.query.web.own;

import care.renkei.query.furigana.Furigana;
import care.renkei.query.furigana.Piece;
import care.renkei.query.furigana.Written;
import care.renkei.query.web.PageWords;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page's words with readings above kanji, or without for whoever reads better so. The page's own are written with
 * their readings; those of what was recorded are found.
 *
 * @param furigana null for no readings
 */
public record PlainWords(PageWords words, @Nullable Furigana furigana) {

    /** A sentence of the page; arguments are text that was recorded, numbers, or pieces. */
    public List<Piece> say(String key, Object... arguments) {
        return shown(Written.read(written(key, arguments)));
    }

    /** The same with one argument; a template would take the pieces of a list for as many arguments. */
    public List<Piece> say(String key, List<Piece> argument) {
        return shown(Written.read(written(key, argument)));
    }

    /** Text that was recorded. */
    public List<Piece> text(String text) {
        return furigana == null ? List.of(new Piece(text, null)) : furigana.over(text);
    }

    /** A sentence for a place where no reading can stand, e.g. a title or an option. */
    public String plain(String key, Object... arguments) {
        return Piece.textOf(Written.read(written(key, arguments)));
    }

    /** Sentences one after the other. */
    public List<Piece> together(List<List<Piece>> sentences) {
        return sentences.stream().flatMap(List::stream).toList();
    }

    private String written(String key, Object... arguments) {
        return words.say(key, Arrays.stream(arguments).map(this::argument).toArray());
    }

    private Object argument(Object argument) {
        return switch (argument) {
            case String text -> Written.of(text(text));
            case List<?> pieces ->
                Written.of(pieces.stream().map(Piece.class::cast).toList());
            case Number number -> number;
            default -> argument.toString();
        };
    }

    private List<Piece> shown(List<Piece> pieces) {
        return furigana != null
                ? pieces
                : pieces.stream().map(piece -> new Piece(piece.text(), null)).toList();
    }
}
