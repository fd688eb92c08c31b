package care.renkei.query.web.plans;

import care.renkei.events.AgencyId;
import care.renkei.events.plan.WeeklySchedule;
import care.renkei.events.plan.WeeklySchedule.WeekEntry;
import care.renkei.query.web.Speech;
import care.renkei.query.web.plans.WeekView.Block;
import care.renkei.query.web.plans.WeekView.Text;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws a week: days across, hours down; what has no hour stands in the list alone. */
record Week(WeeklySchedule schedule, Wording wording, Speech speech) {

    private static final int LEFT = 52;
    private static final int TOP = 30;
    private static final int COLUMN = 124;

    /** From one column's blocks to the next one's. */
    private static final int BETWEEN = 4;

    /** Two lines of text and what is around them. */
    private static final int HOUR = 42;

    private static final int LINE = 18;

    /** Full-width letters that fit into a column. */
    private static final int LETTERS = 8;

    WeekView view() {
        List<WeekEntry> drawn = schedule.entries().stream()
                .filter(entry -> entry.day() != null && entry.from() != null)
                .toList();
        int first = drawn.stream().mapToInt(entry -> hour(entry.from())).min().orElse(8);
        int last = drawn.stream().mapToInt(Week::end).max().orElse(18);
        return new WeekView(
                TOP + (last - first) * HOUR + 8,
                IntStream.rangeClosed(first, last)
                        .mapToObj(hour -> new WeekView.Hour(TOP + (hour - first) * HOUR, hour + ":00"))
                        .toList(),
                Stream.of(DayOfWeek.values())
                        .map(day -> new WeekView.Day(LEFT + (day.getValue() - 1) * COLUMN + COLUMN / 2, name(day)))
                        .toList(),
                drawn.stream().map(entry -> block(entry, first, drawn)).toList(),
                lines(),
                schedule.from() == null ? null : speech.days().month(schedule.from()),
                wording.text(schedule.mainActivities()),
                wording.text(schedule.otherServices()),
                wording.text(schedule.picture()));
    }

    private static int hour(@Nullable LocalTime time) {
        return time == null ? 0 : time.getHour();
    }

    private static int end(WeekEntry entry) {
        LocalTime to = entry.to();
        return to == null ? hour(entry.from()) + 1 : to.getMinute() == 0 ? to.getHour() : to.getHour() + 1;
    }

    /** What overlaps stands side by side in the column. */
    private Block block(WeekEntry entry, int first, List<WeekEntry> all) {
        List<WeekEntry> beside =
                all.stream().filter(other -> overlap(entry, other)).toList();
        int width = (COLUMN - BETWEEN) / beside.size();
        int x = LEFT
                + (Objects.requireNonNull(entry.day()).getValue() - 1) * COLUMN
                + 2
                + beside.indexOf(entry) * width;
        int y = y(entry.from(), first);
        int height = Math.max(LINE + 4, y(to(entry), first) - y - 2);
        AgencyId agency = entry.agency();
        return new Block(
                x,
                y + 1,
                width - 2,
                height,
                agency == null ? "" : speech.directory().mark(agency).hue(),
                texts(entry, y, height, Math.max(2, LETTERS * (width + BETWEEN) / COLUMN)));
    }

    private static LocalTime to(WeekEntry entry) {
        LocalTime to = entry.to();
        return to == null ? Objects.requireNonNull(entry.from()).plusHours(1) : to;
    }

    private static boolean overlap(WeekEntry one, WeekEntry other) {
        return one.day() == other.day()
                && Objects.requireNonNull(one.from()).isBefore(to(other))
                && Objects.requireNonNull(other.from()).isBefore(to(one));
    }

    private static int y(@Nullable LocalTime time, int first) {
        return time == null ? TOP : TOP + (time.toSecondOfDay() - first * 3600) * HOUR / 3600;
    }

    private List<Text> texts(WeekEntry entry, int y, int height, int letters) {
        var words = new ArrayList<String>();
        AgencyId agency = entry.agency();
        if (agency != null) {
            words.addAll(Wording.broken(wording.shortName(agency), letters, 1));
        }
        // As many lines as fit, so that what is cut off shows that it is.
        int fit = Math.max(1, (height - 4) / LINE);
        if (fit > words.size()) {
            words.addAll(Wording.broken(entry.what().text(), letters, Math.min(6, fit - words.size())));
        }
        return IntStream.range(0, words.size())
                .mapToObj(i -> new Text(y + 17 + i * LINE, words.get(i)))
                .toList();
    }

    private List<WeekView.Line> lines() {
        return schedule.entries().stream()
                .sorted(Comparator.comparing(WeekEntry::day, Comparator.nullsLast(Comparator.<DayOfWeek>naturalOrder()))
                        .thenComparing(WeekEntry::from, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder())))
                .map(entry -> new WeekView.Line(
                        entry.day() == null ? "" : name(entry.day()),
                        time(entry),
                        entry.what().text(),
                        who(entry)))
                .toList();
    }

    private String time(WeekEntry entry) {
        LocalTime from = entry.from();
        LocalTime to = entry.to();
        if (from == null) {
            return "";
        }
        return to == null
                ? speech.days().time(from)
                : speech.words()
                        .say(
                                "plans.until",
                                speech.days().time(from),
                                speech.days().time(to));
    }

    private String who(WeekEntry entry) {
        return Stream.of(
                        entry.agency() == null ? null : wording.readings().of(entry.agency()),
                        entry.service() == null ? null : wording.readings().of(entry.service()),
                        wording.text(entry.who()))
                .filter(Objects::nonNull)
                .distinct()
                .reduce((one, other) -> speech.words().say("plans.joined", one, other))
                .orElse("");
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, speech.words().locale());
    }
}
