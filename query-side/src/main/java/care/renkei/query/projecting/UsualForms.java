package care.renkei.query.projecting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Times and ids in the one form in which they are written, read digit by digit; every event has several. */
final class UsualForms {

    /** {@code 2026-04-01T00:00:00} */
    private static final int SECONDS = 19;

    private static final int NANOS_DIGITS = 9;

    /** {@code 00000000-0000-0000-0000-000000000000} */
    private static final int UUID_LENGTH = 36;

    private UsualForms() {}

    /** @throws IllegalArgumentException or DateTimeException if it is not as {@link Instant#toString()} writes it */
    static Instant instant(String text) {
        int end = text.length() - 1;
        usual(end >= SECONDS
                && text.charAt(end) == 'Z'
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':');
        LocalDateTime second = LocalDateTime.of(
                digits(text, 0, 4),
                digits(text, 5, 7),
                digits(text, 8, 10),
                digits(text, 11, 13),
                digits(text, 14, 16),
                digits(text, 17, SECONDS));
        return Instant.ofEpochSecond(second.toEpochSecond(ZoneOffset.UTC), nanos(text, end));
    }

    private static int nanos(String text, int end) {
        if (end == SECONDS) {
            return 0;
        }
        int given = end - SECONDS - 1;
        usual(text.charAt(SECONDS) == '.' && given >= 1 && given <= NANOS_DIGITS);
        int nanos = digits(text, SECONDS + 1, end);
        for (int i = given; i < NANOS_DIGITS; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** @throws IllegalArgumentException if it is not as {@link UUID#toString()} writes it */
    static UUID uuid(String text) {
        usual(text.length() == UUID_LENGTH);
        UUID id = UUID.fromString(text);
        usual(id.toString().equalsIgnoreCase(text));
        return id;
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            usual(digit >= 0 && digit <= 9);
            number = number * 10 + digit;
        }
        return number;
    }

    private static void usual(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not the usual form");
        }
    }
}
