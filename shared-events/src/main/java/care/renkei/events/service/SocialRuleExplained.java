package care.renkei.events.service;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** A rule of living together was told plainly. A log, never a mark. */
@Wire(
        name = "service.social-rule-explained",
        categories = {Category.SERVICE, Category.LIFE},
        stage = Stage.SVC,
        practices = {"SVC-11"},
        ja = "社会の決まりの説明",
        en = "Social rule explained")
public record SocialRuleExplained(
        @InClear @Says(en = "Where in life it matters.", ja = "暮らしのどの場面か。") @Nullable
        LifeDomain domain,

        @InClear @Says(en = "How far it was understood.", ja = "どこまで伝わったか。")
        RuleGrasp understood,

        @Says(en = "The rule, as it was said.", ja = "伝えた決まり。")
        Words rule,

        @Says(en = "What the person said, word for word.", ja = "本人のことば。") @Nullable
        Words personSaid)
        implements ServiceEvent {
    /** How far a rule was understood. */
    public enum RuleGrasp {
        UNDERSTOOD,
        PARTLY,
        NOT_YET,
        NOT_ASKED
    }
}
