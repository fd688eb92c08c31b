package care.renkei.query.web.practice;

import java.util.List;

/**
 * All rows at a glance: stages across, roles down, a dot for each; every cell opens to its rows.
 *
 * @param stages what stands above the columns
 * @param all how all rows stand
 */
public record Picture(List<Head> stages, List<Group> groups, Tally all) {

    /** A stage, led to its rows. */
    public record Head(String code, String stage, Tally tally) {}

    /** Rows of one theme. */
    public record Group(String theme, Tally tally, List<Row> rows) {}

    /** Practices of one role. */
    public record Row(String role, Tally tally, List<Cell> cells) {}

    /**
     * Practices of one role at one stage.
     *
     * @param id of the panel that it opens
     * @param title of that panel: stage, theme and role in words
     * @param looksAt its practices by what they look at together; empty where there are none
     */
    public record Cell(
            String id, String stage, String title, Tally tally, List<Dot> dots, List<Section.Group> looksAt) {

        public boolean empty() {
            return looksAt.isEmpty();
        }
    }

    /** The cells that open, in reading order. */
    public List<Cell> panels() {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.empty())
                .toList();
    }
}
