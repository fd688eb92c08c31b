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
import java.time.LocalDate;

/** Telling the person waits, with a reason and a new date. */
@Wire(
        name = "override.informing-deferred",
        stream = StreamKind.OVERRIDES,
        categories = {Category.RISK, Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-11"},
        ja = "本人への説明の先延ばし",
        en = "Informing deferred")
public record InformingDeferred(
        @InClear @IdOf("override") @Says(en = "The override.", ja = "対象の提供。")
        ThingId override,

        @InClear @Says(en = "New date.", ja = "新しい期日。") LocalDate until,
        @Says(en = "Why it waits.", ja = "待つわけ。") Words reason)
        implements OverrideEvent {}
