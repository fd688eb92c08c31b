package care.renkei.events.benefit;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The municipality certifies how much support an adult needs, upon a doctor's opinion and the review board (comprehensive support act art. 21). */
@Wire(
        name = "benefit.support-category-certified",
        stream = StreamKind.BENEFIT,
        categories = {Category.HEALTH},
        stage = Stage.PLN,
        ja = "障害支援区分の認定",
        en = "Support category certified")
public record SupportCategoryCertified(
        @InClear @IdOf("benefit") @Says(en = "The application that it is about.", ja = "対象の申請。")
        ThingId benefit,

        @InClear @Says(en = "The category.", ja = "障害支援区分。") SupportCategory category,

        @InClear @Says(en = "First day on which it holds.", ja = "有効期間の初めの日。")
        LocalDate from,

        @InClear @Says(en = "Last day on which it holds.", ja = "有効期間の終わりの日。")
        LocalDate until,

        @InClear @Says(en = "Day of the doctor's opinion.", ja = "医師意見書の日。")
        LocalDate opinionOn,

        @InClear @Says(en = "Day on which the review board judged.", ja = "審査会の日。")
        LocalDate reviewedOn,

        @Says(en = "What the doctor wrote, as far as the team needs it.", ja = "医師意見書の要点。") @Nullable
        Words opinion,

        @Says(en = "What the review board added.", ja = "審査会の意見。") @Nullable
        Words boardsOpinion)
        implements BenefitEvent {}
