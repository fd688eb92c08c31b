package care.renkei.query.web.timeline;

import care.renkei.query.web.Days;
import care.renkei.query.web.PageWords;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The picture with its words.
 *
 * @param since the month it begins with
 * @param description what it shows, for those who cannot see it
 * @param grid path of the lines behind
 */
public record PictureOfTime(
        Picture drawing, String since, String description, String grid, List<Named> ticks, String todayName) {

    /** A month's name and where it stands. */
    public record Named(double x, String name) {}

    /** @return null where there is nothing to draw */
    public static @Nullable PictureOfTime of(List<Lane> lanes, List<Happening> happenings, Days days, PageWords words) {
        Picture drawing = Picture.of(lanes, happenings, days.today());
        if (drawing == null) {
            return null;
        }
        YearMonth first = drawing.ticks().getFirst().month();
        return new PictureOfTime(
                drawing,
                days.month(first),
                words.say("timeline.picture.desc", rows(lanes, happenings, words)),
                grid(drawing),
                drawing.ticks().stream()
                        .map(tick -> new Named(tick.x(), name(tick, days)))
                        .toList(),
                days.inMonth(days.today()));
    }

    private static String name(Picture.Tick tick, Days days) {
        String name = days.month(tick.month());
        boolean japanese = days.locale().getLanguage().equals("ja");
        if (tick.first() || tick.month().getYear() == days.today().getYear()) {
            return name;
        }
        return japanese ? tick.month().getMonthValue() + "月" : name.substring(0, 3);
    }

    private static String rows(List<Lane> lanes, List<Happening> happenings, PageWords words) {
        Map<String, Long> counts =
                happenings.stream().collect(Collectors.groupingBy(Happening::lane, Collectors.counting()));
        return lanes.stream()
                .filter(lane -> counts.containsKey(lane.key()))
                .map(lane -> words.say("timeline.picture.row", lane.name(), counts.getOrDefault(lane.key(), 0L)))
                .collect(Collectors.joining(words.locale().getLanguage().equals("ja") ? "、" : ", "));
    }

    private static String grid(Picture drawing) {
        double bottom = drawing.height() - Picture.FOOT;
        var path = new StringBuilder();
        drawing.rules().forEach(y -> path.append(String.format(Locale.ROOT, "M0 %.0fH%.0f", y, drawing.width())));
        path.append(String.format(Locale.ROOT, "M0 %.0fH%.0f", bottom, drawing.width()));
        drawing.ticks().forEach(tick -> path.append(String.format(Locale.ROOT, "M%.1f 20V%.0f", tick.x(), bottom)));
        return path.toString();
    }
}
