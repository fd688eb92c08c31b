package care.renkei.events.service;

import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A service is over. */
@Wire(
        name = "service.service-ended",
        categories = {Category.SERVICE},
        stage = Stage.TRN,
        ja = "利用の終了",
        en = "Service ended")
public record ServiceEnded(
        @InClear @Says(en = "The service.", ja = "サービス種別。") ServiceType service,
        @InClear @Says(en = "Last day.", ja = "最後の日。") LocalDate on,
        @InClear @Says(en = "Why it ends.", ja = "終わるわけ。") EndReason reason,
        @Says(en = "A word about it.", ja = "補足。") @Nullable Words note)
        implements ServiceEvent {
    /** Why a service ends. */
    public enum EndReason {
        GOAL_REACHED,
        PERSON_WISHED,
        PERIOD_OVER,
        MOVED,
        PROVIDER_UNABLE,
        OTHER
    }
}
