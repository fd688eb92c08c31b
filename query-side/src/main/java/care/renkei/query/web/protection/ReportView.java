package care.renkei.query.web.protection;

import care.renkei.query.web.telling.Telling;
import java.util.List;

/**
 * One report as the page shows it.
 *
 * @param acting whether the reader's agency acts on it: it was addressed to it and is not closed
 * @param receiving whether the reader's agency may ask who reported
 * @param mayPassOn whether its article lets it go to the prefecture
 */
public record ReportView(
        Line line,
        boolean acting,
        boolean receiving,
        boolean waiting,
        boolean mayPassOn,
        List<Step> steps,
        List<Look> looks) {

    /** One line of the list. */
    public record Line(
            String id,
            String receipt,
            String who,
            String basis,
            String urgency,
            boolean now,
            String arrived,
            String state) {}

    /** What was reported or done. */
    public record Step(String when, String iso, Telling telling) {}

    /** Somebody looked. */
    public record Look(String when, String who, String seen, String reason) {}
}
