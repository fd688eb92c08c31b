package care.renkei.command.decision;

import care.renkei.events.DataSubjectId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What few decisions ask beyond the person's own file, and what costs more to find out.
 *
 * @param other the other file that is to be linked; null where none is named, or there is none
 * @param kept what is kept about somebody who is to be erased; null where nobody is
 */
public record Beyond(@Nullable OtherFile other, @Nullable Kept kept) {

    /** Of most decisions. */
    public static final Beyond NOTHING = new Beyond(null, null);

    /**
     * Another person's file.
     *
     * @param ofTheTeam whether the agency that asks is of its team
     */
    public record OtherFile(DataSubjectId person, boolean ofTheTeam) {}

    /**
     * What is kept about a data subject.
     *
     * @param newest when the newest event of the file was recorded, requests for erasure apart; null where there is
     *     none
     * @param years for which it is kept from then on
     * @param allOfTheWrongPerson whether something was recorded about them, and all of it retracted as recorded of the
     *     wrong person
     */
    public record Kept(@Nullable Instant newest, int years, boolean allOfTheWrongPerson) {

        /** Whether the last day of retention is behind us. */
        public boolean isOver(LocalDate today, ZoneId zone) {
            return newest == null
                    || LocalDate.ofInstant(newest, zone).plusYears(years).isBefore(today);
        }
    }
}
