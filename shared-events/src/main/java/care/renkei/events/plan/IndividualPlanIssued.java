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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A provider's agreed plan is given to the person and to the consultation office. */
@Wire(
        name = "plan.individual-plan-issued",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.PLN,
        practices = {"PLN-17"},
        ja = "個別支援計画の交付",
        en = "Individual support plan issued")
public record IndividualPlanIssued(
        @InClear @IdOf("plan") @Says(en = "The individual support plan.", ja = "対象の個別支援計画。")
        ThingId plan,

        @InClear @Range(min = 1, max = 999) @Says(en = "Which version of it.", ja = "計画の版。")
        int version,

        @InClear @Says(en = "Whether the person has it in hand.", ja = "本人に渡したか。")
        boolean toPerson,

        @InClear @Says(en = "The consultation office that received it.", ja = "渡した相談支援事業所。") @Nullable
        AgencyId toOffice,

        @InClear @Says(en = "The first day of use under it.", ja = "この計画での利用の始まり。") @Nullable
        LocalDate useFrom,

        @Says(en = "How it was handed over.", ja = "渡したときのようす。") @Nullable
        Words note)
        implements PlanEvent {}
