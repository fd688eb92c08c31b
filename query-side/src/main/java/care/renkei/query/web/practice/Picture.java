package care.renkei.query.web.practice;

import java.util.List;

/**
 * All rows at a glance: stages across, roles down, a dot for each.
 *
 * @param stages in words
 */
public record Picture(List<String> stages, List<Group> groups) {

    /** Rows of one theme. */
    public record Group(String theme, List<Row> rows) {}

    /** Practices of one role. */
    public record Row(String role, List<Cell> cells) {}

    /**
     * Practices of one role at one stage.
     *
     * @param first id of the first of them, where the reader is led; empty where there are none
     * @param says the same in words
     */
    public record Cell(String stage, String first, String says, List<Dot> dots) {}
}
