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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a concern. */
@Wire(
        name = "service.concern-answered",
        about = {Shape.PERSON, Shape.RELATIVE},
        categories = {Category.RISK},
        stage = Stage.SVC,
        practices = {"SVC-08"},
        ja = "心配への答え",
        en = "Concern answered")
public record ConcernAnswered(
        @InClear @RecordOf("service.concern-raised") @Says(en = "The concern, by its event.", ja = "もとの心配。")
        UUID concern,

        @InClear @Says(en = "What came of it.", ja = "どうなったか。")
        ConcernOutcome outcome,

        @Says(en = "The answer.", ja = "答え。") Words answer,

        @Says(en = "What comes next.", ja = "これからすること。") @Nullable
        Words next)
        implements ServiceEvent, Answers {
    @Override
    public UUID answered() {
        return concern;
    }

    @Override
    public Class<ConcernRaised> question() {
        return ConcernRaised.class;
    }

    /** What came of a concern. */
    public enum ConcernOutcome {
        EXPLAINED,
        ACTION_TAKEN,
        WATCHING,
        PASSED_ON
    }
}
