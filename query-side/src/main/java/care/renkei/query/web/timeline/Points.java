package care.renkei.query.web.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets dots, and words beside them where there is room; the newest words get theirs first. */
final class Points {

    private static final double CHARACTER = 14.2;
    private static final double LONGEST_WORDS = 18 * CHARACTER;
    private static final double LONGEST_LABEL = 12 * CHARACTER;

    private final Picture.Axis axis;
    private final String voice;
    private final Map<String, List<double[]>> taken = new HashMap<>();

    Points(Picture.Axis axis, String voice) {
        this.axis = axis;
        this.voice = voice;
    }

    /** @param points newest first */
    List<Picture.Shape> draw(List<Happening.Point> points, Map<String, Double> tops) {
        var shapes = new ArrayList<Picture.Shape>();
        for (Happening.Point point : points) {
            Double top = tops.get(point.lane());
            if (top != null) {
                shapes.add(point.lane().equals(voice) ? spoken(point, top) : dot(point, top));
            }
        }
        return shapes;
    }

    private Picture.Shape spoken(Happening.Point point, double top) {
        double x = axis.x(point.from());
        Picture.Shape dot = Picture.Shape.of("voice", "dot warm", x, top + 80, 0)
                .opens(point.record().toString());
        String words = shortened(point.label(), LONGEST_WORDS);
        if (words == null) {
            return dot;
        }
        double wide = width(words);
        boolean before = x + wide > axis.width();
        double from = before ? Math.min(x + 6, axis.width()) - wide : x - 6;
        for (int row = 0; row < 2; row++) {
            if (from >= 0 && free("voice" + row, from, from + wide)) {
                double y = top + (row == 0 ? 22 : 46);
                return dot.named(words, before ? from + wide : from, y, before ? "end" : "start");
            }
        }
        return dot;
    }

    private Picture.Shape dot(Happening.Point point, double top) {
        boolean close = point.lane().equals("close");
        double x = axis.x(point.from());
        String css = (close ? "dot warm" : "dot") + (point.open() ? " open" : "");
        double y = top + (close ? 30 : 12);
        Picture.Shape dot =
                Picture.Shape.of("dot", css, x, y, 0).opens(point.record().toString());
        String label = shortened(point.label(), LONGEST_LABEL);
        double wide = width(label == null ? "" : label) + 10;
        return label != null && x + wide < axis.width() && free(point.lane(), x, x + wide)
                ? dot.named(label, x + 9, y + 5, "start")
                : dot;
    }

    private boolean free(String row, double from, double until) {
        List<double[]> there = taken.computeIfAbsent(row, key -> new ArrayList<>());
        for (double[] one : there) {
            if (from < one[1] + 8 && until > one[0] - 8) {
                return false;
            }
        }
        there.add(new double[] {from, until});
        return true;
    }

    private static @Nullable String shortened(@Nullable String text, double widest) {
        if (text == null || width(text) <= widest) {
            return text;
        }
        int length = text.length();
        while (length > 0 && width(text.substring(0, length)) + CHARACTER > widest) {
            length = text.offsetByCodePoints(length, -1);
        }
        return text.substring(0, length) + "…";
    }

    /** Roughly: Latin letters are half as wide as kana. */
    static double width(String text) {
        return text.chars()
                .mapToDouble(c -> c < 0x2000 ? CHARACTER * 0.56 : CHARACTER)
                .sum();
    }
}
