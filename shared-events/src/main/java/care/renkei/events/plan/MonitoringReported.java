package care.renkei.events.plan;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.FormVersion;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The specialist looked after the plan in life: heard the providers, heard the person, and says what comes of it. */
@Wire(
        name = "plan.monitoring-reported",
        stream = StreamKind.PLAN,
        parts = {FamilyWish.class},
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.MON,
        practices = {"MON-02", "MON-06"},
        ja = "モニタリング報告",
        en = "Monitoring reported")
public record MonitoringReported(
        @InClear @IdOf("plan") @Says(en = "The plan.", ja = "対象の計画。")
        ThingId plan,

        @InClear @Range(min = 1, max = 999) @Says(en = "Which version of it.", ja = "計画の版。")
        int version,

        @InClear @Says(en = "Version of the report's form.", ja = "報告書の様式の版。")
        FormVersion formVersion,

        @InClear @Says(en = "Whether the person was met face to face.", ja = "本人に会ったか。")
        boolean personMet,

        @InClear @Says(en = "Whether the person was met at home.", ja = "本人の住まいで会ったか。")
        boolean atHome,

        @InClear @Range(min = 0, max = 40) @Says(en = "Providers that were heard.", ja = "話を聞いた事業所。")
        Set<AgencyId> heardFrom,

        @InClear @Range(min = 0, max = 40) @Says(en = "Providers that were visited.", ja = "訪ねた事業所。")
        Set<AgencyId> visited,

        @InClear @Range(min = 0, max = 60) @Says(en = "What was found, row by row.", ja = "行ごとの状況。")
        List<MonitoredItem> items,

        @InClear @Says(en = "What comes of it.", ja = "これからどうするか。")
        AfterMonitoring next,

        @InClear @Says(en = "The month of the next monitoring.", ja = "次のモニタリングの月。") @Nullable
        YearMonth nextMonitoring,

        @Says(en = "The overall policy of support, as it stands.", ja = "総合的な援助の方針。") @Nullable
        Words policy,

        @Says(en = "The overall situation.", ja = "全体の状況。") @Nullable
        Words situation,

        @Says(en = "What the person said of it all.", ja = "本人のことば。") @Nullable
        Words personsWords,

        @Says(en = "The week as it is lived now.", ja = "今の週間予定。") @Nullable
        WeeklySchedule week)
        implements PlanEvent {

    /** What comes of a monitoring. */
    public enum AfterMonitoring {
        NO_CHANGE,
        REVISED_PLAN,
        NEW_APPLICATION,
        CLOSURE
    }

    /** How content the person is. */
    public enum Satisfaction {
        CONTENT,
        PARTLY,
        NOT_CONTENT,
        CANNOT_BE_TOLD
    }

    /** One row of the plan and what became of it. */
    public record MonitoredItem(
            @InClear @Range(min = 1, max = 60) @Says(en = "The row, counted from 1.", ja = "計画の何行目か。")
            int item,

            @InClear @IdOf("goal") @Says(en = "The goal that it serves.", ja = "つながる目標。") @Nullable
            ThingId goal,

            @InClear @Range(min = 0, max = 20) @Says(en = "Providers that told how it goes.", ja = "実施の状況を聞いた事業所。")
            Set<AgencyId> toldBy,

            @InClear @Says(en = "How far the goal has come.", ja = "達成度。")
            GoalProgress achievement,

            @InClear @Says(en = "How content the person is with it.", ja = "本人の満足度。") @Nullable
            Satisfaction satisfaction,

            @InClear @Says(en = "Whether the kind of service needs to change.", ja = "サービスの種類の変更が要るか。")
            boolean kindChanges,

            @InClear @Says(en = "Whether the amount needs to change.", ja = "サービスの量の変更が要るか。")
            boolean amountChanges,

            @InClear @Says(en = "Whether the weekly schedule needs to change.", ja = "週間計画の変更が要るか。")
            boolean scheduleChanges,

            @Says(en = "How it is delivered, as the providers tell it.", ja = "サービス提供状況（事業者からの聞き取り）。") @Nullable
            Words delivery,

            @Says(en = "The person's impressions.", ja = "本人の感想・満足度。") @Nullable
            Words impression,

            @Says(en = "What remains, and how to solve it.", ja = "残る課題と解決方法。") @Nullable
            Words remaining,

            @Says(en = "What else to mind.", ja = "その他の留意点。") @Nullable
            Words note) {}
}
