package care.renkei.query.web.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds each name a place beside its node where it hides nothing: where it stands already, on the other side, to the
 * right, to the left. Where none is free, the one that hides least.
 */
final class Labels {

    private static final double CHARACTER = 14;
    private static final double LATIN = 0.56;
    private static final double LINE = 18;
    private static final double ABOVE = 48;
    private static final double BELOW = 42;
    private static final double ASIDE = Ecomap.NODE_RADIUS + 7;

    private record Box(double left, double top, double right, double bottom) {

        static Box around(double x, double y, double radius) {
            return new Box(x - radius, y - radius, x + radius, y + radius);
        }

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Ecomap.Node> nodes;
    private final List<Box> taken = new ArrayList<>();

    Labels(List<Ecomap.Node> nodes, double personRadius) {
        this.nodes = nodes;
        taken.add(Box.around(Ecomap.CENTRE_X, Ecomap.CENTRE_Y, personRadius));
        nodes.forEach(node -> taken.add(Box.around(node.x(), node.y(), Ecomap.NODE_RADIUS)));
    }

    List<Ecomap.Node> placed() {
        return nodes.stream().map(this::place).toList();
    }

    private Ecomap.Node place(Ecomap.Node node) {
        Ecomap.Node best = node;
        long least = Long.MAX_VALUE;
        for (Ecomap.Node candidate : candidates(node)) {
            Box box = box(candidate);
            long hidden = taken.stream().filter(box::overlaps).count();
            if (hidden < least) {
                best = candidate;
                least = hidden;
            }
        }
        taken.add(box(best));
        return best;
    }

    private static List<Ecomap.Node> candidates(Ecomap.Node node) {
        double x = node.x();
        double y = node.y();
        double opposite = node.below() ? y - ABOVE : y + BELOW;
        return List.of(
                node,
                node.labelled(x, opposite, opposite + LINE, "middle"),
                node.labelled(x + ASIDE, y, y + LINE, "start"),
                node.labelled(x - ASIDE, y, y + LINE, "end"));
    }

    private static Box box(Ecomap.Node node) {
        double wide = Math.max(width(node.around().name()), width(node.around().since()));
        double left =
                switch (node.anchor()) {
                    case "start" -> node.labelX();
                    case "end" -> node.labelX() - wide;
                    default -> node.labelX() - wide / 2;
                };
        double bottom = node.around().since().isEmpty() ? node.labelY() + 4 : node.sinceY() + 4;
        return new Box(left, node.labelY() - CHARACTER, left + wide, bottom);
    }

    private static double width(String text) {
        return text.chars()
                .mapToDouble(c -> c < 0x2000 ? CHARACTER * LATIN : CHARACTER)
                .sum();
    }
}
