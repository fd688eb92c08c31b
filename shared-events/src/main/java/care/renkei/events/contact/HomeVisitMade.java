package care.renkei.events.contact;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody went to the home and saw daily life. */
@Wire(
        name = "contact.home-visit-made",
        categories = {Category.LIFE, Category.CONTACT},
        stage = Stage.ASM,
        practices = {"INT-12", "ASM-16", "ASM-20"},
        ja = "自宅訪問",
        en = "Home visit made")
public record HomeVisitMade(
        @InClear @Range(min = 1, max = 9999) @Says(en = "Which visit it is, from 1.", ja = "何回目の訪問か。")
        int sequenceNo,

        @InClear @Range(min = 1, max = 10) @Says(en = "Practitioners who went.", ja = "訪問した職員。")
        Set<DataSubjectId> staff,

        @InClear @Range(min = 0, max = 30) @Says(en = "What was seen, by domain of life.", ja = "生活の場面ごとに見たこと。")
        List<DomainObservation> observations,

        @InClear @Range(min = 0, max = 10) @Says(en = "What each of the staff saw, kept apart.", ja = "職員それぞれの見立て。")
        List<StaffView> views,

        @InClear @Says(en = "Whether the person was heard first.", ja = "本人から先に聞いたか。")
        boolean heardFirst,

        @InClear @Range(min = 0, max = 1440) @Says(en = "How long it took, in minutes.", ja = "かかった時間（分）。") @Nullable
        Integer minutes,

        @Says(en = "What happened, in a sentence or two.", ja = "訪問のようす。")
        Words summary)
        implements ContactEvent {
    /** Something that was seen. */
    public record DomainObservation(
            @InClear @Says(en = "Domain of life.", ja = "生活の場面。")
            LifeDomain domain,

            @Says(en = "What was seen.", ja = "見たこと。") Words text) {}

    /** One worker's own view. */
    public record StaffView(
            @InClear @Says(en = "The practitioner.", ja = "職員。")
            DataSubjectId by,

            @Says(en = "The view.", ja = "見立て。") Words text) {}
}
