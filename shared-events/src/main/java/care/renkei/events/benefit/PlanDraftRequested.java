package care.renkei.events.benefit;

import care.renkei.events.AgencyId;
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
import org.jspecify.annotations.Nullable;

/** The municipality asks for a draft of the plan before it decides. */
@Wire(
        name = "benefit.plan-draft-requested",
        stream = StreamKind.BENEFIT,
        categories = {Category.PLAN},
        stage = Stage.PLN,
        ja = "計画案の提出依頼",
        en = "Plan draft requested")
public record PlanDraftRequested(
        @InClear @IdOf("benefit") @Says(en = "The application that it is about.", ja = "対象の申請。")
        ThingId benefit,

        @InClear
        @Says(
                en =
                        "The consultation office that the person chose; none where the plan is self-made or no office is chosen yet.",
                ja = "本人が選んだ相談支援事業所（セルフプランや未定なら空）。")
        @Nullable
        AgencyId office,

        @InClear @Says(en = "Whether the person makes the plan without an office.", ja = "セルフプランか。")
        boolean selfMade,

        @InClear @Says(en = "Until when the draft is awaited.", ja = "提出の期限。") @Nullable
        LocalDate due,

        @Says(en = "What the municipality wants to see in it.", ja = "町からひとこと。") @Nullable
        Words note)
        implements BenefitEvent {}
