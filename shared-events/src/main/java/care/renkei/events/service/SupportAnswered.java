package care.renkei.events.service;

import care.renkei.events.Answers;
import care.renkei.events.Category;
import care.renkei.events.InClear;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Shape;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether help that was asked for is given, said by an agency that was asked. */
@Wire(
        name = "service.support-answered",
        about = {Shape.PERSON, Shape.AGENCY},
        categories = {Category.SERVICE},
        stage = Stage.ENV,
        practices = {"ENV-08"},
        ja = "応援への答え",
        en = "Support answered")
public record SupportAnswered(
        @InClear @RecordOf("service.support-requested") @Says(en = "The request, by its event.", ja = "もとの頼み。")
        UUID request,

        @InClear @Says(en = "Yes or no.", ja = "引き受けるか。") SupportReply reply,

        @InClear @Says(en = "From when.", ja = "いつからか。") @Nullable
        LocalDate from,

        @Says(
                en = "A word about it; none where somebody is meant and it is told of the own agency.",
                ja = "補足（だれかのための頼みに、自分の機関のこととして答えるときは書かない）。")
        @Nullable
        Words note)
        implements ServiceEvent, Answers {
    @Override
    public UUID answered() {
        return request;
    }

    @Override
    public Class<SupportRequested> question() {
        return SupportRequested.class;
    }

    /** Answers to a request for help. */
    public enum SupportReply {
        ACCEPTED,
        IN_PART,
        DECLINED
    }
}
