package care.renkei.events.service;

import care.renkei.events.Answers;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a complaint, said by the agency complained of. */
@Wire(
        name = "service.complaint-answered",
        categories = {Category.SERVICE, Category.RISK},
        stage = Stage.SVC,
        ja = "苦情への答え",
        en = "Complaint answered")
public record ComplaintAnswered(
        @InClear @RecordOf("service.complaint-received") @Says(en = "The complaint, by its event.", ja = "もとの苦情。")
        UUID complaint,

        @InClear @Says(en = "What came of it.", ja = "どうなったか。")
        ComplaintOutcome outcome,

        @InClear
        @Says(
                en = "Whether whoever complained is content with it; left out where that is not known.",
                ja = "納得してもらえたか（わからなければ空）。")
        @Nullable
        Boolean accepted,

        @Says(en = "The answer.", ja = "答え。") Words answer,

        @Says(en = "What is done differently from now on.", ja = "これから改めること。") @Nullable
        Words improvement)
        implements ServiceEvent, Answers {
    @Override
    public UUID answered() {
        return complaint;
    }

    @Override
    public Class<ComplaintReceived> question() {
        return ComplaintReceived.class;
    }

    /** What came of a complaint. */
    public enum ComplaintOutcome {
        PUT_RIGHT,
        EXPLAINED,
        APOLOGISED,
        BEING_WORKED_ON,
        PASSED_ON
    }
}
