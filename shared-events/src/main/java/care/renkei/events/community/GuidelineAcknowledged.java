package care.renkei.events.community;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency has read a guideline. */
@Wire(
        name = "community.guideline-acknowledged",
        about = {Shape.AGENCY},
        categories = {Category.MEETING},
        stage = Stage.ENV,
        practices = {"ENV-15"},
        ja = "手引きを読んだ",
        en = "Guideline acknowledged")
public record GuidelineAcknowledged(
        @InClear @Says(en = "The guideline, by its event.", ja = "対象の手引き。")
        UUID guideline,

        @InClear @Range(min = 0, max = 9999) @Says(en = "How many of its staff have read it.", ja = "読んだ職員の数。")
        int readers,

        @Says(en = "What the agency does with it.", ja = "生かし方。") @Nullable
        Words note)
        implements CommunityEvent {}
