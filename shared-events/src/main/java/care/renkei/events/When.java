package care.renkei.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as exactly as it is known. {@code from} and {@code until} are written as the precision
 * says: {@code 2026-06-28T14:05:00+09:00}, {@code 2026-06-28}, {@code 2026-06} or {@code 2026}; {@code until} is
 * inclusive.
 */
public record When(
        @Form(When.FORM) @Says(en = "When it was or began, written as the precision says.", ja = "いつ（始まり）。精度に合わせて書く。")
        String from,

        @Form(When.FORM) @Says(en = "When it ended, inclusive.", ja = "いつ（終わり、その日を含む）。") @Nullable
        String until,

        @Says(en = "How exactly it is known.", ja = "どこまで正確に分かるか。")
        Precision precision) {

    /** Digits, hyphens and the signs of a time; {@link Precision} says more. */
    static final String FORM = "^[0-9]{4}[0-9T:.Z+-]{0,31}$";

    /** How exactly a time is known. */
    public enum Precision {
        INSTANT,
        DAY,
        MONTH,
        YEAR
    }

    public static When at(Instant instant) {
        return new When(instant.toString(), null, Precision.INSTANT);
    }

    public static When on(LocalDate day) {
        return new When(day.toString(), null, Precision.DAY);
    }

    /**
     * The first instant of {@code from} in the given zone.
     *
     * @throws DateTimeParseException if {@code from} is not written as the precision says
     */
    public Instant firstInstant(ZoneId zone) {
        return first(from, zone);
    }

    /** The first instant of {@code until}, or null where there is none. */
    public @Nullable Instant lastInstant(ZoneId zone) {
        return until == null ? null : first(until, zone);
    }

    private Instant first(String text, ZoneId zone) {
        return switch (precision) {
            case INSTANT -> OffsetDateTime.parse(text).toInstant();
            case DAY -> LocalDate.parse(text).atStartOfDay(zone).toInstant();
            case MONTH -> YearMonth.parse(text).atDay(1).atStartOfDay(zone).toInstant();
            case YEAR -> Year.parse(text).atDay(1).atStartOfDay(zone).toInstant();
        };
    }
}
