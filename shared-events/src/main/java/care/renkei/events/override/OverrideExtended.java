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
import java.time.Instant;

/** An override goes on, once, within 72 hours of its beginning. */
@Wire(
        name = "override.override-extended",
        stream = StreamKind.OVERRIDES,
        categories = {Category.RISK, Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-11"},
        ja = "命に関わる場合の情報提供の延長",
        en = "Override extended")
public record OverrideExtended(
        @InClear @IdOf("override") @Says(en = "The override.", ja = "対象の提供。")
        ThingId override,

        @InClear @Says(en = "New end.", ja = "新しい終わり。") Instant until,
        @Says(en = "Why it must go on.", ja = "続けるわけ。") Words reason)
        implements OverrideEvent {}
