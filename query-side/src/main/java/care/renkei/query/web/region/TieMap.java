package care.renkei.query.web.region;

import care.renkei.events.AgencyId;
import care.renkei.query.region.Ties;
import care.renkei.query.web.Speech;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The agencies of the area in a circle, and their ties. The n-th always gets the same direction, whoever comes later:
 * nobody jumps.
 */
public record TieMap(List<Node> nodes, List<Line> lines) {

    private static final double CENTRE_X = 400;
    private static final double CENTRE_Y = 300;
    private static final double WIDE = 255;
    private static final double HIGH = 225;
    private static final double LABEL = 34;
    private static final int FADING_DAYS = 60;
    private static final int FADED_DAYS = 180;

    /** More in one circle cannot be read; the list has them all. */
    private static final int MOST = 32;

    /**
     * An agency.
     *
     * @param anchor SVG text-anchor of its name
     */
    public record Node(Named agency, double x, double y, double labelX, double labelY, String anchor, boolean alone) {}

    /** @param shape class of the stylesheet: width by strength, fading by the time since */
    public record Line(String path, String shape) {}

    static TieMap of(Ties ties, Speech speech) {
        List<AgencyId> drawn = ties.agencies().stream().limit(MOST).toList();
        Map<AgencyId, Double> angles = new LinkedHashMap<>();
        for (int i = 0; i < drawn.size(); i++) {
            angles.put(drawn.get(i), 2 * Math.PI * direction(i) - Math.PI / 2);
        }
        var nodes = new ArrayList<Node>();
        angles.forEach((agency, angle) -> nodes.add(node(
                Named.of(agency, speech),
                angle,
                ties.ties().stream()
                        .noneMatch(
                                tie -> tie.one().equals(agency) || tie.other().equals(agency)))));
        var lines = new ArrayList<Line>();
        for (Ties.Tie tie : ties.ties()) {
            Double one = angles.get(tie.one());
            Double other = angles.get(tie.other());
            if (one != null && other != null) {
                lines.add(line(tie, one, other, speech.days().today()));
            }
        }
        return new TieMap(nodes, lines);
    }

    /** As a fraction of the circle: 0, then halves, quarters, eighths. */
    static double direction(int place) {
        double fraction = 0;
        double half = 0.5;
        for (int rest = place; rest > 0; rest /= 2) {
            fraction += (rest % 2) * half;
            half /= 2;
        }
        return fraction;
    }

    private static Node node(Named agency, double angle, boolean alone) {
        double x = CENTRE_X + WIDE * Math.cos(angle);
        double y = CENTRE_Y + HIGH * Math.sin(angle);
        boolean middle = Math.abs(Math.cos(angle)) < 0.2;
        String anchor = middle ? "middle" : Math.cos(angle) < 0 ? "end" : "start";
        double labelX = middle ? x : x + Math.signum(Math.cos(angle)) * 24;
        double labelY = middle ? y + Math.signum(Math.sin(angle)) * LABEL + 5 : y + 5;
        return new Node(agency, round(x), round(y), round(labelX), round(labelY), anchor, alone);
    }

    /** Bent a little towards the middle, so that neighbours are told apart. */
    private static Line line(Ties.Tie tie, double one, double other, LocalDate today) {
        String path = String.format(
                Locale.ROOT,
                "M%.0f %.0fQ%.0f %.0f %.0f %.0f",
                CENTRE_X + WIDE * Math.cos(one),
                CENTRE_Y + HIGH * Math.sin(one),
                CENTRE_X + WIDE * 0.35 * (Math.cos(one) + Math.cos(other)) / 2,
                CENTRE_Y + HIGH * 0.35 * (Math.sin(one) + Math.sin(other)) / 2,
                CENTRE_X + WIDE * Math.cos(other),
                CENTRE_Y + HIGH * Math.sin(other));
        return new Line(path, "tie w" + tie.strength() + fading(tie, today));
    }

    private static String fading(Ties.Tie tie, LocalDate today) {
        if (tie.last() == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(tie.last(), today);
        return days > FADED_DAYS ? " f2" : days > FADING_DAYS ? " f1" : "";
    }

    private static double round(double value) {
        return Math.round(value);
    }
}
