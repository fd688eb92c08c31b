package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** What strains the person, and how it can be avoided. */
@Wire(
        name = "assessment.stressor-identified",
        categories = {Category.RISK, Category.LIFE},
        stage = Stage.ASM,
        practices = {"ASM-35"},
        ja = "負担になること",
        en = "Stressor identified")
public record StressorIdentified(
        @InClear @Says(en = "What kind of thing it is.", ja = "どんなことか。")
        StressorKind kind,

        @Says(en = "What strains.", ja = "きっかけ。") Words trigger,

        @Says(en = "How the person reacts.", ja = "そのときのようす。") @Nullable
        Words reaction,

        @Says(en = "How it can be avoided or softened.", ja = "避け方・和らげ方。") @Nullable
        Words avoid)
        implements AssessmentEvent {
    /** Kinds of things that strain. */
    public enum StressorKind {
        SOUND,
        LIGHT,
        CROWD,
        CHANGE,
        WAITING,
        PEOPLE,
        PAIN,
        OTHER
    }
}
