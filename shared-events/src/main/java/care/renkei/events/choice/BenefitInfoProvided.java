package care.renkei.events.choice;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A benefit or an allowance was explained concretely: what it is, how much it could be, how to ask for it. */
@Wire(
        name = "choice.benefit-info-provided",
        categories = {Category.FINANCE, Category.PLAN},
        stage = Stage.TRN,
        practices = {"TRN-04"},
        ja = "制度と手当を伝えた",
        en = "Benefit information provided")
public record BenefitInfoProvided(
        @InClear @Says(en = "Which scheme.", ja = "どの制度か。") WelfareScheme scheme,

        @InClear
        @RecordOf({"assessment.barrier-identified", "choice.transition-barrier-identified"})
        @Says(en = "The barrier that it shall lower, by its event.", ja = "低くしたい壁。")
        @Nullable
        UUID barrier,

        @InClear @Range(min = 0, max = 8) @Says(en = "How it was shown.", ja = "示し方。")
        Set<OptionsPresented.PresentationFormat> formats,

        @InClear @Says(en = "Whether an amount was estimated.", ja = "見込みの額を示したか。")
        boolean amountEstimated,

        @InClear
        @Says(en = "Whether the person wants to ask for it; none while undecided.", ja = "本人が申し込みたいか（迷っていれば空）。")
        @Nullable
        Boolean wanted,

        @InClear @Says(en = "By when to apply.", ja = "いつまでに申し込むか。") @Nullable
        LocalDate applyBy,

        @Says(en = "What it is.", ja = "どんな制度か。") @Nullable Words text,

        @Says(en = "How much it could be, and how that was reckoned.", ja = "見込みの額と、その出し方。") @Nullable
        Words estimatedAmount,

        @Says(en = "How to apply.", ja = "申し込み方。") Words howToApply,

        @Says(en = "What the person said.", ja = "本人のことば。") @Nullable
        Words personSaid)
        implements ChoiceEvent {}
