package care.renkei.events.benefit;

import care.renkei.events.Category;
import care.renkei.events.Grantor;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person, or the guardian of a child, applies to the municipality: what is needed for the life that is wanted, what the criteria would give, what is asked for. */
@Wire(
        name = "benefit.benefit-requested",
        stream = StreamKind.BENEFIT,
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.PLN,
        practices = {"PLN-03"},
        ja = "支給の申請",
        en = "Benefit requested")
public record BenefitRequested(
        @InClear @IdOf(value = "benefit", made = true) @Says(en = "The application.", ja = "この申請の番号。")
        ThingId benefit,

        @InClear @Says(en = "New, change or renewal.", ja = "新規・変更・更新。")
        RequestKind kind,

        @InClear @Says(en = "Who applies, and in which capacity.", ja = "申請する人と、その立場。")
        Grantor applicant,

        @InClear
        @IdOf("benefit")
        @Says(en = "The earlier application that this changes or renews.", ja = "変更・更新のもとになる申請。")
        @Nullable
        ThingId previous,

        @InClear @Range(min = 1, max = 20) @Says(en = "What is asked for, service by service.", ja = "サービスごとの申請量。")
        List<RequestedAmount> amounts,

        @Says(en = "Why this much is needed, from the life that is wanted.", ja = "その量が要るわけ（望む暮らしから）。")
        Words rationale,

        @Says(en = "What the person says about it.", ja = "本人のことば。") @Nullable
        Words personsWords)
        implements BenefitEvent {
    /** What kind of application it is. */
    public enum RequestKind {
        NEW,
        CHANGE,
        RENEWAL
    }

    /** What is asked for of one service; the numbers are the person's, whether one falls short of another is a fact. */
    public record RequestedAmount(
            @InClear @Says(en = "The service.", ja = "サービス種別。")
            ServiceType service,

            @InClear @Says(en = "In what it is counted.", ja = "数え方。")
            BenefitUnit unit,

            @InClear @Says(en = "Whether less is asked for than is needed.", ja = "要る量より少なく申請するか。")
            boolean lessThanNeeded,

            @InClear @Says(en = "Whether more is asked for than the granting criterion gives.", ja = "支給決定基準より多く申請するか。")
            boolean moreThanCriterion,

            @Range(min = 0, max = 50000) @Says(en = "What is needed.", ja = "要る量。") @Nullable
            Integer needAmount,

            @Range(min = 0, max = 50000) @Says(en = "What the granting criterion gives.", ja = "支給決定基準の量。") @Nullable
            Integer criterionAmount,

            @Range(min = 0, max = 50000)
            @Says(en = "What is asked for; none where the unit has no number.", ja = "申請する量（数えないものは空）。")
            @Nullable
            Integer requestedAmount) {}
}
