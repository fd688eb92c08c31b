package care.renkei.query.web.region;

import care.renkei.query.region.LiaisonCalendar;
import care.renkei.query.region.LiaisonCalendar.Meeting;
import care.renkei.query.web.Speech;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The meetings of a year on a line, April on the left; 60 units for a month.
 *
 * @param todayX null where today is not in the year
 */
public record CalendarStrip(
        List<Month> months,
        List<Point> points,
        @org.jspecify.annotations.Nullable Long todayX) {

    private static final int MONTH = 60;
    private static final int MONTHS = 12;

    /** @param x of its beginning */
    public record Month(long x, String name) {}

    /** @param shape class of the stylesheet: held, to come, or nobody said that it was held */
    public record Point(long x, String shape) {}

    static CalendarStrip of(LiaisonCalendar calendar, int year, Speech speech) {
        LocalDate first = LocalDate.of(year, 4, 1);
        var months = new ArrayList<Month>();
        for (int i = 0; i < MONTHS; i++) {
            int month = (3 + i) % MONTHS + 1;
            months.add(new Month((long) i * MONTH, speech.words().say("region.month." + month)));
        }
        LocalDate today = speech.days().today();
        boolean within = !today.isBefore(first) && today.isBefore(first.plusYears(1));
        return new CalendarStrip(
                months,
                calendar.meetings().stream()
                        .map(meeting -> point(meeting, first, speech))
                        .toList(),
                within ? x(today, first) : null);
    }

    private static Point point(Meeting meeting, LocalDate first, Speech speech) {
        String shape =
                switch (meeting.state()) {
                    case HELD -> "dot";
                    case TO_COME -> "open";
                    case NOT_TOLD -> "open gap";
                };
        return new Point(x(LocalDate.ofInstant(meeting.at(), speech.days().zone()), first), shape);
    }

    private static long x(LocalDate day, LocalDate first) {
        long months = ChronoUnit.MONTHS.between(first, day.withDayOfMonth(1));
        return months * MONTH + Math.round((double) MONTH * (day.getDayOfMonth() - 1) / day.lengthOfMonth());
    }
}
