package care.renkei.query.web.own;

import care.renkei.query.furigana.Piece;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change of mind, in two steps: what to choose, then what would follow.
 *
 * @param deed its code
 * @param lines what it is about
 * @param choosing null where nothing is (left) to choose
 * @param follows null before enough is chosen
 * @param writing null unless something is written in own words
 * @param event id of the event that would be sent
 * @param fields what was chosen, for the form
 * @param problem what the door said; null where nothing is wrong
 */
public record ChangeView(
        String deed,
        List<Piece> title,
        List<List<Piece>> lines,
        @Nullable Choosing choosing,
        @Nullable Follows follows,
        @Nullable Writing writing,
        String event,
        Map<String, List<String>> fields,
        @Nullable String problem) {

    /** Whom and what. */
    public record Choosing(List<Piece> whom, List<Box> recipients, List<Piece> what, List<Box> categories) {}

    /** Something to tick. */
    public record Box(String value, List<Piece> label, boolean ticked) {}

    /** What would follow, said beforehand. */
    public record Follows(List<List<Piece>> changes, List<Piece> told, List<Piece> stays) {}

    /**
     * Own words.
     *
     * @param text what was written, or a beginning
     * @param readers who can read it
     * @param mayHide whether the writer may keep it from the family
     */
    public record Writing(String text, List<Piece> readers, boolean mayHide) {}
}
