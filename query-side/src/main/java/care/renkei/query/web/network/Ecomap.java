package care.renkei.query.web.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The person in the middle, those close on the left, agencies on the right, roles without an owner below. The n-th of
 * a side always gets the same direction, whoever joins later: nobody jumps.
 */
public final class Ecomap {

    static final double CENTRE_X = 420;
    static final double CENTRE_Y = 372;
    static final double NODE_RADIUS = 23;
    private static final double PERSON_RADIUS = 46;
    private static final double[] RINGS = {150, 240, 330};

    /**
     * The first three of a side stand on their ring. Directions of later ones lie between those, so they stand off it,
     * from the eighth on still further, to leave names their room.
     */
    private static final int ROOMY = 3;

    private static final int CROWDED = 7;
    private static final double[] OFF_RING = {40, 40, -38};
    private static final double[] FAR_OFF_RING = {78, 64, -64};

    /** Each side spans this many degrees; the rest below is for roles without an owner. */
    private static final double SIDE = 148;

    /** The sides lean upwards by this much, to leave room below. */
    private static final double LEAN = 10;

    /**
     * A node with its tie.
     *
     * @param anchor SVG text-anchor of the label
     */
    public record Node(
            Around around, double x, double y, double labelX, double labelY, double sinceY, String anchor, String tie) {

        Node labelled(double atX, double atY, double sinceAtY, String anchored) {
            return new Node(around, x, y, atX, atY, sinceAtY, anchored, tie);
        }

        public boolean below() {
            return labelY > y + 20;
        }

        /** Classes of the tie: mark's hue, width, fading. */
        public String tieClass() {
            String hue = around.formal() ? "" : " near";
            String faded = around.fading() == 0 ? "" : " f" + around.fading();
            return "tie" + hue + " w" + around.strength() + faded;
        }
    }

    /** A role that nobody fills yet. */
    public record Gap(String name, double x, double y, String tie) {}

    /** Everything that the drawing shows. */
    public record Drawing(List<Node> nodes, List<Gap> gaps) {}

    private Ecomap() {}

    /** @param around in the order in which they became known; that order settles the directions */
    public static Drawing draw(List<Around> around, List<String> rolesWithoutOwner) {
        var nodes = new ArrayList<Node>();
        int close = 0;
        int agencies = 0;
        for (Around one : around) {
            int place = one.formal() ? agencies++ : close++;
            double angle = one.formal() ? -LEAN + spread(place) : 180 + LEAN - spread(place);
            nodes.add(node(one, Math.toRadians(angle), radius(one, place)));
        }
        var gaps = new ArrayList<Gap>();
        for (int i = 0; i < rolesWithoutOwner.size(); i++) {
            gaps.add(gap(rolesWithoutOwner.get(i), Math.toRadians(90 + (i % 2 == 0 ? -1 : 1) * 13 * ((i + 1) / 2))));
        }
        return new Drawing(new Labels(nodes, PERSON_RADIUS).placed(), gaps);
    }

    /** Degrees from the middle of the side: 0, then halves, then quarters, so that early ones are far apart. */
    static double spread(int place) {
        double fraction = 0;
        double half = 0.5;
        for (int rest = place + 1; rest > 0; rest /= 2) {
            fraction += (rest % 2) * half;
            half /= 2;
        }
        return (fraction - 0.5) * SIDE;
    }

    private static double radius(Around around, int place) {
        int ring = Math.clamp(around.ring(), 1, RINGS.length) - 1;
        double off = place < ROOMY ? 0 : place < CROWDED ? OFF_RING[ring] : FAR_OFF_RING[ring];
        return RINGS[ring] + off;
    }

    private static Node node(Around around, double angle, double radius) {
        double x = CENTRE_X + radius * Math.cos(angle);
        double y = CENTRE_Y + radius * Math.sin(angle);
        boolean below = Math.sin(angle) > 0.25;
        boolean aside = Math.abs(Math.sin(angle)) <= 0.25 && around.ring() > 1;
        String tie = tie(around, angle, radius);
        if (aside) {
            boolean left = Math.cos(angle) < 0;
            double labelX = x + (left ? -1 : 1) * (NODE_RADIUS + 7);
            return new Node(around, x, y, labelX, y, y + 17, left ? "end" : "start", tie);
        }
        double labelY = below ? y + 42 : y - 48;
        return new Node(around, x, y, x, labelY, labelY + 18, "middle", tie);
    }

    private static Gap gap(String name, double angle) {
        double radius = RINGS[1];
        double x = CENTRE_X + radius * Math.cos(angle);
        double y = CENTRE_Y + radius * Math.sin(angle);
        return new Gap(name, x, y, straight(angle, PERSON_RADIUS, radius - NODE_RADIUS));
    }

    private static String tie(Around around, double angle, double radius) {
        double end = radius - NODE_RADIUS;
        if (around.stopped()) {
            double middle = (PERSON_RADIUS + end) / 2;
            return straight(angle, PERSON_RADIUS, middle - 7)
                    + straight(angle, middle + 7, end)
                    + bar(angle, middle - 7)
                    + bar(angle, middle + 7);
        }
        return around.strained() ? zigzag(angle, end) : straight(angle, PERSON_RADIUS, end);
    }

    private static String straight(double angle, double from, double to) {
        return "M" + point(angle, from, 0) + "L" + point(angle, to, 0);
    }

    private static String bar(double angle, double at) {
        return "M" + point(angle, at, -9) + "L" + point(angle, at, 9);
    }

    /** A straight beginning and end with six teeth between. */
    private static String zigzag(double angle, double end) {
        var path = new StringBuilder("M").append(point(angle, PERSON_RADIUS, 0));
        double teeth = Math.min(48, end - PERSON_RADIUS);
        double start = (PERSON_RADIUS + end - teeth) / 2;
        path.append("L").append(point(angle, start, 0));
        for (int tooth = 0; tooth < 6; tooth++) {
            path.append(" ").append(point(angle, start + teeth * (tooth + 0.5) / 6, tooth % 2 == 0 ? 7 : -7));
        }
        return path.append(" ")
                .append(point(angle, start + teeth, 0))
                .append("L")
                .append(point(angle, end, 0))
                .toString();
    }

    private static String point(double angle, double along, double beside) {
        double x = CENTRE_X + along * Math.cos(angle) - beside * Math.sin(angle);
        double y = CENTRE_Y + along * Math.sin(angle) + beside * Math.cos(angle);
        return String.format(Locale.ROOT, "%.0f %.0f", x, y);
    }
}
