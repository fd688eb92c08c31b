package care.renkei.command.decision;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.advice.Advice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What few decisions ask beyond the person's own file, and what costs more to find out.
 *
 * @param other the other file that is to be linked; null where none is named, or there is none
 * @param kept what is kept about somebody who is to be erased; null where nobody is
 * @param own what the sender recorded before and names now; null where it names nothing, or nothing of its own that
 *     stands
 */
public record Beyond(
        @Nullable OtherFile other,
        @Nullable Kept kept,
        @Nullable Own own) {

    /** Of most decisions. */
    public static final Beyond NOTHING = new Beyond(null, null, null);

    /**
     * An event that the sender itself told, and has not taken back.
     *
     * @param subject whose file it belongs to
     * @param advice what was advised on it
     * @param openness to whom it is open now
     */
    public record Own(UUID event, DataSubjectId subject, List<Advice> advice, Openness openness) {
        public Own {
            advice = List.copyOf(advice);
        }
    }

    /**
     * Another person's file.
     *
     * @param ofTheTeam whether the agency that asks is of its team
     */
    public record OtherFile(DataSubjectId person, boolean ofTheTeam) {}

    /**
     * What is kept about a data subject.
     *
     * @param newest when the newest event of the file was recorded, apart from ends of cases and from erasures and what
     *     asked for them; null where there is none
     * @param cases of every agency that was ever of the team
     * @param years for which it is kept from the end of a case, and from the newest event on
     * @param allOfTheWrongPerson whether something was recorded about them, and all of it retracted as recorded of the
     *     wrong person
     */
    public record Kept(@Nullable Instant newest, List<Case> cases, int years, boolean allOfTheWrongPerson) {

        /**
         * An agency's work with the person.
         *
         * @param lastDay said when the case was closed; null where it was not, or was opened again
         * @param leftAt when the agency left without closing; null where it closed, and while the case is open
         * @param retainUntil the latest day until which the agency said that it keeps its records; null where it said none
         */
        public record Case(
                AgencyId agency,
                @Nullable LocalDate lastDay,
                @Nullable Instant leftAt,
                @Nullable LocalDate retainUntil) {

            boolean isOpen() {
                return lastDay == null && leftAt == null;
            }

            boolean keepsOn(LocalDate day, int years, ZoneId zone) {
                LocalDate ended = lastDay == null && leftAt != null ? LocalDate.ofInstant(leftAt, zone) : lastDay;
                return ended == null
                        || !day.isAfter(ended.plusYears(years))
                        || (retainUntil != null && !day.isAfter(retainUntil));
            }
        }

        public Kept {
            cases = List.copyOf(cases);
        }

        /** Whether somebody works with the person still, so that retention has not begun. */
        public boolean hasOpenCase() {
            return cases.stream().anyMatch(Case::isOpen);
        }

        /** Whether the last day of retention is behind us, for everybody who kept something. */
        public boolean isOver(LocalDate today, ZoneId zone) {
            return cases.stream().noneMatch(one -> one.keepsOn(today, years, zone))
                    && (newest == null
                            || LocalDate.ofInstant(newest, zone)
                                    .plusYears(years)
                                    .isBefore(today));
        }
    }
}
