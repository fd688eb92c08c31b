package care.renkei.events.contact;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** Somebody tried to reach the person, the family or an agency. */
@Wire(
        name = "contact.contact-attempted",
        categories = {Category.CONTACT},
        stage = Stage.INT,
        practices = {"SVC-07"},
        ja = "連絡を試みた",
        en = "Contact attempted")
public record ContactAttempted(
        @InClear @Says(en = "Whom it was meant to reach.", ja = "だれに連絡したか。")
        ContactTarget target,

        @InClear @Says(en = "The relative, where it is one with an own id.", ja = "相手（番号のある人）。") @Nullable
        DataSubjectId party,

        @InClear @Says(en = "The agency, where it is one.", ja = "相手の機関。") @Nullable
        AgencyId agency,

        @InClear @Says(en = "How it was tried.", ja = "連絡の方法。")
        Channel channel,

        @InClear @Says(en = "How it went.", ja = "結果。") AttemptOutcome outcome,

        @InClear
        @Range(min = 1, max = 999)
        @Says(en = "Which attempt in a row it is, from 1.", ja = "続けて何回目か。")
        @Nullable
        Integer attemptNo,

        @Says(en = "What else matters.", ja = "補足。") @Nullable
        Words note)
        implements ContactEvent {
    /** Whom an attempt is meant to reach. */
    public enum ContactTarget {
        PERSON,
        PARENT,
        FAMILY,
        AGENCY,
        OTHER
    }

    /** How an attempt went. */
    public enum AttemptOutcome {
        REACHED,
        MESSAGE_LEFT,
        DECLINED,
        FAILED
    }
}
