package care.renkei.events.reading;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A date as people in Japan write it: {@code 令和8年6月28日}, {@code R8.6.28}, {@code 令和元年5月1日},
 * {@code 2026年6月28日}, {@code ２０２６/６/２８}. An era has its own first and last day: what lies outside
 * (平成31年5月1日) is no date.
 */
public final class WrittenDate {

    private static final String YEAR = "(?:(明治|大正|昭和|平成|令和|[MTSHR])[.]?([0-9]{1,2})|(?:西暦)?([0-9]{4}))";
    private static final String SIGN = "[./]";
    private static final Pattern DAY =
            Pattern.compile("^" + YEAR + "(?:年|" + SIGN + ")([0-9]{1,2})(?:月|" + SIGN + ")([0-9]{1,2})日?$");
    private static final Pattern MONTH = Pattern.compile("^" + YEAR + "(?:年|" + SIGN + ")([0-9]{1,2})月?$");
    private static final Pattern YEAR_ALONE = Pattern.compile("^" + YEAR + "年$");

    private static final Map<String, JapaneseEra> ERAS = Map.of(
            "明治",
            JapaneseEra.MEIJI,
            "M",
            JapaneseEra.MEIJI,
            "大正",
            JapaneseEra.TAISHO,
            "T",
            JapaneseEra.TAISHO,
            "昭和",
            JapaneseEra.SHOWA,
            "S",
            JapaneseEra.SHOWA,
            "平成",
            JapaneseEra.HEISEI,
            "H",
            JapaneseEra.HEISEI,
            "令和",
            JapaneseEra.REIWA,
            "R",
            JapaneseEra.REIWA);

    private WrittenDate() {}

    /** The day, or null where the text is none or there is no such day. */
    public static @Nullable LocalDate day(String text) {
        Matcher written = DAY.matcher(plain(text));
        return written.matches() ? day(written, number(written, 4), number(written, 5)) : null;
    }

    /** The month, or null where the text is none; of an era, at least one of its days. */
    public static @Nullable YearMonth month(String text) {
        Matcher written = MONTH.matcher(plain(text));
        if (!written.matches()) {
            return null;
        }
        int month = number(written, 4);
        LocalDate some = firstThatIs(31, day -> day(written, month, day));
        return some == null ? null : YearMonth.from(some);
    }

    /** The year, or null where the text is none; of an era, at least one of its months. */
    public static @Nullable Year year(String text) {
        Matcher written = YEAR_ALONE.matcher(plain(text));
        if (!written.matches()) {
            return null;
        }
        LocalDate some = firstThatIs(12, month -> firstThatIs(31, day -> day(written, month, day)));
        return some == null ? null : Year.from(some);
    }

    /** Full width and square signs become plain ones, the first year of an era a number. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("元(?=[年./])", "1")
                .toUpperCase(Locale.ROOT);
    }

    private static @Nullable LocalDate day(Matcher written, int month, int day) {
        String era = written.group(1);
        try {
            return era == null
                    ? LocalDate.of(number(written, 3), month, day)
                    : LocalDate.from(JapaneseDate.of(ERAS.get(era), number(written, 2), month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate firstThatIs(int most, IntFunction<@Nullable LocalDate> date) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static int number(Matcher written, int group) {
        return Integer.parseInt(written.group(group));
    }
}
