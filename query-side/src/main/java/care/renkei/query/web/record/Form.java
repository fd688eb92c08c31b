package care.renkei.query.web.record;

import care.renkei.query.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as the page draws it.
 *
 * @param type the event's name without version, as the address holds it
 * @param event id of the event to be; stays the same until it is recorded
 * @param says what went wrong, or null
 * @param opened names of the controls that it was opened with
 * @param mayBePreviewed whether what it would change can be shown before it is sent
 * @param about whom it can be about
 */
public record Form(
        String type,
        String title,
        String event,
        @Nullable String says,
        List<String> opened,
        String day,
        String time,
        String today,
        @Nullable String dayProblem,
        List<Option> about,
        String aboutWhom,
        List<Option> roles,
        String role,
        List<Option> actingAs,
        String acting,
        boolean authorOnly,
        @Nullable String filesProblem,
        List<AskedField> first,
        List<AskedField> more,
        boolean mayBePreviewed) {

    /** What goes on from something is short to write: a little more is not put away. */
    private static final int A_LITTLE = 4;

    public boolean moreOpen() {
        return (!opened.isEmpty() && more.size() <= A_LITTLE) || more.stream().anyMatch(AskedField::answeredOrWrong);
    }
}
