package care.renkei.events.choice;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** Something was tried, so that choosing rests on having lived it. */
@Wire(
        name = "choice.experience-held",
        categories = {Category.LIFE},
        stage = Stage.SVC,
        practices = {"ENV-12"},
        ja = "経験",
        en = "Experience held")
public record ExperienceHeld(
        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。")
        LifeDomain domain,

        @InClear @Says(en = "Whether it was the first time.", ja = "はじめてか。")
        boolean firstTime,

        @Says(en = "What was tried.", ja = "したこと。") Words what,

        @Says(en = "What the person said about it, word for word.", ja = "本人の感想（ことばのまま）。") @Nullable
        Words personImpression)
        implements ChoiceEvent {}
