package care.renkei.events.plan;

import care.renkei.events.AgencyId;
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
import org.jspecify.annotations.Nullable;

/** The agreed draft goes to the municipality. */
@Wire(
        name = "plan.plan-submitted",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN},
        stage = Stage.PLN,
        ja = "計画案の提出",
        en = "Plan submitted")
public record PlanSubmitted(
        @InClear @IdOf("plan") @Says(en = "The plan.", ja = "対象の計画。")
        ThingId plan,

        @InClear @Range(min = 1, max = 999) @Says(en = "Which version of it.", ja = "計画の版。")
        int version,

        @InClear @Says(en = "The municipality.", ja = "提出先の自治体。")
        AgencyId to,

        @InClear @IdOf("benefit") @Says(en = "The application that it belongs to.", ja = "もとになる申請。") @Nullable
        ThingId benefit,

        @Says(en = "What went with it.", ja = "添えたもの。") @Nullable
        Words note)
        implements PlanEvent {}
