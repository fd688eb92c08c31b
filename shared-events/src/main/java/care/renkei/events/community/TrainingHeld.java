package care.renkei.events.community;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A training took place. */
@Wire(
        name = "community.training-held",
        about = {Shape.REGION, Shape.AGENCY},
        categories = {Category.MEETING},
        stage = Stage.ENV,
        practices = {"ENV-16", "ENV-17", "ENV-18", "ENV-21"},
        ja = "研修",
        en = "Training held")
public record TrainingHeld(
        @InClear @Says(en = "For whom or how far.", ja = "どの段階か。")
        TrainingLevel level,

        @InClear
        @Range(min = 0, max = 20)
        @Says(en = "Agencies that held it together with the sender.", ja = "いっしょに開いた機関。")
        Set<AgencyId> coHosts,

        @InClear @Range(min = 0, max = 200) @Says(en = "Agencies that sent somebody.", ja = "参加した機関。")
        Set<AgencyId> attendees,

        @InClear
        @Range(min = 0, max = 200)
        @Says(
                en = "Practitioners of the sender who took part, for their record of training.",
                ja = "参加した自分の機関の職員（研修の記録のため）。")
        Set<DataSubjectId> workers,

        @InClear @Range(min = 0, max = 9999) @Says(en = "How many took part.", ja = "参加者数。")
        int participants,

        @InClear @Says(en = "Who taught.", ja = "講師。") @Nullable
        LecturerKind lecturer,

        @InClear @Says(en = "Whether it was about preventing abuse.", ja = "虐待の防止についてか。")
        boolean abusePrevention,

        @InClear @Range(min = 0, max = 4) @Says(en = "Ages that it was about.", ja = "どの年代についてか。")
        Set<AgeGroup> ages,

        @Says(en = "What it was about.", ja = "内容。") Words theme)
        implements CommunityEvent {
    /** How far a training goes. */
    public enum TrainingLevel {
        BEGINNER,
        FOLLOW_UP,
        PRACTICAL,
        CASE_STUDY
    }

    /** Who teaches. */
    public enum LecturerKind {
        ACADEMIC,
        LAWYER,
        PHYSICIAN,
        PEER,
        PRACTITIONER,
        OTHER
    }

    /** Ages. */
    public enum AgeGroup {
        CHILDREN,
        ADULTS,
        OLDER_PEOPLE
    }
}
