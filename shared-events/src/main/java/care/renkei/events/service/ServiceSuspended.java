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

/** A service rests for a while; it is not over. */
@Wire(
        name = "service.service-suspended",
        categories = {Category.SERVICE},
        stage = Stage.SVC,
        ja = "利用の休み",
        en = "Service suspended")
public record ServiceSuspended(
        @InClear @Says(en = "The service.", ja = "サービス種別。") ServiceType service,

        @InClear @Says(en = "First day without it.", ja = "休みの初日。")
        LocalDate from,

        @InClear @Says(en = "Last day without it, as far as that can be said.", ja = "休みの最後の日（わかれば）。") @Nullable
        LocalDate until,

        @InClear
        @Says(en = "Why it rests; an illness is told apart, in a record that says so.", ja = "休むわけ（病気のことは、別の記録に書く）。")
        SuspensionReason reason,

        @InClear @Says(en = "When it is looked at again.", ja = "見直す日。") @Nullable
        LocalDate lookAgainOn,

        @Says(en = "What the person says about it.", ja = "本人の考え。") @Nullable
        Words personView,

        @Says(en = "A word about it.", ja = "補足。") @Nullable Words note)
        implements ServiceEvent {
    /** Why a service rests. */
    public enum SuspensionReason {
        PERSON_WISHED,
        PERSON_UNABLE,
        FAMILY_UNABLE,
        PROVIDER_UNABLE,
        DISASTER,
        OTHER
    }
}
