package care.renkei.query.web.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The week, as a picture and as a list.
 *
 * @param hours lines of the grid
 * @param days columns, Monday first
 * @param blocks what fills the hours
 * @param lines the same in words, day by day
 */
public record WeekView(
        int height,
        List<Hour> hours,
        List<Day> days,
        List<Block> blocks,
        List<Line> lines,
        @Nullable String from,
        @Nullable String mainActivities,
        @Nullable String otherServices,
        @Nullable String picture) {

    /** A line of the grid. */
    public record Hour(int y, String name) {}

    /** A column. */
    public record Day(int x, String name) {}

    /**
     * Something that fills an hour or more.
     *
     * @param hue class of the stylesheet
     * @param lines text that fits inside, one at least
     */
    public record Block(int x, int y, int width, int height, String hue, List<Text> lines) {}

    /** A line of text in the picture. */
    public record Text(int y, String text) {}

    /** A row of the list. */
    public record Line(String day, String time, String what, String who) {}
}
