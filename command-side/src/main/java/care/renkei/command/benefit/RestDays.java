package care.renkei.command.benefit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/**
 * Days on which the offices of municipality and prefecture rest (local autonomy act art. 4-2): a period of law that
 * ends on one of them ends on the day after. National holidays are set year by year and not known here; whoever comes
 * a day late because of one says so.
 */
final class RestDays {

    private static final MonthDay LAST_OF_DECEMBER = MonthDay.of(Month.DECEMBER, 29);
    private static final MonthDay LAST_OF_NEW_YEAR = MonthDay.of(Month.JANUARY, 3);

    private RestDays() {}

    /** The day itself, or the first after it on which offices work. */
    static LocalDate next(LocalDate day) {
        LocalDate open = day;
        while (rests(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    private static boolean rests(LocalDate day) {
        MonthDay ofYear = MonthDay.from(day);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || !ofYear.isBefore(LAST_OF_DECEMBER)
                || !ofYear.isAfter(LAST_OF_NEW_YEAR);
    }
}
