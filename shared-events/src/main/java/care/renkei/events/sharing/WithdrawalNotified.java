package care.renkei.events.sharing;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import java.util.UUID;

/** A recipient is told that a consent ended or was narrowed; Renkei adds this by itself. */
@Wire(
        name = "sharing.withdrawal-notified",
        stream = StreamKind.SHARING,
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-09"},
        ja = "取り消しの知らせ",
        en = "Withdrawal notified")
public record WithdrawalNotified(
        @InClear @Says(en = "The withdrawal or narrowing.", ja = "取り消し・せまくした出来事。")
        UUID ended,

        @InClear @IdOf("consent") @Says(en = "The consent concerned.", ja = "対象の同意。")
        ThingId consent,

        @InClear @Says(en = "The agency that is told.", ja = "知らせる機関。")
        AgencyId agency)
        implements SharingEvent {}
