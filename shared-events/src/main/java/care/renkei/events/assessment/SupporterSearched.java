package care.renkei.events.assessment;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A look around for people who could be close, beside the family. */
@Wire(
        name = "assessment.supporter-searched",
        categories = {Category.LIFE, Category.FAMILY},
        stage = Stage.ASM,
        practices = {"ASM-31"},
        ja = "支えになれる人をさがした",
        en = "Supporter searched")
public record SupporterSearched(
        @InClear @Says(en = "Why.", ja = "さがしたわけ。") SupporterSearchReason reason,

        @InClear
        @RecordOf("person.relationship-assessed")
        @Says(en = "The judgement of a relationship that it follows, by its event.", ja = "もとになる「間柄の見立て」。")
        @Nullable
        UUID relationship,

        @InClear @Says(en = "Whether the person took part in the search.", ja = "本人といっしょにさがしたか。")
        boolean withPerson,

        @InClear
        @Range(min = 0, max = 12)
        @Says(en = "Who could be asked; none where nobody was found.", ja = "頼めそうな人（見つからなければ空）。")
        List<SupporterCandidate> candidates,

        @Says(en = "Whom the person would like, word for word.", ja = "本人のことばのまま。") @Nullable
        Words personSaid,

        @Says(en = "Where it was looked, and what comes next.", ja = "さがした先と、このあと。") @Nullable
        Words note)
        implements AssessmentEvent {
    /** Why somebody is looked for. */
    public enum SupporterSearchReason {
        TIES_POOR,
        FAMILY_FAR,
        FAMILY_AGEING,
        FAMILY_TIRED,
        PERSONS_WISH,
        NOBODY_NEAR,
        OTHER
    }

    /** What kind of person could be close. */
    public enum CandidateKind {
        RELATIVE,
        FRIEND,
        NEIGHBOUR,
        FORMER_STAFF,
        PEER,
        VOLUNTEER,
        COMMUNITY_GROUP,
        SHOP,
        OTHER
    }

    /** Somebody who could be close. */
    public record SupporterCandidate(
            @InClear @Says(en = "What kind of person.", ja = "どんな人か。")
            CandidateKind kind,

            @InClear @Says(en = "The one, where there is an own id.", ja = "その人（番号のある人）。") @Nullable
            DataSubjectId party,

            @InClear
            @Says(en = "Whether the person would like it; none while not asked.", ja = "本人が望むか（まだ聞いていなければ空）。")
            @Nullable
            Boolean personWants,

            @Says(en = "Who it is, without a name, and what could be asked.", ja = "どんな人に何を頼めそうか（名前は書かない）。")
            Words who) {}
}
