package care.renkei.events.sharing;

import care.renkei.events.Category;
import care.renkei.events.IdOf;
import care.renkei.events.InClear;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.StreamKind;
import care.renkei.events.ThingId;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recipient has taken note and says what it does with what it holds. */
@Wire(
        name = "sharing.withdrawal-acknowledged",
        stream = StreamKind.SHARING,
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.SHARING},
        stage = Stage.SVC,
        practices = {"ENV-09"},
        ja = "取り消しの受け取り",
        en = "Withdrawal acknowledged")
public record WithdrawalAcknowledged(
        @InClear @Says(en = "The withdrawal or narrowing.", ja = "取り消し・せまくした出来事。")
        UUID ended,

        @InClear @IdOf("consent") @Says(en = "The consent concerned.", ja = "対象の同意。")
        ThingId consent,

        @InClear @Says(en = "What happens to what the agency holds.", ja = "手元の情報をどうするか。")
        Holdings holdings,

        @Says(en = "In words.", ja = "ことばで。") @Nullable Words note)
        implements SharingEvent {
    /** What a recipient does with what it holds. */
    public enum Holdings {
        NONE_HELD,
        RETURNED,
        DESTROYED,
        KEPT_BY_LAW
    }
}
