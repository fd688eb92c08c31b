package care.renkei.query.web.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Left to right is time, top to bottom is closeness. All positions are in units of the drawing; the first lane is
 * taller, for words stand in it.
 *
 * @param width of the whole drawing
 * @param today where today's line stands
 */
public record Picture(
        double width,
        double height,
        double today,
        List<Lane> lanes,
        List<Double> rules,
        List<Tick> ticks,
        List<Shape> shapes) {

    static final double HEAD = 28;
    static final double VOICE = 92;
    static final double LANE = 56;
    static final double FOOT = 24;

    /** The month names. */
    public record Tick(double x, YearMonth month, boolean first) {}

    /** What the template draws, by kind. */
    public record Shape(
            String kind,
            String css,
            double x,
            double y,
            double width,
            @Nullable String label,
            double labelX,
            double labelY,
            String anchor,
            String record) {

        static Shape of(String kind, String css, double x, double y, double width) {
            return new Shape(kind, css, x, y, width, null, 0, 0, "start", "");
        }

        Shape named(String text, double atX, double atY, String side) {
            return new Shape(kind, css, x, y, width, text, atX, atY, side, record);
        }

        Shape opens(String id) {
            return new Shape(kind, css, x, y, width, label, labelX, labelY, anchor, id);
        }
    }

    /** @return null where there is nothing to draw */
    public static @Nullable Picture of(List<Lane> lanes, List<Happening> happenings, LocalDate today) {
        if (happenings.isEmpty() || lanes.isEmpty()) {
            return null;
        }
        Axis axis = Axis.over(happenings, today);
        Map<String, Double> tops = tops(lanes);
        var shapes = new ArrayList<Shape>();
        shapes.addAll(drawn(
                happenings, one -> !(one instanceof Happening.Point || one instanceof Happening.Alarm), tops, axis));
        shapes.addAll(new Points(axis, lanes.getFirst().key()).draw(points(happenings), tops));
        // What happened on the day of an override never hides its mark.
        shapes.addAll(drawn(happenings, Happening.Alarm.class::isInstance, tops, axis));
        double bottom = HEAD + VOICE + LANE * (lanes.size() - 1);
        return new Picture(
                axis.width(), bottom + FOOT, axis.x(today), lanes, new ArrayList<>(tops.values()), ticks(axis), shapes);
    }

    private static List<Shape> drawn(
            List<Happening> happenings, Predicate<Happening> which, Map<String, Double> tops, Axis axis) {
        var shapes = new ArrayList<Shape>();
        for (Happening one : happenings) {
            Double top = tops.get(one.lane());
            if (top != null && which.test(one)) {
                shapes.add(draw(one, top, axis));
            }
        }
        return shapes;
    }

    private static List<Happening.Point> points(List<Happening> happenings) {
        return happenings.stream()
                .filter(Happening.Point.class::isInstance)
                .map(Happening.Point.class::cast)
                .sorted(Comparator.comparing(Happening.Point::from).reversed())
                .toList();
    }

    /** Where each lane begins, in order. */
    private static Map<String, Double> tops(List<Lane> lanes) {
        var tops = new LinkedHashMap<String, Double>();
        double top = HEAD;
        for (Lane lane : lanes) {
            tops.put(lane.key(), top);
            top += tops.size() == 1 ? VOICE : LANE;
        }
        return tops;
    }

    private static Shape draw(Happening one, double top, Axis axis) {
        return switch (one) {
            case Happening.Span span -> {
                double x = axis.x(span.from());
                double width = Math.max(8, axis.until(span.until()) - x);
                yield named(span, x, width, top, axis);
            }
            case Happening.Band band -> {
                double x = axis.x(band.from());
                yield Shape.of(
                        band.kind() == Happening.Band.Kind.NO ? "no" : "band",
                        band.kind() == Happening.Band.Kind.NARROW ? "band narrow" : "band",
                        x,
                        top + 49.5,
                        Math.max(0, axis.until(band.until()) - x));
            }
            case Happening.Alarm alarm ->
                Shape.of("alarm", "life", axis.x(alarm.from()), top + 12, 0)
                        .opens(alarm.record().toString());
            case Happening.Point point -> Shape.of("dot", "dot", axis.x(point.from()), top + 12, 0);
        };
    }

    /**
     * The name stands within. What has only just begun has its name before it, where the picture ends too early for one
     * within.
     */
    private static Shape named(Happening.Span span, double x, double width, double top, Axis axis) {
        double wide = Points.width(span.label());
        double within = Math.max(x, 0) + 8;
        boolean before = within + wide > axis.width() && x > wide;
        String css = (span.planned() ? "span plan" : "span") + (before || within + wide > x + width ? " beyond" : "");
        Shape drawn = Shape.of("span", css, x, top + 21, width);
        return before
                ? drawn.named(span.label(), x - 6, top + 36, "end")
                : drawn.named(span.label(), within, top + 36, "start");
    }

    private static List<Tick> ticks(Axis axis) {
        var ticks = new ArrayList<Tick>();
        YearMonth month = YearMonth.from(axis.start());
        int step = axis.perDay() * 30 < 44 ? 3 : 1;
        for (; !month.atDay(1).isAfter(axis.end()); month = month.plusMonths(step)) {
            ticks.add(new Tick(axis.x(month.atDay(1)), month, ticks.isEmpty() || month.getMonthValue() == 1));
        }
        return ticks;
    }

    /** One day's width and where days stand. */
    record Axis(LocalDate start, LocalDate end, double perDay) {

        private static final double SHORTEST = 976;
        private static final double LONGEST = 1600;

        static Axis over(List<Happening> happenings, LocalDate today) {
            LocalDate first = happenings.stream()
                    .map(Happening::from)
                    .min(Comparator.naturalOrder())
                    .orElse(today);
            LocalDate last = happenings.stream()
                    .map(Happening::from)
                    .max(Comparator.naturalOrder())
                    .orElse(today);
            LocalDate start = YearMonth.from(first).atDay(1);
            LocalDate end = (last.isAfter(today) ? last : today).plusDays(27);
            double days = ChronoUnit.DAYS.between(start, end);
            double perDay = Math.clamp(LONGEST / days, 0.8, 4);
            return new Axis(start, end, Math.max(perDay, Math.min(SHORTEST / days, 16)));
        }

        double x(LocalDate day) {
            return ChronoUnit.DAYS.between(start, day) * perDay;
        }

        double until(@Nullable LocalDate day) {
            return day == null || day.isAfter(end) ? width() : x(day);
        }

        double width() {
            return x(end);
        }
    }
}
