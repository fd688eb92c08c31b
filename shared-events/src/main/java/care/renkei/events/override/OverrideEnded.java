package care.renkei.events.override;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;

/** An override ends before its time. */
@Wire(
        name = "override.override-ended",
        stream = StreamKind.OVERRIDES,
        categories = {Category.RISK, Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-11"},
        ja = "命に関わる場合の情報提供の終わり",
        en = "Override ended")
public record OverrideEnded(
        @InClear @IdOf("override") @Says(en = "The override.", ja = "対象の提供。")
        ThingId override,

        @Says(en = "Why it ends.", ja = "終えるわけ。") Words reason)
        implements OverrideEvent {}
