package care.renkei.events.service;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How somebody coordinates was looked at together with somebody experienced. */
@Wire(
        name = "service.coordination-reviewed",
        categories = {Category.SERVICE},
        stage = Stage.PLN,
        practices = {"PLN-00b"},
        ja = "調整のふり返り",
        en = "Coordination reviewed")
public record CoordinationReviewed(
        @InClear @Says(en = "Who coordinates.", ja = "調整している職員。")
        DataSubjectId coordinator,

        @InClear @Says(en = "Who looked at it together with him or her.", ja = "いっしょにふり返った職員。")
        DataSubjectId supervisor,

        @InClear
        @Range(min = 0, max = 999)
        @Says(en = "How many persons the coordinator stands for now.", ja = "いま受け持っている人数。")
        @Nullable
        Integer cases,

        @InClear
        @Range(min = 0, max = 9999)
        @Says(en = "How many days the person has waited for what was agreed.", ja = "決めたことを本人が待っている日数。")
        @Nullable
        Integer waitingDays,

        @InClear @Says(en = "When it is looked at again.", ja = "次にふり返る日。") @Nullable
        LocalDate nextOn,

        @Says(en = "What was found.", ja = "わかったこと。") Words found,

        @Says(en = "What comes next.", ja = "これからすること。") @Nullable
        Words next)
        implements ServiceEvent {}
