package care.renkei.events.plan;

import care.renkei.events.FormVersion;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands on the sheet of a service-use plan beside wishes, goals and rows. */
public record PlanSheet(
        @InClear
        @Says(en = "Version of the printed form; every version of a plan keeps its own.", ja = "様式の版（計画の版ごとに残る）。")
        FormVersion formVersion,

        @InClear @Says(en = "First month that is monitored.", ja = "モニタリングを始める月。") @Nullable
        YearMonth monitoringFrom,

        @InClear
        @Range(min = 1, max = 12)
        @Says(en = "Months between two monitorings.", ja = "モニタリングの間隔（か月）。")
        @Nullable
        Integer monitoringMonths,

        @InClear @Says(en = "First day of the plan's period.", ja = "計画の始まりの日。") @Nullable
        LocalDate from,

        @InClear @Says(en = "Last day of the plan's period.", ja = "計画の終わりの日。") @Nullable
        LocalDate until,

        @InClear
        @Range(min = 0, max = 16)
        @Says(en = "Parts of life in which the assessment found a need.", ja = "アセスメントでニーズの見つかった場面。")
        Set<LifeDomain> needs,

        @InClear
        @Says(en = "Whether those who care at home were found to be burdened.", ja = "介護する家族の負担が見られるか。")
        @Nullable
        Boolean carersBurdened,

        @InClear
        @Range(min = 0, max = 16)
        @Says(en = "Parts of life that the plan leaves out on purpose.", ja = "あえて計画に入れない場面。")
        List<LeftOutDomain> leftOut,

        @Says(en = "The overall policy of support.", ja = "総合的な援助の方針。") @Nullable
        Words policy,

        @Range(min = 0, max = 20)
        @Says(en = "What is still open: a plan need not be finished.", ja = "まだ決まっていないこと（未完成でよい）。")
        List<Words> openQuestions,

        @Says(en = "The weekly schedule.", ja = "週間計画表。") @Nullable
        WeeklySchedule week) {

    /** A part of life that the plan does not touch, and why. */
    public record LeftOutDomain(
            @InClear @Says(en = "The part of life.", ja = "暮らしの場面。")
            LifeDomain domain,

            @Says(en = "Why the plan leaves it out.", ja = "入れないわけ。")
            Words reason) {}
}
