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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The receiver takes open issues on, one by one. When none is left without an answer, it has taken over. */
@Wire(
        name = "handover.handover-accepted",
        stream = StreamKind.HANDOVER,
        categories = {Category.PLAN, Category.CONTACT},
        stage = Stage.TRN,
        practices = {"TRN-01", "TRN-06"},
        ja = "引継ぎを受けた",
        en = "Handover accepted")
public record HandoverAccepted(
        @InClear @IdOf("handover") @Says(en = "The handover that it is about.", ja = "対象の引継ぎ。")
        ThingId handover,

        @InClear
        @IdOf("issue")
        @Range(min = 0, max = 80)
        @Says(en = "The open issues that it takes on.", ja = "引き受ける課題。")
        List<ThingId> issues,

        @InClear @Says(en = "From which day.", ja = "いつから。") LocalDate from,

        @InClear @Says(en = "Whether the person was there.", ja = "本人がいたか。")
        boolean personPresent,

        @Says(en = "What the receiver says.", ja = "ひとこと。") @Nullable
        Words words)
        implements HandoverEvent {}
