package care.renkei.events.plan;

import care.renkei.events.AgencyId;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Words;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The week that the services bring about. Nothing of it is in clear: it says when somebody is where. */
public record WeeklySchedule(
        @Says(en = "First month in which the week is lived so.", ja = "計画開始年月。") @Nullable
        YearMonth from,

        @Range(min = 0, max = 120) @Says(en = "What fills the hours, day by day.", ja = "曜日ごとの予定。")
        List<WeekEntry> entries,

        @Says(en = "Main activities of a day.", ja = "主な日常生活上の活動。") @Nullable
        Words mainActivities,

        @Says(en = "Services that do not come weekly.", ja = "週単位以外のサービス。") @Nullable
        Words otherServices,

        @Says(en = "The whole picture of life that comes of it.", ja = "サービス提供によって実現する生活の全体像。") @Nullable
        Words picture) {

    /** One stretch of time in the week; past midnight it goes on the next day as an entry of its own. */
    public record WeekEntry(
            @Says(en = "Day of the week.", ja = "曜日。") @Nullable
            DayOfWeek day,

            @Says(en = "When it begins.", ja = "始まり。") @Nullable
            LocalTime from,

            @Says(en = "When it ends.", ja = "終わり。") @Nullable
            LocalTime to,

            @Says(en = "The agency that is there.", ja = "関わる機関。") @Nullable
            AgencyId agency,

            @Says(en = "The service, where it is one.", ja = "サービスの種類。") @Nullable
            ServiceType service,

            @Says(en = "What is done.", ja = "すること。") Words what,
            @Says(en = "With whom.", ja = "だれと。") @Nullable Words who) {}
}
