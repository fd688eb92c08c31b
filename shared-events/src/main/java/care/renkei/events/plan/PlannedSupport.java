package care.renkei.events.plan;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** A service or another support in a row: what, how much, by whom. */
public record PlannedSupport(
        @InClear @Says(en = "What kind of support it is.", ja = "手助けの種類。")
        SupportKind kind,

        @InClear @Says(en = "The service, where it is one.", ja = "サービスの種類。") @Nullable
        ServiceType service,

        @InClear @Says(en = "Who provides it, where an agency does.", ja = "提供する機関。") @Nullable
        AgencyId provider,

        @InClear @Says(en = "Who gives it, where a relative or supporter does.", ja = "手助けする家族や身近な人。") @Nullable
        DataSubjectId supporter,

        @InClear @Says(en = "What the amount counts.", ja = "量の単位。") @Nullable
        AmountUnit unit,

        @InClear @Says(en = "In what span of time.", ja = "どの期間あたりか。") @Nullable
        Frequency per,

        @Range(min = 1, max = 1000) @Says(en = "How much of the unit in that span.", ja = "量。") @Nullable
        Integer amount,

        @Says(en = "What is done.", ja = "内容。") @Nullable Words content,

        @Says(en = "Whom to turn to there, and how.", ja = "担当者と連絡先。") @Nullable
        Words contact) {

    /** Kinds of support. */
    public enum SupportKind {
        /** Under one of the two acts. */
        STATUTORY_SERVICE,
        /** Public, but not under them: school, medical care, municipal schemes. */
        OTHER_PUBLIC,
        /** Family, neighbours, friends, clubs. */
        INFORMAL
    }

    /** What an amount counts. */
    public enum AmountUnit {
        HOURS,
        DAYS,
        NIGHTS,
        TIMES
    }

    /** Spans of time. */
    public enum Frequency {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }
}
