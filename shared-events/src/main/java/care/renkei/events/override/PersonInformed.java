package care.renkei.events.override;

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

/** The person is told what went to whom and why. */
@Wire(
        name = "override.person-informed",
        stream = StreamKind.OVERRIDES,
        categories = {Category.RISK, Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-11"},
        ja = "本人への説明",
        en = "Person informed")
public record PersonInformed(
        @InClear @IdOf("override") @Says(en = "The override.", ja = "対象の提供。")
        ThingId override,

        @InClear @Range(min = 0, max = 8) @Says(en = "Who sat with the person.", ja = "そばにいた人。")
        Set<DataSubjectId> supporters,

        @Says(en = "What was told.", ja = "伝えたこと。") Words told,

        @Says(en = "What the person said.", ja = "本人のことば。") @Nullable
        Words answer,

        @InClear @Range(min = 0, max = 8) @Says(en = "In what way it was told.", ja = "伝え方。")
        Set<InformingWay> ways)
        implements OverrideEvent {
    /** Ways of telling. */
    public enum InformingWay {
        SPOKEN,
        EASY_WORDS,
        PICTURES,
        DOCUMENT,
        SIGN_LANGUAGE,
        TOGETHER_WITH_SUPPORTER
    }
}
