package care.renkei.events.service;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The safety net holds: whom nobody could hold is taken in by the core centre. */
@Wire(
        name = "service.escalation-accepted",
        categories = {Category.SERVICE, Category.CONTACT},
        stage = Stage.ENV,
        practices = {"ENV-00"},
        ja = "こぼれ落ちる相談の受けとめ",
        en = "Escalation accepted")
public record EscalationAccepted(
        @InClear
        @Says(en = "The agency that asked; none where the person or the family did.", ja = "つないだ機関（本人・家族からなら空）。")
        @Nullable
        AgencyId from,

        @InClear @Says(en = "Why nobody else held it.", ja = "ほかで受けとめられなかったわけ。")
        EscalationReason reason,

        @InClear @Says(en = "When it is looked at whether it can go back to an office.", ja = "事業所に戻せるか見直す日。") @Nullable
        LocalDate lookAgainOn,

        @Says(en = "A word about it.", ja = "補足。") @Nullable Words note)
        implements ServiceEvent {
    /** Why nobody held a case. */
    public enum EscalationReason {
        NOBODY_IN_CHARGE,
        TOO_COMPLEX,
        OFFICE_CLOSED,
        OFFICES_FULL,
        CONTACT_LOST,
        OTHER
    }
}
