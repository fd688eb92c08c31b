package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** A strength of the person or the surroundings, and what blocks it. */
@Wire(
        name = "assessment.strength-identified",
        categories = {Category.LIFE},
        stage = Stage.ASM,
        practices = {"ASM-19", "ASM-37"},
        ja = "持ち味・力",
        en = "Strength identified")
public record StrengthIdentified(
        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。")
        LifeDomain domain,

        @InClear @Says(en = "Whether something blocks it.", ja = "阻むものがあるか。")
        boolean blocked,

        @Says(en = "The strength.", ja = "持ち味・力。") Words strength,

        @Says(en = "What blocks it.", ja = "阻んでいるもの。") @Nullable
        Words blocker,

        @Says(en = "How it could be used.", ja = "生かし方。") @Nullable
        Words use)
        implements AssessmentEvent {}
