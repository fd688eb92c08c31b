package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A guess, kept apart from fact; not for the family by default. */
@Wire(
        name = "assessment.hypothesis-noted",
        about = {Shape.PERSON, Shape.RELATIVE, Shape.JOINT},
        categories = {Category.LIFE},
        stage = Stage.ASM,
        practices = {"ASM-06"},
        ja = "仮説のメモ",
        en = "Hypothesis noted")
public record HypothesisNoted(
        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。") @Nullable
        LifeDomain domain,

        @InClear @Says(en = "Whether it rests on what the person said when heard alone.", ja = "本人だけで聞いたことにもとづくか。")
        boolean personAlone,

        @InClear @RecordOf @Range(min = 0, max = 20) @Says(en = "Records that it rests on.", ja = "もとにした記録。")
        List<UUID> basis,

        @Says(en = "The guess.", ja = "仮説。") Words hypothesis,

        @Says(en = "How it could be found out.", ja = "確かめ方。") @Nullable
        Words howToCheck)
        implements AssessmentEvent {}
