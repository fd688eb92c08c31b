package care.renkei.query.timeline;

import care.renkei.events.DataSubjectId;
import care.renkei.query.reading.Question;
import java.util.List;
import java.util.Set;

/** What the first page of a timeline asks of its view, for a yardstick that asks the same without deciding anything. */
public final class FirstPage {

    /** As {@link Timeline} asks: one more than the page, and some that may not be shown. */
    private static final int ROWS = TimelineRequest.USUAL + 1 + 16;

    private FirstPage() {}

    public static List<Question<?>> of(DataSubjectId person) {
        return List.of(
                new TallyQuestion(person), new RowsQuestion(person, Place.END, null, null, null, Set.of(), ROWS));
    }
}
