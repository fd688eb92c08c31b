package care.renkei.events.handover;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The receiver does not take open issues on, or nothing at all. A declined issue stays in the ledger, and with the giver. */
@Wire(
        name = "handover.handover-declined",
        stream = StreamKind.HANDOVER,
        categories = {Category.PLAN, Category.CONTACT},
        stage = Stage.TRN,
        practices = {"TRN-01"},
        ja = "引継ぎをことわった",
        en = "Handover declined")
public record HandoverDeclined(
        @InClear @IdOf("handover") @Says(en = "The handover that it is about.", ja = "対象の引継ぎ。")
        ThingId handover,

        @InClear @Says(en = "Whether nothing at all is taken on.", ja = "すべてことわるか。")
        boolean wholly,

        @InClear @Range(min = 0, max = 80) @Says(en = "The open issues that it does not take on.", ja = "引き受けない課題。")
        List<DeclinedIssue> issues,

        @Says(en = "Why nothing is taken on.", ja = "すべてことわるわけ。") @Nullable
        Words reason)
        implements HandoverEvent {
    /** An open issue that is not taken on. */
    public record DeclinedIssue(
            @InClear @IdOf("issue") @Says(en = "The issue.", ja = "課題。")
            ThingId issue,

            @Says(en = "Why not.", ja = "引き受けないわけ。") Words reason) {}
}
