package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.ThingId;
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
     * @param thing the consent or statutory basis concerned; null where a power is
     * @param ended of a withdrawal or narrowing, the event that ended it
     * @param agency who has not acknowledged
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

    /** Why something is due; the words are in one place, here. */
    public enum Kind {
        /** A consent ends soon: renewal is asked for before. */
        RENEWAL("同意の更新", "renewal of a consent"),
        /** At eighteen parental authority ends, and what the parent granted alone ends with it. */
        COMING_OF_AGE("成人を前にした確かめ", "coming of age"),
        /** A guardian's, curator's or assistant's power ends. */
        POWER_ENDING("代理の資格の終わり", "end of a power"),
        /** The power is over, and what it alone granted is closed: the person is asked. */
        ASK_THE_PERSON("本人への確かめ", "ask the person"),
        /** A guardian was appointed after the person agreed. */
        CONFIRM_WITH_GUARDIAN("後見人などとの確かめ", "confirm with the guardian"),
        /** An agency has not acknowledged that a consent ended. */
        ACKNOWLEDGE("取り消しの受け取り", "acknowledge a withdrawal"),
        REVIEW_STATUTE("法令に基づく共有の確認", "review of a sharing by statute"),
        TELL_STATUTE("法令に基づく共有の本人への説明", "telling of a sharing by statute");

        private final String ja;
        private final String en;

        Kind(String ja, String en) {
            this.ja = ja;
            this.en = en;
        }

        public String ja() {
            return ja;
        }

        public String en() {
            return en;
        }
    }
}
