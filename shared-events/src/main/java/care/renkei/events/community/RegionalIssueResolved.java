package care.renkei.events.community;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.Set;

/** An issue of the area is closed, with what was decided. */
@Wire(
        name = "community.regional-issue-resolved",
        stream = StreamKind.ISSUE,
        about = {Shape.REGION, Shape.AGENCY},
        categories = {Category.SERVICE},
        stage = Stage.ENV,
        practices = {"PLN-03"},
        ja = "地域の課題の決着",
        en = "Regional issue resolved")
public record RegionalIssueResolved(
        @InClear @IdOf("issue") @Says(en = "The issue.", ja = "対象の課題。")
        ThingId issue,

        @InClear @Says(en = "When.", ja = "決まった日。") LocalDate on,

        @InClear @Says(en = "What came of it.", ja = "どうなったか。")
        IssueOutcome outcome,

        @InClear @Range(min = 0, max = 12) @Says(en = "Services that there are more of now.", ja = "増えたサービス。")
        Set<ServiceType> services,

        @InClear @Range(min = 0, max = 50) @Says(en = "Agencies that carry it.", ja = "担う機関。")
        Set<AgencyId> carriedBy,

        @Says(en = "What was decided, and why.", ja = "決まったことと、そのわけ。")
        Words decision)
        implements IssueEvent {
    /** What comes of an issue of the area. */
    public enum IssueOutcome {
        NEW_RESOURCE,
        MORE_PLACES,
        OTHER_PRACTICE,
        INTO_THE_WELFARE_PLAN,
        TOLD_TO_THE_PREFECTURE,
        NOT_TO_BE_SOLVED_HERE,
        NO_LONGER_SO
    }
}
