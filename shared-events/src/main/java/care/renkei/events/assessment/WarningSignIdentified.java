package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;

/** What shows that health or mood is getting worse, and what to do then. */
@Wire(
        name = "assessment.warning-sign-identified",
        categories = {Category.HEALTH, Category.RISK},
        stage = Stage.ASM,
        practices = {"ASM-36"},
        ja = "不調のサイン",
        en = "Warning sign identified")
public record WarningSignIdentified(
        @InClear @Says(en = "How far it has gone.", ja = "どの段階か。")
        SignStage stage,

        @Says(en = "What shows.", ja = "サイン。") Words sign,
        @Says(en = "What to do.", ja = "どうするか。") Words response)
        implements AssessmentEvent {
    /** How far a change has gone. */
    public enum SignStage {
        EARLY,
        MIDDLE,
        ACUTE
    }
}
