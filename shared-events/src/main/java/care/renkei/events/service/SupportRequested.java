package care.renkei.events.service;

import care.renkei.events.AgencyId;
import care.renkei.events.Asks;
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

/** An agency asks others for help with what it cannot do alone; about a person, or about nobody. */
@Wire(
        name = "service.support-requested",
        about = {Shape.PERSON, Shape.AGENCY},
        categories = {Category.SERVICE},
        stage = Stage.ENV,
        practices = {"ENV-08"},
        ja = "応援の頼み",
        en = "Support requested")
public record SupportRequested(
        @InClear @Range(min = 1, max = 20) @Says(en = "Agencies that are asked.", ja = "頼む機関。")
        Set<AgencyId> to,

        @InClear @Says(en = "What kind of help.", ja = "どんな助けか。")
        SupportNeed kind,

        @InClear @Says(en = "The service.", ja = "サービス種別。") @Nullable
        ServiceType service,

        @InClear @Says(en = "When an answer is needed.", ja = "いつまでに返事がほしいか。") @Nullable
        LocalDate by,

        @Says(
                en = "What is needed; names nobody where it is told of the own agency.",
                ja = "頼みたいこと（自分の機関のこととして書くときは、人の名前を書かない）。")
        Words need)
        implements ServiceEvent, Asks {
    @Override
    public Set<AgencyId> addressees() {
        return to;
    }

    /** Kinds of help between agencies. */
    public enum SupportNeed {
        HANDS,
        EXPERTISE,
        PLACE,
        EQUIPMENT,
        TRANSPORT,
        ADVICE,
        EMERGENCY,
        OTHER
    }
}
