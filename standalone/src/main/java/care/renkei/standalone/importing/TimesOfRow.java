package care.renkei.standalone.importing;

import care.renkei.events.When;
import care.renkei.events.reading.ProblemCode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When what a row tells happened, and when it was written down first.
 *
 * @param now after which nothing has happened yet
 */
record TimesOfRow(ZoneId zone, Instant now) {

    /** Null where the row does not tell; why stands among the wrongs. */
    @Nullable
    When occurred(List<Cell> cells, List<Wrong> wrongs) {
        Cell from = RowReader.find(cells, About.WHEN);
        if (from == null) {
            wrongs.add(RowReader.wrong(About.WHEN.heading(), ProblemCode.MISSING));
            return null;
        }
        Cell time = RowReader.find(cells, About.TIME);
        Moment begins = Moment.of(from.text(), time == null ? "" : time.text(), zone);
        if (begins == null) {
            wrongs.add(notADate(from));
            return null;
        }
        Cell until = RowReader.find(cells, About.UNTIL);
        Moment ends = until == null ? null : Moment.of(until.text(), "", zone);
        if (until != null && (ends == null || ends.precision() != begins.precision())) {
            wrongs.add(notADate(until));
            return null;
        }
        var when = new When(begins.text(), ends == null ? null : ends.text(), begins.precision());
        if (when.firstInstant(zone).isAfter(now)) {
            wrongs.add(new Wrong(from.heading(), "先の日付です。", "This lies ahead."));
        }
        return when;
    }

    /** When the paper was written; null where the row does not say, or not as a date, which stands among the wrongs. */
    @Nullable
    Instant originally(List<Cell> cells, List<Wrong> wrongs) {
        Cell cell = RowReader.find(cells, About.ORIGINALLY_RECORDED);
        if (cell == null) {
            return null;
        }
        Moment moment = Moment.of(cell.text(), "", zone);
        if (moment == null) {
            wrongs.add(notADate(cell));
            return null;
        }
        return new When(moment.text(), null, moment.precision()).firstInstant(zone);
    }

    private static Wrong notADate(Cell cell) {
        return new Wrong(
                cell.heading(),
                "日付として読めません（例：2019年9月8日、令和元年9月8日、H31.4.30、2019/9/8 14:05）。",
                "This is no date (for example 2019-09-08, R1.9.8, 2019/9/8 14:05).");
    }
}
