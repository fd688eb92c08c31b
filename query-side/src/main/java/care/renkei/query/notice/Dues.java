package care.renkei.query.notice;

import care.renkei.query.due.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** When something that waits is told: from the limits of its duty, and how often again. */
public final class Dues {

    /** Domain, "Life-safety override": reviewed within seven days, and the person told as soon as that. */
    public static final Period REVIEW_WITHIN = Duty.OVERRIDE_REVIEW.within();

    /** The day before a review or an informing is due, there is still time. */
    static final Period THE_DAY_BEFORE = Period.ofDays(1);

    /** A withdrawal that nobody acknowledged is told again after so many days, and then every week. */
    static final List<Period> UNACKNOWLEDGED = List.of(Period.ofDays(3), Period.ofDays(7));

    /** Domain, "Sharing": renewal is prompted before the end. */
    static final List<Period> CONSENT_ENDS_IN = List.of(ahead(Duty.RENEWAL), Period.ofDays(7));

    /** Domain, "Sharing": at eighteen the prompt comes six months before, so that nothing stops unnoticed. */
    static final List<Period> POWER_ENDS_IN = List.of(ahead(Duty.COMING_OF_AGE), Period.ofDays(30));

    /** Consents that were not confirmed are asked for again after each month, three times. */
    static final Period CONFIRMATION_EVERY = Period.ofDays(30);

    static final Period CONFIRMATION_FOR = Period.ofDays(90);

    private Dues() {}

    private static Period ahead(Duty duty) {
        return Objects.requireNonNull(duty.ahead(), "a duty that is told ahead");
    }

    /** The last day for the review of an override. */
    public static LocalDate reviewOn(Instant invokedAt, ZoneId zone) {
        return LocalDate.ofInstant(invokedAt, zone).plus(REVIEW_WITHIN);
    }

    /** The last day for telling the person, unless it was put off. */
    public static LocalDate informOn(Instant invokedAt, ZoneId zone) {
        return reviewOn(invokedAt, zone);
    }

    /** Whether a consent that was given on that day can be the one that a power's end asks for. */
    static boolean confirmsBefore(LocalDate lastDay, LocalDate given) {
        return !given.isBefore(lastDay.minus(POWER_ENDS_IN.getFirst()));
    }
}
