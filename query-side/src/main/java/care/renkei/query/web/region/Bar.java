package care.renkei.query.web.region;

import care.renkei.query.figures.Parts;
import java.util.ArrayList;
import java.util.List;

/** A bar of parts, 200 units long; the numbers stand beside it in words. */
public record Bar(List<Piece> pieces) {

    private static final int LENGTH = 200;

    /** @param shape class of the stylesheet; told apart by pattern before hue */
    public record Piece(long x, long width, String shape) {}

    /** Places that are free after those that are taken. */
    static Bar free(int vacancy, int capacity) {
        long free = capacity == 0 ? 0 : Math.min(LENGTH, Math.round((double) LENGTH * vacancy / capacity));
        return new Bar(List.of(new Piece(0, LENGTH - free, "taken"), new Piece(LENGTH - free, free, "free")));
    }

    /** Parts that are told, in this order; of the others nothing is drawn. */
    static Bar of(Parts parts, List<String> order) {
        var pieces = new ArrayList<Piece>();
        long from = 0;
        for (String code : order) {
            long width = !parts.of(code).isTold() || parts.told() == 0
                    ? 0
                    : Math.round((double) LENGTH * parts.of(code).count() / parts.told());
            if (width > 0) {
                pieces.add(new Piece(from, Math.min(width, LENGTH - from), code));
                from += width;
            }
        }
        return new Bar(pieces);
    }
}
