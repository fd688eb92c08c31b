package care.renkei.events.community;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Those who answer for the area talked an issue over. */
@Wire(
        name = "community.regional-issue-deliberated",
        stream = StreamKind.ISSUE,
        about = {Shape.REGION, Shape.AGENCY},
        categories = {Category.SERVICE, Category.MEETING},
        stage = Stage.ENV,
        practices = {"PLN-03", "ENV-01"},
        ja = "地域の課題の協議",
        en = "Regional issue deliberated")
public record RegionalIssueDeliberated(
        @InClear @IdOf("issue") @Says(en = "The issue.", ja = "対象の課題。")
        ThingId issue,

        @InClear @Says(en = "When.", ja = "協議した日。") LocalDate on,

        @InClear @Says(en = "In which circle.", ja = "どの場で。")
        DeliberatingBody body,

        @InClear @Range(min = 0, max = 200) @Says(en = "Agencies that took part.", ja = "参加した機関。")
        Set<AgencyId> attendees,

        @InClear @Says(en = "What came of it.", ja = "どうなったか。")
        IssueFinding finding,

        @InClear
        @Range(min = 0, max = 999)
        @Says(en = "How many cases it rests on by now; views hide small numbers.", ja = "いまわかっている事例の数（少ないときは画面に出さない）。")
        @Nullable
        Integer cases,

        @InClear @Says(en = "When it is talked about again.", ja = "次に話す日。") @Nullable
        LocalDate nextOn,

        @Says(en = "What was said, naming nobody.", ja = "話し合い（だれのことかは書かない）。")
        Words discussion,

        @Says(en = "Who does what next.", ja = "これからだれが何をするか。") @Nullable
        Words next)
        implements IssueEvent {
    /** Where issues of the area are talked over. */
    public enum DeliberatingBody {
        COUNCIL,
        COUNCIL_SECTION,
        CORE_CENTRE,
        MUNICIPALITY
    }

    /** What came of talking an issue over. */
    public enum IssueFinding {
        TAKEN_UP,
        TO_BE_LOOKED_INTO,
        TO_BE_PLANNED,
        NO_ISSUE_OF_THE_AREA
    }
}
