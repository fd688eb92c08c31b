package care.renkei.query.furigana;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How readings are written in a text: {@code 記録《きろく》}, or {@code ｜5月《ごがつ》} where the reading stands above more
 * than the kanji before it, as transcribers of literature have long written them. Text from elsewhere is put in by
 * {@link #of}, which keeps its own signs apart.
 */
public final class Written {

    private static final Pattern READING =
            Pattern.compile("(?:｜([^｜《》]+)|([\\p{IsHan}々〆ヶ]+))《([^《》｜]+)》", Pattern.UNICODE_CHARACTER_CLASS);

    /** Stand for {@code ｜《》} of texts from elsewhere; private use, so that no text holds them. */
    private static final String SIGNS = "｜《》";

    private static final String KEPT = "\uE000\uE001\uE002";

    private Written() {}

    public static List<Piece> read(String written) {
        var pieces = new ArrayList<Piece>();
        Matcher found = READING.matcher(written);
        int from = 0;
        while (found.find()) {
            plain(written.substring(from, found.start()), pieces);
            String over = found.group(1) == null ? found.group(2) : found.group(1);
            pieces.add(new Piece(changed(over, KEPT, SIGNS), changed(found.group(3), KEPT, SIGNS)));
            from = found.end();
        }
        plain(written.substring(from), pieces);
        return pieces;
    }

    /** Pieces as they are written, to be put into a sentence that is. */
    public static String of(List<Piece> pieces) {
        var written = new StringBuilder();
        for (Piece piece : pieces) {
            String text = changed(piece.text(), SIGNS, KEPT);
            String reading = piece.reading();
            if (reading == null) {
                written.append(text);
            } else {
                written.append('｜').append(text).append('《').append(reading).append('》');
            }
        }
        return written.toString();
    }

    private static void plain(String text, List<Piece> into) {
        if (!text.isEmpty()) {
            into.add(Piece.plain(changed(text, KEPT, SIGNS)));
        }
    }

    private static String changed(String text, String from, String to) {
        String changed = text;
        for (int i = 0; i < from.length(); i++) {
            changed = changed.replace(from.charAt(i), to.charAt(i));
        }
        return changed;
    }
}
