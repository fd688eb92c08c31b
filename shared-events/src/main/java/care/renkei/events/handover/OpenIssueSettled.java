package care.renkei.events.handover;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** Something that was open is open no more; said by the agency with which it is. */
@Wire(
        name = "handover.open-issue-settled",
        stream = StreamKind.HANDOVER,
        categories = {Category.PLAN, Category.LIFE},
        stage = Stage.TRN,
        practices = {"TRN-01"},
        ja = "残っていた課題の解決",
        en = "Open issue settled")
public record OpenIssueSettled(
        @InClear @IdOf("handover") @Says(en = "The handover that it is about.", ja = "対象の引継ぎ。")
        ThingId handover,

        @InClear @IdOf("issue") @Says(en = "The issue.", ja = "課題。")
        ThingId issue,

        @InClear @Says(en = "In which way.", ja = "どう終わったか。")
        HowSettled how,

        @Says(en = "What happened.", ja = "どうなったか。") @Nullable
        Words note)
        implements HandoverEvent {
    /** In which way an issue is open no more. */
    public enum HowSettled {
        SOLVED,
        NOT_WANTED,
        GONE,
        OTHER
    }
}
