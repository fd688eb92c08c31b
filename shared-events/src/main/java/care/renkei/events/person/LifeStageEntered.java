package care.renkei.events.person;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stage of life begins, e.g. upper secondary school. */
@Wire(
        name = "person.life-stage-entered",
        stream = StreamKind.PERSON,
        categories = {Category.LIFE},
        stage = Stage.ASM,
        ja = "ライフステージ",
        en = "Life stage entered")
public record LifeStageEntered(
        @InClear @Says(en = "The stage.", ja = "段階。") LifeStage stage,
        @InClear @Says(en = "First day.", ja = "始まりの日。") LocalDate from,
        @Says(en = "A word about it.", ja = "補足。") @Nullable Words note)
        implements PersonEvent {
    /** Stages of life. */
    public enum LifeStage {
        INFANCY,
        PRESCHOOL,
        PRIMARY_SCHOOL,
        LOWER_SECONDARY,
        UPPER_SECONDARY,
        YOUNG_ADULT,
        ADULT,
        OLDER_ADULT
    }
}
