package care.renkei.standalone.importing;

import care.renkei.events.When;
import care.renkei.events.reading.WrittenDate;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as a sheet says it: {@code 令和元年9月8日}, {@code H31.4.30}, {@code 2019/9/8 14:05}, {@code 2019-09-08}, a
 * month, a year.
 *
 * @param text in the form of the contract
 */
record Moment(String text, When.Precision precision) {

    private static final Pattern WITH_TIME =
            Pattern.compile("^(.+?)[ T]+([0-9]{1,2})(?::([0-9]{2})(?::[0-9]{2})?|時(?:([0-9]{1,2})分)?)$");

    /** The time, or null where the text is none. */
    static @Nullable Moment of(String written, String timeOfDay, ZoneId zone) {
        String text = Normalizer.normalize(written + " " + timeOfDay, Normalizer.Form.NFKC)
                .strip();
        Matcher time = WITH_TIME.matcher(text);
        if (time.matches()) {
            LocalDate day = day(time.group(1));
            String minutes = time.group(3) == null ? time.group(4) : time.group(3);
            LocalTime at = time(Integer.parseInt(time.group(2)), minutes == null ? 0 : Integer.parseInt(minutes));
            return day == null || at == null
                    ? null
                    : new Moment(
                            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                    day.atTime(at).atZone(zone)),
                            When.Precision.INSTANT);
        }
        LocalDate day = day(text);
        if (day != null) {
            return new Moment(day.toString(), When.Precision.DAY);
        }
        String slashed = text.replace('-', '/');
        YearMonth month = WrittenDate.month(slashed);
        if (month != null) {
            return new Moment(month.toString(), When.Precision.MONTH);
        }
        Year year = WrittenDate.year(text.matches("[0-9]{4}") ? text + "年" : text);
        return year == null ? null : new Moment(year.toString(), When.Precision.YEAR);
    }

    private static @Nullable LocalDate day(String text) {
        return WrittenDate.day(text.replace('-', '/').replaceAll("[(（][月火水木金土日][)）]", ""));
    }

    private static @Nullable LocalTime time(int hour, int minute) {
        try {
            return LocalTime.of(hour, minute);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
