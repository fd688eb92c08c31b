package care.renkei.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year as it is written: 2026-07-01, 2026年7月, 令和8年7月1日, R8.7.1, 7月1日, 7/1.
 *
 * @param year 0 where it is not said
 * @param month 1 to 12; 0 where it is not said
 * @param day 1 to 31; 0 where it is not said
 */
record WrittenDay(int year, int month, int day) {

    /** The year before the first of each era, by its name and its letter. */
    private static final Map<String, Integer> BEFORE_ERA = Map.ofEntries(
            Map.entry("令和", 2018),
            Map.entry("r", 2018),
            Map.entry("平成", 1988),
            Map.entry("h", 1988),
            Map.entry("昭和", 1925),
            Map.entry("s", 1925),
            Map.entry("大正", 1911),
            Map.entry("t", 1911),
            Map.entry("明治", 1867),
            Map.entry("m", 1867));

    private static final Pattern WITH_YEAR = Pattern.compile("(?<![\\d\\p{IsLatin}])"
            + "(?:(?<era>令和|平成|昭和|大正|明治|[rhstm])\\.? ?(?<n>\\d{1,2}|元)|(?<year>\\d{4}))"
            + "(?:年|(?=[-/.]\\d))"
            + "(?: ?[-/.]?(?<month>\\d{1,2})(?:(?:月 ?|[-/.])(?<day>\\d{1,2})(?!\\d)日?|月|(?![\\d.]|[-/]\\d)))?");

    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "(?<![\\d/.-])(?<month>\\d{1,2})(?:月(?: ?(?<day>\\d{1,2})日)?|/(?<other>\\d{1,2})(?![\\d/]))");

    /** The text, if it is a date and nothing else; null otherwise. */
    static @Nullable WrittenDay whole(String folded) {
        for (Pattern pattern : List.of(WITH_YEAR, WITHOUT_YEAR)) {
            Matcher written = pattern.matcher(folded);
            if (written.matches()) {
                return of(written, pattern);
            }
        }
        return null;
    }

    /** Where a date stands in a text. */
    record Place(WrittenDay day, int start, int end) {
        private boolean holds(int at) {
            return start <= at && at < end;
        }
    }

    /** Those with a year first; what is part of such a one is none of its own. */
    static List<Place> in(String folded) {
        if (!maySayADay(folded)) {
            return List.of();
        }
        var places = new ArrayList<Place>();
        for (Pattern pattern : List.of(WITH_YEAR, WITHOUT_YEAR)) {
            Matcher written = pattern.matcher(folded);
            while (written.find()) {
                WrittenDay day = of(written, pattern);
                if (day != null && places.stream().noneMatch(place -> place.holds(written.start()))) {
                    places.add(new Place(day, written.start(), written.end()));
                }
            }
        }
        return places;
    }

    /** Every date has a number and one of these behind it; to see that is quicker than to look for dates. */
    private static boolean maySayADay(String folded) {
        for (int at = 1; at < folded.length(); at++) {
            char number = folded.charAt(at - 1);
            if (((number >= '0' && number <= '9') || number == '元') && "年月-/.".indexOf(folded.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    static WrittenDay of(LocalDate day) {
        return new WrittenDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static @Nullable WrittenDay of(Matcher written, Pattern pattern) {
        boolean withYear = pattern == WITH_YEAR;
        int month = number(written.group("month"));
        int day = number(written.group("day")) + (withYear ? 0 : number(written.group("other")));
        return month > 12 || day > 31 ? null : new WrittenDay(withYear ? year(written) : 0, month, day);
    }

    private static int year(Matcher written) {
        String era = written.group("era");
        if (era == null) {
            return number(written.group("year"));
        }
        String n = written.group("n");
        return Objects.requireNonNull(BEFORE_ERA.get(era)) + (n.equals("元") ? 1 : number(n));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /**
     * Whether what is sought is said by what is written: each of year, month and day that is sought.
     *
     * @param usualYear which is meant where none is written
     */
    boolean saidBy(WrittenDay written, int usualYear) {
        int writtenYear = written.year == 0 ? usualYear : written.year;
        return (year == 0 || year == writtenYear)
                && (month == 0 || month == written.month)
                && (day == 0 || day == written.day);
    }
}
