package care.renkei.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of birth. A type of its own because it is never stored in clear, unlike other dates, and because people write
 * it in many ways: {@code 2009-01-15}, {@code 2009年1月15日}, {@code 平成21年1月15日}, {@code 令和元年5月1日},
 * {@code H21.1.15}. It is kept as a date.
 */
public record BirthDate(@JsonValue LocalDate date) {

    private static final String DIGIT = "[0-9０-９]";

    /** How it may be written; not every text of this form is a day that there was. Means the same in ECMA-262. */
    public static final String FORM = "^(" + DIGIT + "{4}|(明治|大正|昭和|平成|令和|[MTSHRmtshrＭＴＳＨＲ㍾㍽㍼㍻㋿])(元|" + DIGIT
            + "{1,2}))[-/.．／年]" + DIGIT + "{1,2}[-/.．／月]" + DIGIT + "{1,2}日?$";

    private static final Pattern FORMS = Pattern.compile(FORM);
    private static final Pattern NUMBERS = Pattern.compile("^(\\D*?)(元|\\d+)\\D(\\d+)\\D(\\d+)日?$");

    /**
     * @throws DateTimeException if it is not of the form, or there was no such day, like one of the fortieth year of
     *     Heisei or of the first of Reiwa before May; the text is not repeated
     */
    @JsonCreator
    public static BirthDate parse(String text) {
        Matcher numbers = NUMBERS.matcher(FORMS.matcher(text).matches() ? plain(text) : "");
        if (!numbers.matches()) {
            throw new DateTimeException("not a date of birth");
        }
        String year = numbers.group(2);
        int month = Integer.parseInt(numbers.group(3));
        int day = Integer.parseInt(numbers.group(4));
        String era = numbers.group(1);
        return new BirthDate(
                era.isEmpty()
                        ? LocalDate.of(Integer.parseInt(year), month, day)
                        : Era.named(era).day(year.equals("元") ? 1 : Integer.parseInt(year), month, day));
    }

    /** Wide letters and digits as plain ones; the signs of eras become their names. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(java.util.Locale.ROOT);
    }

    /** Hides the date from logs and error messages. */
    @Override
    public String toString() {
        return "[birth date]";
    }
}
