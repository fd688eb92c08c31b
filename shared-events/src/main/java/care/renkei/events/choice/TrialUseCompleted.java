package care.renkei.events.choice;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.ServiceType;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trial is over; what the person says about it comes first. */
@Wire(
        name = "choice.trial-use-completed",
        categories = {Category.PLAN, Category.SERVICE},
        stage = Stage.PLN,
        practices = {"PLN-12", "TRN-03"},
        ja = "体験のあと",
        en = "Trial use completed")
public record TrialUseCompleted(
        @InClear
        @RecordOf("choice.trial-use-arranged")
        @Says(en = "The arrangement, by its event.", ja = "もとの約束。")
        @Nullable
        UUID arranged,

        @InClear @Says(en = "The service that was tried.", ja = "ためしたサービス。")
        ServiceType service,

        @InClear @Says(en = "How it was tried.", ja = "ためし方。")
        TrialMode mode,

        @InClear @Says(en = "Where.", ja = "事業所。") @Nullable AgencyId provider,

        @InClear @Says(en = "Whether the person wants more of it.", ja = "またしたいか。") @Nullable
        Answer wantsMore,

        @Says(en = "What the person said about it, word for word.", ja = "本人の感想（ことばのまま）。") @Nullable
        Words personImpression,

        @Says(en = "What staff saw.", ja = "職員が見たこと。") @Nullable
        Words observed)
        implements ChoiceEvent {
    /** What the person answers. */
    public enum Answer {
        YES,
        NO,
        UNDECIDED
    }
}
