package care.renkei.events.plan;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plan was looked at against one question, and something was found. */
@Wire(
        name = "plan.plan-reviewed",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN},
        stage = Stage.PLN,
        practices = {"PLN-22", "MON-03", "MON-04"},
        ja = "計画の点検",
        en = "Plan reviewed")
public record PlanReviewed(
        @InClear @IdOf("plan") @Says(en = "The plan.", ja = "対象の計画。")
        ThingId plan,

        @InClear @Range(min = 1, max = 999) @Says(en = "Which version of it.", ja = "計画の版。")
        int version,

        @InClear @Says(en = "Against which question.", ja = "何に照らして見たか。")
        ReviewCriterion criterion,

        @InClear @Says(en = "What was found.", ja = "分かったこと。")
        PlanFinding finding,

        @InClear @Range(min = 0, max = 16) @Says(en = "Parts of life that it concerns.", ja = "関わる暮らしの場面。")
        Set<LifeDomain> domains,

        @Says(en = "What was found, in words.", ja = "分かったこと（ことば）。") @Nullable
        Words text)
        implements PlanEvent {
    /** Questions that a plan is held against. */
    public enum ReviewCriterion {
        /** Is it a life like that of others of the same age? */
        PEER_EQUALITY,
        BALANCE,
        DOMAIN_COVERAGE,
        PERSONS_WORDS,
        AMOUNT_NEEDED,
        OTHER
    }

    /** What is found. */
    public enum PlanFinding {
        FITS,
        IMBALANCE,
        SOMETHING_MISSING,
        UNCLEAR
    }
}
