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

/** A guideline on building the relationship with persons, for everybody in the area. */
@Wire(
        name = "community.guideline-published",
        about = {Shape.REGION, Shape.AGENCY},
        categories = {Category.MEETING},
        stage = Stage.ENV,
        practices = {"ENV-15"},
        ja = "手引きの公表",
        en = "Guideline published")
public record GuidelinePublished(
        @InClear @Range(min = 1, max = 999) @Says(en = "Version.", ja = "何版か。")
        int version,

        @InClear @Says(en = "The guideline that it replaces.", ja = "前の手引き。") @Nullable
        UUID replaces,

        @Says(en = "Its title.", ja = "題名。") Words title,

        @Says(en = "Where it can be read.", ja = "読める場所。") @Nullable
        Words url,

        @Says(en = "What it says in a sentence.", ja = "ひとことで言うと。") @Nullable
        Words summary)
        implements CommunityEvent {}
