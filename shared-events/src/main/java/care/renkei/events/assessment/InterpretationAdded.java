package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.UUID;

/** How somebody's words are read; the words themselves stay as they are. */
@Wire(
        name = "assessment.interpretation-added",
        about = {Shape.PERSON, Shape.RELATIVE, Shape.JOINT},
        categories = {Category.WISH},
        stage = Stage.ASM,
        practices = {"ASM-08", "ASM-38"},
        ja = "読みとりの追記",
        en = "Interpretation added")
public record InterpretationAdded(
        @InClear
        @RecordOf({"assessment.statement-recorded", "assessment.wish-recorded"})
        @Says(en = "The statement or wish that is read.", ja = "もとのことば。")
        UUID of,

        @InClear
        @RecordOf
        @Range(min = 0, max = 20)
        @Says(en = "Other records that the reading rests on.", ja = "ほかにもとにした記録。")
        List<UUID> basis,

        @Says(en = "The reading.", ja = "読みとったこと。") Words reading)
        implements AssessmentEvent {}
