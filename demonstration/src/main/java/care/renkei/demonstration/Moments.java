package care.renkei.demonstration;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What happens while the story is told: its events say {@code ${now}} instead of a day of the calendar, because what they
 * tell is only so at that moment.
 */
record Moments(Clock clock) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** A moment that stays the same as long as one event is filled. */
    Moments still() {
        return new Moments(Clock.fixed(clock.instant().truncatedTo(ChronoUnit.MILLIS), ZONE));
    }

    /** Null where the word is none of a moment. */
    @Nullable
    String of(String word) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(ZONE));
        return switch (word) {
            case "now" -> ISO_OFFSET_DATE_TIME.format(now);
            case "in-a-day" -> ISO_OFFSET_DATE_TIME.format(now.plusDays(1));
            case "day-in-three-days" -> now.plusDays(3).toLocalDate().toString();
            case "day-in-a-month" -> now.plusMonths(1).toLocalDate().toString();
            default -> null;
        };
    }

    static boolean isOne(String word) {
        return new Moments(Clock.systemUTC()).of(word) != null;
    }
}
