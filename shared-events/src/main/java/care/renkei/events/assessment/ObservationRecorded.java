package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** Something that was seen or heard, without reading it. */
@Wire(
        name = "assessment.observation-recorded",
        categories = {Category.LIFE},
        stage = Stage.ASM,
        practices = {"ASM-17"},
        ja = "見たことの記録",
        en = "Observation recorded")
public record ObservationRecorded(
        @InClear @Says(en = "What kind of observation it is.", ja = "どんなことか。")
        ObservationKind kind,

        @InClear @Says(en = "What part of life it is about.", ja = "暮らしのどの場面か。") @Nullable
        LifeDomain domain,

        @Says(en = "What was seen.", ja = "見たこと。") Words text,

        @Says(en = "What showed it, e.g. a photograph in the room.", ja = "手がかり（部屋の写真など）。") @Nullable
        Words clue)
        implements AssessmentEvent {
    /** Kinds of observations. */
    public enum ObservationKind {
        PREFERENCE,
        MOOD,
        HEALTH,
        SKILL,
        SURROUNDINGS,
        OTHER
    }
}
