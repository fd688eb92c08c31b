package care.renkei.query.visibility;

import care.renkei.events.GrantorCapacity;
import care.renkei.events.LegalBasis;
import care.renkei.events.ThingId;
import org.jspecify.annotations.Nullable;

/** Why one data subject's information is open to the caller; every look names it. */
public sealed interface Basis {

    /** The caller's own agency recorded it. */
    record OwnAgency() implements Basis {
        @Override
        public Kind kind() {
            return Kind.OWN_AGENCY;
        }
    }

    /** It is about the caller. */
    record Subject() implements Basis {
        @Override
        public Kind kind() {
            return Kind.SUBJECT;
        }
    }

    /** The caller represents the person within a power. */
    record Representative(GrantorCapacity capacity) implements Basis {
        @Override
        public Kind kind() {
            return Kind.REPRESENTATIVE;
        }
    }

    /** A life-safety override is open. */
    record LifeSafety(ThingId override) implements Basis {
        @Override
        public Kind kind() {
            return Kind.OVERRIDE;
        }
    }

    /** A statute, as recorded. */
    record Statutory(ThingId basis, LegalBasis law) implements Basis {
        @Override
        public Kind kind() {
            return Kind.STATUTE;
        }
    }

    /** A consent in force. */
    record Consent(ThingId consent) implements Basis {
        @Override
        public Kind kind() {
            return Kind.CONSENT;
        }
    }

    /** Information about agencies and regions is open to every valid caller. */
    record Open() implements Basis {
        @Override
        public Kind kind() {
            return Kind.OPEN;
        }
    }

    /** The caller's agency reviews the override that opened it. */
    record Review(ThingId override) implements Basis {
        @Override
        public Kind kind() {
            return Kind.REVIEW;
        }
    }

    /** The authority that a sealed matter is addressed to. */
    record Addressed() implements Basis {
        @Override
        public Kind kind() {
            return Kind.ADDRESSED;
        }
    }

    /** The kind of a basis, as logs and answers name it. */
    enum Kind {
        OWN_AGENCY("自分の機関の記録", "recorded by your agency"),
        SUBJECT("本人の情報", "about you"),
        REPRESENTATIVE("代理人として", "as representative"),
        OVERRIDE("命に関わる場合の情報提供", "life-safety override"),
        STATUTE("法令に基づく共有", "statutory basis"),
        CONSENT("同意", "consent"),
        OPEN("公開の情報", "open to all agencies"),
        REVIEW("命に関わる場合の情報提供の確認", "review of a life-safety override"),
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

    Kind kind();

    /** The consent, override or statutory basis behind it, by which the thread is found. */
    default @Nullable ThingId thing() {
        return switch (this) {
            case LifeSafety b -> b.override();
            case Statutory b -> b.basis();
            case Consent b -> b.consent();
            case Review b -> b.override();
            case OwnAgency b -> null;
            case Subject b -> null;
            case Representative b -> null;
            case Open b -> null;
            case Addressed b -> null;
        };
    }
}
