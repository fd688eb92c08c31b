package care.renkei.events.choice;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;

/** Ways that are open, laid side by side. */
@Wire(
        name = "choice.options-presented",
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.PLN,
        practices = {"PLN-11"},
        ja = "選択肢の説明",
        en = "Options presented")
public record OptionsPresented(
        @InClear @Range(min = 0, max = 99) @Says(en = "How many options were laid out.", ja = "示した数。")
        int count,

        @Says(en = "The options.", ja = "示した選択肢。") Words text)
        implements ChoiceEvent {}
