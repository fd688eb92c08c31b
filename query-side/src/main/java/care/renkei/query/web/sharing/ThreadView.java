package care.renkei.query.web.sharing;

import care.renkei.query.web.telling.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of one matter.
 *
 * @param anchors fragments under which it is found: its requests, consents, denials
 * @param outstanding who has not acknowledged yet, or null
 */
public record ThreadView(
        String title,
        String state,
        boolean open,
        List<String> anchors,
        String css,
        List<Station> stations,
        @Nullable String outstanding) {

    /**
     * A station on the line.
     *
     * @param css how it is drawn
     * @param clock how much of an allotted time was used, or null
     */
    public record Station(
            String css,
            String when,
            String what,
            List<Quote> quotes,
            List<String> lines,
            @Nullable String by,
            @Nullable Clock clock) {}

    /**
     * @param used units of 232
     * @param marks places of strokes on the rail, e.g. where a date was put off
     */
    public record Clock(String says, double used, List<Double> marks) {

        static final double WHOLE = 232;

        public static Clock of(double share, String says) {
            return new Clock(says, WHOLE * Math.clamp(share, 0, 1), List.of());
        }
    }
}
