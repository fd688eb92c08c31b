package care.renkei.events.contact;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.PlaceKind;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody went to where the person is, before any application or consent; only the facts of the contact are kept. */
@Wire(
        name = "contact.outreach-visit-made",
        categories = {Category.CONTACT},
        stage = Stage.INT,
        practices = {"INT-11", "INT-12", "ASM-20"},
        ja = "アウトリーチ訪問",
        en = "Outreach visit made")
public record OutreachVisitMade(
        @InClear @Range(min = 1, max = 9999) @Says(en = "Which visit it is, from 1.", ja = "何回目の訪問か。")
        int sequenceNo,

        @InClear @Says(en = "What set it off.", ja = "訪問のきっかけ。")
        OutreachTrigger trigger,

        @InClear @Says(en = "How far it went.", ja = "どこまで会えたか。")
        OutreachOutcome outcome,

        @InClear @Says(en = "Kind of place.", ja = "どんな場所か。")
        PlaceKind place,

        @InClear @Range(min = 1, max = 10) @Says(en = "Practitioners who went.", ja = "訪問した職員。")
        Set<DataSubjectId> staff,

        @InClear @Range(min = 0, max = 1440) @Says(en = "How long it took, in minutes.", ja = "かかった時間（分）。") @Nullable
        Integer minutes,

        @InClear @Range(min = 0, max = 10) @Says(en = "What each of the staff saw, kept apart.", ja = "職員それぞれの見立て。")
        List<OwnView> views,

        @Says(en = "Where exactly, as far as it matters.", ja = "場所（ことば）。") @Nullable
        Words placeNote,

        @Says(en = "How it went, in a sentence.", ja = "訪問のようす。") @Nullable
        Words summary)
        implements ContactEvent {
    /** What sets a visit off. */
    public enum OutreachTrigger {
        REFERRAL,
        FOLLOW_UP,
        OWN_INITIATIVE,
        CONCERN
    }

    /** How far a visit went. */
    public enum OutreachOutcome {
        NOT_MET,
        MET_AT_DOOR,
        MET,
        INVITED_IN,
        TALKED
    }

    /** One worker's own view. */
    public record OwnView(
            @InClear @Says(en = "The practitioner.", ja = "職員。")
            DataSubjectId by,

            @Says(en = "The view.", ja = "見立て。") Words text) {}
}
