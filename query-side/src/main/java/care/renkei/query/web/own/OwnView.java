package care.renkei.query.web.own;

import care.renkei.query.furigana.Piece;
import care.renkei.query.web.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page.
 *
 * @param hidden that more is kept than is shown, where the reader may know; null where nothing is
 * @param looks the newest, by whoever but the reader
 * @param stopped whether the use of the record is stopped; then {@code mayResume} says whether the reader may end that
 */
public record OwnView(
        List<Kept> kept,
        @Nullable List<Piece> hidden,
        List<Looked> looks,
        boolean moreLooks,
        List<Told> told,
        List<List<Piece>> disclosures,
        List<May> may,
        List<List<Piece>> waits,
        List<Recipient> choices,
        List<Choice> requests,
        boolean mayDecide,
        boolean stopped,
        boolean mayResume) {

    /** What is kept of one sort. */
    public record Kept(List<Piece> what, List<Piece> howMany) {}

    /** Somebody who looked on one day, or wanted to. */
    public record Looked(
            Mark mark, List<Piece> who, List<List<Piece>> sentences, List<Piece> because, boolean refused) {}

    /** Information without consent to save a life, and what followed. */
    public record Told(List<Piece> title, List<Piece> why, List<Fact> facts, List<List<Piece>> words) {}

    /** A question and its answer. */
    public record Fact(List<Piece> question, List<Piece> answer) {}

    /** What somebody may know now, in sentences. */
    public record May(Mark mark, List<Piece> who, List<List<Piece>> sentences) {}

    /** Whom consents name, with each of these. */
    public record Recipient(List<Piece> who, List<Choice> consents) {}

    /**
     * Something that can be decided.
     *
     * @param thing the consent or request
     */
    public record Choice(String thing, List<Piece> who, List<Piece> what) {}
}
