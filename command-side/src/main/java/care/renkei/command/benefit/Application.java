package care.renkei.command.benefit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.benefit.SupportCategory;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One application's life. */
sealed interface Application {

    /** Nobody applied. */
    record NotMade() implements Application {}

    /** Made, and not decided yet. */
    record Made(Request request, Steps steps) implements Application {}

    /**
     * Decided.
     *
     * @param steps what came before the decision
     */
    record Decided(Request request, Steps steps, Granted granted) implements Application {}

    /**
     * Over.
     *
     * @param granted what had been decided; empty where the application was taken back before
     */
    record Ended(Request request, Optional<Granted> granted) implements Application {}

    /**
     * What was applied for.
     *
     * @param on the day
     */
    record Request(DataSubjectId person, Grantor applicant, LocalDate on) {

        /** Whether it was made for a child, by who has parental authority or guardianship. */
        boolean forAChild() {
            return ApplicantPolicy.isOfAChild(applicant.capacity());
        }
    }

    /** What came before a decision; the last certification counts. */
    record Steps(boolean draftAsked, boolean surveyed, Optional<Certification> certification) {

        static final Steps NONE = new Steps(false, false, Optional.empty());

        Steps asked() {
            return new Steps(true, surveyed, certification);
        }

        Steps surveyHeld() {
            return new Steps(draftAsked, true, certification);
        }

        Steps certified(Certification category) {
            return new Steps(draftAsked, surveyed, Optional.of(category));
        }
    }

    /** A support category, first and last day. */
    record Certification(SupportCategory category, LocalDate from, LocalDate until) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /**
     * What was decided last.
     *
     * @param until last day
     * @param notifiedOn when the person was told
     */
    record Granted(boolean provisional, LocalDate from, LocalDate until, LocalDate notifiedOn) {

        /** Comprehensive support act art. 101: three months, counted from the day after the person came to know. */
        static final Period TO_APPEAL = Period.ofMonths(3);

        /**
         * Civil code art. 143: months run by the calendar and end on the eve of the day that answers to the first, or
         * with the month where there is no such day; the local autonomy act moves a last day on which offices rest.
         */
        LocalDate lastDayToAppeal() {
            LocalDate first = notifiedOn.plusDays(1);
            LocalDate answering = first.plus(TO_APPEAL);
            LocalDate last = answering.getDayOfMonth() == first.getDayOfMonth() ? answering.minusDays(1) : answering;
            return RestDays.next(last);
        }
    }

    /** What was applied for, or null where nothing was. */
    default @Nullable Request asked() {
        return switch (this) {
            case NotMade() -> null;
            case Made(var request, var _) -> request;
            case Decided(var request, var _, var _) -> request;
            case Ended(var request, var _) -> request;
        };
    }

    /** What came before the decision; none of it counts any more once it is over. */
    default Steps stepsSoFar() {
        return switch (this) {
            case Made(var _, var steps) -> steps;
            case Decided(var _, var steps, var _) -> steps;
            case NotMade _, Ended _ -> Steps.NONE;
        };
    }

    /** What was decided last, even where it is over. */
    default Optional<Granted> decided() {
        return switch (this) {
            case NotMade _, Made _ -> Optional.empty();
            case Decided(var _, var _, var granted) -> Optional.of(granted);
            case Ended(var _, var granted) -> granted;
        };
    }
}
