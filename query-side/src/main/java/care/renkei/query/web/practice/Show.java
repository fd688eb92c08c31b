package care.renkei.query.web.practice;

import java.util.Locale;

/** Which rows are wanted. */
enum Show {
    ALL,
    /** Something may be asked. */
    ASKED,
    OPEN,
    EVIDENCED,
    /** Attitudes, which are not looked for. */
    GUIDANCE;

    static Show ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean wants(PracticeLine line) {
        return switch (this) {
            case ALL -> true;
            case ASKED -> !line.asks().isEmpty();
            case OPEN -> line.dot() == Dot.HOLLOW;
            case EVIDENCED -> line.dot() == Dot.FULL || line.dot() == Dot.AROUND;
            case GUIDANCE -> line.dot() == Dot.NOTHING;
        };
    }
}
