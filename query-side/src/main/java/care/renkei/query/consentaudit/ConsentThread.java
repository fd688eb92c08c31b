package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One matter about sharing from the first asking to what holds now.
 *
 * @param things requests, explanations, denials, consents and statutory bases that belong to it; the first opened it
 * @param subject whose information it is about
 * @param steps in the order in which they were recorded
 * @param outstanding agencies that were told of a withdrawal or narrowing and have not acknowledged it
 */
public record ConsentThread(
        Set<ThingId> things,
        DataSubjectId subject,
        State state,
        List<SharingStep> steps,
        List<Outstanding> outstanding) {

    /** Where the matter stands. */
    public enum State {
        ASKED("お願い中", "asked"),
        EXPLAINED("説明済み", "explained"),
        REFUSED("ことわり", "refused"),
        GIVEN("同意", "given"),
        NARROWED("せまくした同意", "narrowed"),
        WITHDRAWN("取り消し", "withdrawn"),
        EXPIRED("期間終了", "ended by its date"),
        STATUTE("法令に基づく共有", "by statute"),
        JOINT_USE("共同利用", "joint use");

        private final String ja;
        private final String en;

        State(String ja, String en) {
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

    /** An agency that has not acknowledged, and what it was told when. */
    public record Outstanding(AgencyId agency, UUID ended, ThingId consent, Instant notifiedAt) {}
}
