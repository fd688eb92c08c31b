package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** What the person (or, apart, a family member) wishes for. */
@Wire(
        name = "assessment.wish-recorded",
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.WISH},
        stage = Stage.ASM,
        practices = {"ASM-00a", "ASM-04", "ASM-07", "ASM-26"},
        ja = "願いの記録",
        en = "Wish recorded")
public record WishRecorded(
        @InClear @Says(en = "Whose wish it is.", ja = "だれの願いか。")
        WishHolder holder,

        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。")
        LifeDomain topic,

        @InClear @Says(en = "How far it looks.", ja = "どのくらい先のことか。")
        Horizon horizon,

        @InClear
        @Says(
                en = "Whether the person was heard alone; then it is not open to family until the person agrees.",
                ja = "本人だけで聞いたか（本人がいいと言うまで家族に見せない）。")
        boolean personAlone,

        @InClear @Says(en = "Whether it was asked why it is wished.", ja = "なぜ願うのかを聞いたか。") @Nullable
        Boolean backgroundAsked,

        @Says(en = "The wish in the holder's own words.", ja = "本人のことばのまま。")
        Words verbatim,

        @Says(en = "Why it is wished, as it was told.", ja = "そう願うわけ。") @Nullable
        Words background)
        implements AssessmentEvent {
    /** Whose wish it is. */
    public enum WishHolder {
        PERSON,
        FAMILY
    }

    /** How far a wish looks. */
    public enum Horizon {
        NOW,
        SHORT,
        LONG
    }
}
