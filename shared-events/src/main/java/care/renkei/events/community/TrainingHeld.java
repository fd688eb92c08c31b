package care.renkei.events.community;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;

/** A training took place. */
@Wire(
        name = "community.training-held",
        about = {Shape.REGION, Shape.AGENCY},
        categories = {Category.MEETING},
        stage = Stage.ENV,
        practices = {"ENV-16"},
        ja = "研修",
        en = "Training held")
public record TrainingHeld(
        @InClear @Range(min = 0, max = 9999) @Says(en = "How many took part.", ja = "参加者数。")
        int participants,

        @Says(en = "What it was about.", ja = "内容。") Words theme)
        implements CommunityEvent {}
