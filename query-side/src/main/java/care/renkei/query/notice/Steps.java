package care.renkei.query.notice;

import care.renkei.events.telling.Matter;
import care.renkei.events.telling.Step;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last step that a matter has reached: the one that is told, however many were missed while nobody looked. Null
 * where it is too early, or where it has gone by itself.
 */
final class Steps {

    private Steps() {}

    static @Nullable Reached of(Matter matter, LocalDate since, @Nullable LocalDate due, LocalDate today) {
        return switch (matter) {
            case OVERRIDE_INVOKED -> from(since, Step.AT_ONCE, today);
            case REVIEW -> {
                Reached later = within(Objects.requireNonNull(due), today);
                yield later == null ? from(since, Step.AT_ONCE, today) : later;
            }
            case INFORMING -> within(Objects.requireNonNull(due), today);
            case WITHDRAWAL -> withdrawal(since, today);
            case CONSENT_ENDING ->
                today.isAfter(Objects.requireNonNull(due)) ? null : before(due, Dues.CONSENT_ENDS_IN, today);
            case POWER_ENDING -> powerEnding(Objects.requireNonNull(due), today);
            case POWER_BEGUN -> asked(since, Step.AT_ONCE, today);
        };
    }

    /** A day before, on the day, and every day after it. */
    private static @Nullable Reached within(LocalDate due, LocalDate today) {
        if (today.isAfter(due)) {
            return new Reached(Step.OVERDUE, today);
        }
        return today.equals(due)
                ? new Reached(Step.ON_THE_DAY, due)
                : from(due.minus(Dues.THE_DAY_BEFORE), Step.BEFORE, today);
    }

    private static @Nullable Reached withdrawal(LocalDate since, LocalDate today) {
        LocalDate again = since.plus(Dues.UNACKNOWLEDGED.getLast());
        if (today.isBefore(again)) {
            return last(Stream.of(
                    from(since, Step.AT_ONCE, today),
                    from(since.plus(Dues.UNACKNOWLEDGED.getFirst()), Step.AGAIN, today)));
        }
        return new Reached(Step.AGAIN, again.plusWeeks(ChronoUnit.WEEKS.between(again, today)));
    }

    private static @Nullable Reached powerEnding(LocalDate due, LocalDate today) {
        return today.isBefore(due) ? before(due, Dues.POWER_ENDS_IN, today) : asked(due, Step.ON_THE_DAY, today);
    }

    private static @Nullable Reached before(LocalDate due, List<Period> spans, LocalDate today) {
        return last(spans.stream().map(span -> from(due.minus(span), Step.BEFORE, today)));
    }

    /** At first, and again each month until it goes by itself. */
    private static @Nullable Reached asked(LocalDate first, Step atFirst, LocalDate today) {
        if (!today.isBefore(first.plus(Dues.CONFIRMATION_FOR))) {
            return null;
        }
        Stream<LocalDate> months = Stream.iterate(
                first.plus(Dues.CONFIRMATION_EVERY),
                day -> day.isBefore(first.plus(Dues.CONFIRMATION_FOR)),
                day -> day.plus(Dues.CONFIRMATION_EVERY));
        return last(
                Stream.concat(Stream.of(from(first, atFirst, today)), months.map(day -> from(day, Step.AGAIN, today))));
    }

    private static @Nullable Reached from(LocalDate day, Step step, LocalDate today) {
        return today.isBefore(day) ? null : new Reached(step, day);
    }

    private static @Nullable Reached last(Stream<@Nullable Reached> inOrder) {
        Reached last = null;
        for (Reached one : inOrder.toList()) {
            last = one == null ? last : one;
        }
        return last;
    }
}
