package care.renkei.events.plan;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The final plan is handed to the person and to all who carry it. */
@Wire(
        name = "plan.plan-delivered",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN},
        stage = Stage.PLN,
        practices = {"PLN-00"},
        ja = "計画の交付",
        en = "Plan delivered")
public record PlanDelivered(
        @InClear @IdOf("plan") @Says(en = "The plan.", ja = "対象の計画。")
        ThingId plan,

        @InClear @Range(min = 1, max = 999) @Says(en = "Which version of it.", ja = "計画の版。")
        int version,

        @InClear @Says(en = "Whether the person has it in hand.", ja = "本人に渡したか。")
        boolean toPerson,

        @InClear @Range(min = 0, max = 60) @Says(en = "Agencies that received it.", ja = "渡した機関。")
        Set<AgencyId> to,

        @InClear @Range(min = 0, max = 20) @Says(en = "Relatives and supporters who received it.", ja = "渡した家族や身近な人。")
        Set<DataSubjectId> people,

        @Says(en = "How it was handed over.", ja = "渡したときのようす。") @Nullable
        Words note)
        implements PlanEvent {}
