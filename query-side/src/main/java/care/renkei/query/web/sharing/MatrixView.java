package care.renkei.query.web.sharing;

import care.renkei.query.web.AgencyName;
import care.renkei.query.web.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matrix as the page draws it.
 *
 * @param categories names of the columns
 */
public record MatrixView(boolean stopped, List<String> categories, List<Group> groups) {

    /** Agencies, or people whom the person named. */
    public record Group(@Nullable String name, List<Row> rows) {}

    /**
     * One recipient.
     *
     * @param whole one cell for the whole row, where all say the same and that is no plain yes
     */
    public record Row(Mark mark, String name, @Nullable Cell whole, List<Cell> cells) {

        /** The name in its words, for there is little room. */
        public AgencyName words() {
            return AgencyName.of(name);
        }
    }

    /**
     * A word and a shape.
     *
     * @param notes until when, what part
     * @param thread fragment that it opens, or null
     * @param asks category and agency of the question why, as an address says it; null where a thread tells it
     */
    public record Cell(
            String shape,
            String css,
            String says,
            List<String> notes,
            @Nullable String thread,
            @Nullable String asks,
            boolean quiet) {}
}
