package care.renkei.query.web;

import care.renkei.events.When;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates as people say them, in one language and from one today: 「11月4日（水）」「おととい」「17時05分」.
 *
 * @param zone where the clock on the wall hangs
 */
public record Days(LocalDate today, ZoneId zone, Locale locale) {

    private static final DateTimeFormatter ENGLISH_TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    public static Days at(Instant now, ZoneId zone, Locale locale) {
        return new Days(LocalDate.ofInstant(now, zone), zone, locale);
    }

    /** For what is kept for years: the year always stands. How far something lies from today is not for these to say. */
    public Days withYears() {
        return new Days(LocalDate.MIN, zone, locale);
    }

    private boolean japanese() {
        return locale.getLanguage().equals("ja");
    }

    /** Month, day and weekday; the year only where it is not this one. */
    public String day(LocalDate day) {
        boolean thisYear = day.getYear() == today.getYear();
        if (japanese()) {
            String year = thisYear ? "" : day.getYear() + "年";
            return year + day.getMonthValue() + "月" + inMonth(day);
        }
        return inMonth(day) + " " + englishMonth(day) + (thisYear ? "" : " " + day.getYear());
    }

    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    /** The day under a heading that names the month. */
    public String inMonth(LocalDate day) {
        String weekday =
                day.getDayOfWeek().getDisplayName(TextStyle.SHORT, japanese() ? Locale.JAPANESE : Locale.ENGLISH);
        return japanese() ? day.getDayOfMonth() + "日（" + weekday + "）" : weekday + " " + day.getDayOfMonth();
    }

    /** Heading of a month; the year only where it is not this one. */
    public String month(YearMonth month) {
        boolean thisYear = month.getYear() == today.getYear();
        if (japanese()) {
            return (thisYear ? "" : month.getYear() + "年 ") + month.getMonthValue() + "月";
        }
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                + (thisYear ? "" : " " + month.getYear());
    }

    /** As in 「17時05分」, 「9時」. */
    public String time(LocalTime time) {
        if (!japanese()) {
            return time.format(ENGLISH_TIME);
        }
        return time.getMinute() == 0
                ? time.getHour() + "時"
                : time.getHour() + "時" + (time.getMinute() < 10 ? "0" : "") + time.getMinute() + "分";
    }

    public String time(Instant instant) {
        return time(LocalTime.ofInstant(instant, zone));
    }

    public String dayAndTime(Instant instant) {
        return day(instant) + (japanese() ? "" : ", ") + time(instant);
    }

    /** A short date for a narrow cell: 「27.3.31」, “31 Mar 27”. */
    public String brief(LocalDate day) {
        String year = "%02d".formatted(day.getYear() % 100);
        return japanese()
                ? year + "." + day.getMonthValue() + "." + day.getDayOfMonth()
                : day.getDayOfMonth() + " " + englishMonth(day) + " " + year;
    }

    /** How far from today: 「おととい」「8日前」「3週間前」. */
    public String distance(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        String near = japanese() ? nearJapanese(days) : nearEnglish(days);
        if (!near.isEmpty()) {
            return near;
        }
        long far = Math.abs(days);
        if (far < 14) {
            return words(days, far, "日", "day");
        }
        if (far < 61) {
            return words(days, far / 7, "週間", "week");
        }
        long months = Math.abs(ChronoUnit.MONTHS.between(today, day));
        return months < 12
                ? words(days, Math.max(2, months), "か月", "month")
                : words(days, Math.abs(ChronoUnit.YEARS.between(today, day)), "年", "year");
    }

    public String distance(Instant instant) {
        return distance(LocalDate.ofInstant(instant, zone));
    }

    /** When something happened, as exactly as it is known. */
    public String when(When when) {
        String from = point(when.from(), when.precision());
        String until = when.until();
        return until == null || until.equals(when.from())
                ? from
                : from + (japanese() ? "から" : " to ") + end(when, until) + (japanese() ? "まで" : "");
    }

    /** The same under a heading that names the month. */
    public String whenInMonth(When when) {
        if (when.precision() == When.Precision.DAY && when.until() == null) {
            return inMonth(LocalDate.parse(when.from()));
        }
        return when.precision() == When.Precision.INSTANT
                ? inMonth(LocalDate.ofInstant(when.firstInstant(zone), zone))
                : when(when);
    }

    /** Age in years on today. */
    public long age(LocalDate birth) {
        return ChronoUnit.YEARS.between(birth, today);
    }

    /** What ends on the day on which it began is not told the day again. */
    private String end(When when, String until) {
        if (when.precision() != When.Precision.INSTANT) {
            return point(until, when.precision());
        }
        LocalDateTime end = local(until);
        return end.toLocalDate().equals(local(when.from()).toLocalDate())
                ? time(end.toLocalTime())
                : point(until, when.precision());
    }

    private LocalDateTime local(String instant) {
        return LocalDateTime.ofInstant(OffsetDateTime.parse(instant).toInstant(), zone);
    }

    private String point(String text, When.Precision precision) {
        return switch (precision) {
            case INSTANT -> {
                LocalDateTime at = local(text);
                yield day(at.toLocalDate()) + (japanese() ? "" : ", ") + time(at.toLocalTime());
            }
            case DAY -> day(LocalDate.parse(text));
            case MONTH -> month(YearMonth.parse(text));
            case YEAR -> Year.parse(text).getValue() + (japanese() ? "年" : "");
        };
    }

    private static String englishMonth(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String nearJapanese(long days) {
        return switch (Math.clamp(days, -3, 3)) {
            case -2 -> "おととい";
            case -1 -> "きのう";
            case 0 -> "きょう";
            case 1 -> "あした";
            case 2 -> "あさって";
            default -> "";
        };
    }

    private static String nearEnglish(long days) {
        return switch (Math.clamp(days, -3, 3)) {
            case -1 -> "yesterday";
            case 0 -> "today";
            case 1 -> "tomorrow";
            default -> "";
        };
    }

    private String words(long direction, long count, String ja, String en) {
        if (japanese()) {
            return count + ja + (direction < 0 ? "前" : "後");
        }
        String plural = count == 1 ? en : en + "s";
        return direction < 0 ? count + " " + plural + " ago" : "in " + count + " " + plural;
    }
}
