package care.renkei.events.plan;

import care.renkei.events.FormVersion;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands on an individual support plan beside wishes, goals and rows. */
public record IndividualSheet(
        @InClear
        @Says(en = "Version of the printed form; every version of a plan keeps its own.", ja = "様式の版（計画の版ごとに残る）。")
        FormVersion formVersion,

        @InClear @Says(en = "First day of the plan's period.", ja = "計画の始まりの日。") @Nullable
        LocalDate from,

        @InClear @Says(en = "When it is evaluated at the latest.", ja = "おそくともいつ評価するか。") @Nullable
        LocalDate evaluationDue,

        @Says(en = "The overall policy of support.", ja = "総合的な支援の方針。") @Nullable
        Words policy,

        @Says(en = "Standard hours of the service.", ja = "標準的な提供時間。") @Nullable
        Words standardHours) {}
