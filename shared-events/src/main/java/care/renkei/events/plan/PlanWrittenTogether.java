package care.renkei.events.plan;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.FormVersion;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.PlaceKind;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A version was written, or gone through and explained, in front of the person. */
@Wire(
        name = "plan.plan-written-together",
        stream = StreamKind.PLAN,
        categories = {Category.PLAN},
        stage = Stage.PLN,
        practices = {"PLN-07"},
        ja = "本人と書いた計画",
        en = "Plan written together")
public record PlanWrittenTogether(
        @InClear @IdOf("plan") @Says(en = "The plan.", ja = "対象の計画。")
        ThingId plan,

        @InClear @Range(min = 1, max = 999) @Says(en = "Which version of it.", ja = "計画の版。")
        int version,

        @InClear @Says(en = "Version of the form that lay on the table.", ja = "使った様式の版。")
        FormVersion formVersion,

        @InClear @Says(en = "Whether the person was there.", ja = "本人がいたか。")
        boolean personPresent,

        @InClear @Says(en = "Whether it stands in the person's words.", ja = "本人のことばのまま書いたか。")
        boolean inPersonsWords,

        @InClear @Says(en = "Whether it was explained.", ja = "説明したか。")
        boolean explained,

        @InClear @Says(en = "Kind of place.", ja = "どんな場所か。")
        PlaceKind place,

        @InClear @Range(min = 0, max = 6) @Says(en = "How it was made easy to understand.", ja = "分かりやすくした方法。")
        Set<PlanRendering> renderings,

        @InClear
        @Range(min = 0, max = 12)
        @Says(en = "Relatives and supporters who sat with the person.", ja = "そばにいた家族や身近な人。")
        Set<DataSubjectId> with,

        @Says(en = "What the person said or showed.", ja = "本人のことば・ようす。") @Nullable
        Words heard,

        @Says(en = "Why the person was not there.", ja = "本人がいなかったわけ。") @Nullable
        Words whyPersonAbsent)
        implements PlanEvent {
    /** Ways of making a plan easy to understand. */
    public enum PlanRendering {
        EASY_WORDS,
        READINGS_ABOVE_KANJI,
        PICTURES,
        READ_ALOUD,
        SIGN_LANGUAGE,
        OTHER
    }
}
