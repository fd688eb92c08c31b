package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.ThingId;
import care.renkei.query.due.Duty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about the sharing of a file, soonest first.
 *
 * @param certain whether nothing newer can be missing
 */
public record SharingDue(DataSubjectId person, Position position, boolean certain, List<Due> due) {

    /**
     * One thing that is due.
     *
     * @param on the day by which; of what ends by itself its last day
     * @param overdue whether that day has passed
     * @param subject whose information it is about
     * @param thing the consent, statutory basis or override concerned; null where a power is
     * @param ended of a withdrawal or narrowing, the event that ended it
     * @param agency who has not acknowledged, who reviews, who tells the person; null where that is open
     * @param who whose power it is
     */
    public record Due(
            Kind kind,
            LocalDate on,
            boolean overdue,
            DataSubjectId subject,
            @Nullable ThingId thing,
            @Nullable UUID ended,
            @Nullable AgencyId agency,
            @Nullable DataSubjectId who) {}

    /** Why something is due; the words and the limits are those of the duty. */
    public enum Kind {
        RENEWAL(Duty.RENEWAL),
        COMING_OF_AGE(Duty.COMING_OF_AGE),
        POWER_ENDING(Duty.POWER_ENDING),
        ASK_THE_PERSON(Duty.ASK_THE_PERSON),
        CONFIRM_WITH_GUARDIAN(Duty.CONFIRM_WITH_GUARDIAN),
        ACKNOWLEDGE(Duty.ACKNOWLEDGE),
        REVIEW_STATUTE(Duty.REVIEW_STATUTE),
        TELL_STATUTE(Duty.TELL_STATUTE),
        REVIEW_OVERRIDE(Duty.OVERRIDE_REVIEW),
        INFORM(Duty.INFORMING),
        REVIEW_DEFERRAL(Duty.DEFERRAL_REVIEW);

        private final Duty duty;

        Kind(Duty duty) {
            this.duty = duty;
        }

        public Duty duty() {
            return duty;
        }

        public String ja() {
            return duty.ja();
        }

        public String en() {
            return duty.en();
        }
    }
}
