package care.renkei.events.sharing;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Recipients;
import care.renkei.events.Says;
import care.renkei.events.Scope;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Benefits and risks of sharing are explained, in a form that fits. */
@Wire(
        name = "sharing.consent-explained",
        stream = StreamKind.SHARING,
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.SHARING},
        stage = Stage.INT,
        practices = {"ENV-10"},
        ja = "共有の説明",
        en = "Consent explained")
public record ConsentExplained(
        @InClear @IdOf(value = "explanation", made = true) @Says(en = "The explanation.", ja = "この説明の番号。")
        ThingId explanation,

        @InClear @Says(en = "Who would receive.", ja = "だれに伝える話か。")
        Recipients recipients,

        @InClear @Says(en = "What would be shared.", ja = "何を伝える話か。")
        Scope scope,

        @InClear @Says(en = "How it was explained.", ja = "説明のしかた。")
        ExplanationFormat format,

        @InClear
        @IdOf("denial")
        @Says(en = "The refusal after which it was explained anew.", ja = "断られたあとの説明なら、その番号。")
        @Nullable
        ThingId afterDenial,

        @InClear @Range(min = 0, max = 8) @Says(en = "Who sat with the person.", ja = "そばにいた人。")
        Set<DataSubjectId> supporters,

        @Says(en = "What sharing would make possible.", ja = "伝わると何がよくなるか。")
        Words benefits,

        @Says(en = "What it may cost.", ja = "心配なこと。") @Nullable
        Words risks,

        @Says(en = "What the person said or showed.", ja = "本人の受けとめ。") @Nullable
        Words heard)
        implements SharingEvent {
    /** Ways of explaining. */
    public enum ExplanationFormat {
        SPOKEN,
        EASY_WORDS,
        PICTURES,
        DOCUMENT,
        VIDEO,
        SIGN_LANGUAGE,
        TOGETHER_WITH_SUPPORTER
    }
}
