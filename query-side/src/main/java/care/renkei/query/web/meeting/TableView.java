package care.renkei.query.web.meeting;

import care.renkei.query.web.Mark;
import care.renkei.query.web.telling.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the one screen that all look at. Everything in it is open to all of them, and nothing in it counts
 * what is not.
 *
 * @param title of whom the meeting is, as far as all may know
 * @param voices the person's own words first, then what family wishes
 * @param together what all see, by who recorded it
 * @param open what earlier meetings left to be done
 * @param decided of this meeting, once it was held
 * @param roles who does what
 * @param more whether a shorter time would show more of it
 */
public record TableView(
        String meeting,
        String title,
        String kind,
        String when,
        @Nullable String place,
        @Nullable String agenda,
        @Nullable String wish,
        List<Voice> voices,
        List<Seat> here,
        List<Seat> away,
        List<Source> together,
        List<ActionLine> open,
        List<ActionLine> decided,
        List<ActionLine> roles,
        boolean more,
        boolean fresh) {

    /** Words that somebody said. */
    public record Voice(String words, boolean own, String by) {}

    /** What one agency recorded. */
    public record Source(Mark mark, String name, List<Line> lines) {}

    /** One record as a sentence. */
    public record Line(String when, String sentence, List<Quote> quotes, List<String> texts) {}
}
