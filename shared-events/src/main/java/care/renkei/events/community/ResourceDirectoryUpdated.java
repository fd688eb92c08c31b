package care.renkei.events.community;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The list of what there is in the area was brought up to date. */
@Wire(
        name = "community.resource-directory-updated",
        about = {Shape.REGION, Shape.AGENCY},
        categories = {Category.SERVICE},
        stage = Stage.ENV,
        practices = {"PLN-14"},
        ja = "社会資源の一覧の更新",
        en = "Resource directory updated")
public record ResourceDirectoryUpdated(
        @InClear @Range(min = 1, max = 99999) @Says(en = "Version, for what was shown from it.", ja = "何版か。")
        int version,

        @InClear @Says(en = "Day on which it was true.", ja = "いつ時点か。")
        LocalDate asOf,

        @InClear @Range(min = 0, max = 30) @Says(en = "Services that changed in it.", ja = "変わったサービス種別。")
        Set<ServiceType> services,

        @InClear @Range(min = 0, max = 99999) @Says(en = "How many entries it has.", ja = "載っている数。") @Nullable
        Integer entries,

        @InClear
        @Range(min = 0, max = 99999)
        @Says(en = "How many of them are no statutory services.", ja = "そのうち、制度によらないものの数。")
        @Nullable
        Integer outsideStatute,

        @Says(en = "What is new.", ja = "新しくなったところ。") @Nullable
        Words change,

        @Says(en = "Where it can be read.", ja = "読める場所。") @Nullable
        Words url)
        implements CommunityEvent {}
