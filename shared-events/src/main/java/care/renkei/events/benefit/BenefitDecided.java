package care.renkei.events.benefit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The municipality decides amounts, period and how often to monitor, says how the amounts came about, and tells the person. */
@Wire(
        name = "benefit.benefit-decided",
        stream = StreamKind.BENEFIT,
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.PLN,
        practices = {"PLN-03", "ENV-19"},
        ja = "支給決定",
        en = "Benefit decided")
public record BenefitDecided(
        @InClear @IdOf("benefit") @Says(en = "The application that it is about.", ja = "対象の申請。")
        ThingId benefit,

        @InClear @Says(en = "Whether it is provisional, to try the service first.", ja = "暫定支給決定か。")
        boolean provisional,

        @InClear @Says(en = "First day.", ja = "いつから。") LocalDate from,
        @InClear @Says(en = "Last day.", ja = "いつまで。") LocalDate until,

        @InClear
        @Range(min = 1, max = 20)
        @Says(
                en = "What is granted, service by service; nothing of a service that is refused.",
                ja = "サービスごとの支給量（認めないものは0）。")
        List<DecidedAmount> amounts,

        @InClear
        @Says(en = "Whether the plan is self-made, so that nobody monitors it by law.", ja = "セルフプランか（法律上のモニタリングなし）。")
        boolean selfMadePlan,

        @InClear
        @Says(en = "How often the plan is monitored; none for a self-made plan.", ja = "モニタリング期間（セルフプランなら空）。")
        @Nullable
        MonitoringInterval monitoring,

        @InClear @Says(en = "First month in which it is monitored.", ja = "初めのモニタリング月。") @Nullable
        YearMonth firstMonitoring,

        @InClear
        @Says(en = "The office that plans and monitors, as the certificate says.", ja = "受給者証に載る相談支援事業所。")
        @Nullable
        AgencyId office,

        @InClear
        @Says(
                en = "Day on which the person was told; the time for an appeal begins the day after.",
                ja = "本人に知らせた日（不服申立ての期間の始まり）。")
        LocalDate notifiedOn,

        @Says(
                en = "How the amounts came about, so that the person and the office can follow.",
                ja = "量の決まり方（本人と相談支援専門員が読んで分かるように）。")
        Words rationale,

        @Says(en = "Why less is granted than was asked for.", ja = "申請より少ないわけ。") @Nullable
        Words reason,

        @Says(en = "Number of the certificate.", ja = "受給者証番号。") @Nullable
        Words certificateNumber,

        @Range(min = 0, max = 100000)
        @Says(
                en = "Most that the person pays in a month, in yen; only with the category of money.",
                ja = "負担上限月額（円）。お金の種類を付けたときだけ。")
        @Nullable
        Integer chargeCeiling)
        implements BenefitEvent {
    /** What is granted of one service, beside what was asked for. */
    public record DecidedAmount(
            @InClear @Says(en = "The service.", ja = "サービス種別。")
            ServiceType service,

            @InClear @Says(en = "In what it is counted.", ja = "数え方。")
            BenefitUnit unit,

            @InClear @Says(en = "Whether anything of it is granted.", ja = "認めるか。")
            boolean granted,

            @InClear @Says(en = "Whether less is granted than was asked for.", ja = "申請より少ないか。")
            boolean lessThanRequested,

            @Range(min = 0, max = 50000)
            @Says(en = "What was asked for, as the notice says.", ja = "申請した量（通知のとおり）。")
            @Nullable
            Integer requestedAmount,

            @Range(min = 0, max = 50000)
            @Says(en = "What is granted; none where the unit has no number.", ja = "支給量（数えないものは空）。")
            @Nullable
            Integer decidedAmount) {}
}
