package care.renkei.query.visibility;

import care.renkei.events.GrantorCapacity;
import care.renkei.events.LegalBasis;
import care.renkei.events.ThingId;
import org.jspecify.annotations.Nullable;

/** Why one data subject's information is open to the caller; every look names it. */
public sealed interface Basis {

    /** The caller's own agency recorded it. */
    record OwnAgency() implements Basis {}

    /** It is about the caller. */
    record Subject() implements Basis {}

    /** The caller represents the person within a power. */
    record Representative(GrantorCapacity capacity) implements Basis {}

    /** A life-safety override is open. */
    record LifeSafety(ThingId override) implements Basis {}

    /** A statute, as recorded. */
    record Statutory(ThingId basis, LegalBasis law) implements Basis {}

    /** A consent in force. */
    record Consent(ThingId consent) implements Basis {}

    /** Information about agencies and regions is open to every valid caller. */
    record Open() implements Basis {}

    /** The caller's agency reviews the override that opened it. */
    record Review(ThingId override) implements Basis {}

    /** The authority that a sealed matter is addressed to. */
    record Addressed() implements Basis {}

    /** The kind of a basis, as logs and answers name it. */
    enum Kind {
        OWN_AGENCY("自分の機関の記録", "recorded by your agency"),
        SUBJECT("本人の情報", "about you"),
        REPRESENTATIVE("代理人として", "as representative"),
        OVERRIDE("命に関わる情報提供", "life-safety override"),
        STATUTE("法令に基づく共有", "statutory basis"),
        CONSENT("同意", "consent"),
        OPEN("公開の情報", "open to all agencies"),
        REVIEW("緊急の提供の確認", "review of an override"),
        ADDRESSED("あて先の機関", "addressed to your agency");

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

    default Kind kind() {
        return switch (this) {
            case OwnAgency _ -> Kind.OWN_AGENCY;
            case Subject _ -> Kind.SUBJECT;
            case Representative _ -> Kind.REPRESENTATIVE;
            case LifeSafety _ -> Kind.OVERRIDE;
            case Statutory _ -> Kind.STATUTE;
            case Consent _ -> Kind.CONSENT;
            case Open _ -> Kind.OPEN;
            case Review _ -> Kind.REVIEW;
            case Addressed _ -> Kind.ADDRESSED;
        };
    }

    /** The consent, override or statutory basis behind it, by which the thread is found. */
    default @Nullable ThingId thing() {
        return switch (this) {
            case LifeSafety b -> b.override();
            case Statutory b -> b.basis();
            case Consent b -> b.consent();
            case Review b -> b.override();
            case OwnAgency _, Subject _, Representative _, Open _, Addressed _ -> null;
        };
    }
}
