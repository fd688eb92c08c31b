package care.renkei.events.service;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.LifeDomain;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import org.jspecify.annotations.Nullable;

/** Somebody supports the person of whom no plan speaks. */
@Wire(
        name = "service.out-of-plan-support-observed",
        about = {Shape.PERSON, Shape.JOINT},
        categories = {Category.SERVICE, Category.LIFE},
        stage = Stage.MON,
        practices = {"MON-10"},
        ja = "計画にない支えの気づき",
        en = "Support outside the plan observed")
public record OutOfPlanSupportObserved(
        @InClear @Says(en = "Whether by a service or by somebody near.", ja = "制度の支えか、身近な人の支えか。")
        OutsideSupport kind,

        @InClear @Says(en = "The agency that gives it, where it is one.", ja = "支えている機関（あれば）。") @Nullable
        AgencyId provider,

        @InClear @Says(en = "Whoever gives it, where that is somebody of the file.", ja = "支えている人（台帳にいれば）。") @Nullable
        DataSubjectId party,

        @InClear @Says(en = "The service, where it is one.", ja = "サービス種別（あれば）。") @Nullable
        ServiceType service,

        @InClear @Says(en = "What part of life it helps with.", ja = "暮らしのどの場面か。") @Nullable
        LifeDomain domain,

        @InClear
        @Says(en = "Whether the person wants it in the plan; left out where nobody asked.", ja = "計画に入れたいか（聞いていなければ空）。")
        @Nullable
        Boolean intoThePlan,

        @Says(en = "What is done.", ja = "していること。") Words what,

        @Says(en = "What the person said about it, word for word.", ja = "本人のことば。") @Nullable
        Words personSaid)
        implements ServiceEvent {
    /** Formal or informal. */
    public enum OutsideSupport {
        FORMAL,
        INFORMAL
    }
}
