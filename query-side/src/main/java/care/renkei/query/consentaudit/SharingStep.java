package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.Means;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.ThingId;
import care.renkei.events.sharing.ConsentExplained.ExplanationFormat;
import care.renkei.events.sharing.WithdrawalAcknowledged.Holdings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event of a thread, as its facts in clear tell it. What was said with it stands on the timeline under the same
 * event id, where the words are shown to whom they are open.
 *
 * @param things what it brings into being, then what it speaks of
 * @param by the agency that recorded it
 * @param to the agency that was told (of a notification) or that acknowledged
 * @param until last day, of a consent; of a statutory basis see {@code untilAt}
 */
public record SharingStep(
        Kind kind,
        List<ThingId> things,
        UUID event,
        Instant occurredAt,
        Instant recordedAt,
        AgencyId by,
        @Nullable DataSubjectId practitioner,
        @Nullable Recipients recipients,
        @Nullable Scope scope,
        Set<Purpose> purposes,
        List<Grantor> grantors,
        @Nullable ExplanationFormat format,
        @Nullable Means means,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Instant untilAt,
        @Nullable AgencyId to,
        @Nullable Holdings holdings) {

    /** What happened. */
    public enum Kind {
        REQUESTED("お願いした", "asked"),
        EXPLAINED("説明した", "explained"),
        REFUSED("ことわった", "refused"),
        EXCLUDED("知らせない相手を決めた", "excluded"),
        GIVEN("同意した", "agreed"),
        NARROWED("せまくした", "narrowed"),
        WITHDRAWN("取り消した", "withdrew"),
        NOTIFIED("知らせた", "notified"),
        ACKNOWLEDGED("受け取った", "acknowledged"),
        STATUTE("法令に基づいて共有した", "shared by statute"),
        REVIEWED("確かめた", "reviewed"),
        TOLD("本人に説明した", "told the person"),
        JOINT_USE("共同利用を知らせた", "told of joint use");

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
