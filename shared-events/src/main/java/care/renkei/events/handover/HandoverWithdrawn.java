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

/** The giver takes a handover back that nobody has answered. What it said is open stays in the ledger, and with the giver. */
@Wire(
        name = "handover.handover-withdrawn",
        stream = StreamKind.HANDOVER,
        categories = {Category.PLAN, Category.CONTACT},
        stage = Stage.TRN,
        ja = "引継ぎの取りやめ",
        en = "Handover withdrawn")
public record HandoverWithdrawn(
        @InClear @IdOf("handover") @Says(en = "The handover that it is about.", ja = "対象の引継ぎ。")
        ThingId handover,

        @Says(en = "Why it is taken back.", ja = "取りやめるわけ。") Words reason)
        implements HandoverEvent {}
