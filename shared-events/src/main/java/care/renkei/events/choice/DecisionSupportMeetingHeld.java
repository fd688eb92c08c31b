package care.renkei.events.choice;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.InClear;
import care.renkei.events.Range;
import care.renkei.events.RecordOf;
import care.renkei.events.Says;
import care.renkei.events.Stage;
import care.renkei.events.Wire;
import care.renkei.events.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People came together about one decision of the person: first to support it, then to estimate the will, best interest only last. */
@Wire(
        name = "choice.decision-support-meeting-held",
        categories = {Category.PLAN, Category.WISH, Category.MEETING},
        stage = Stage.PLN,
        practices = {"INT-15"},
        ja = "意思決定支援会議",
        en = "Decision support meeting held")
public record DecisionSupportMeetingHeld(
        @InClear @Says(en = "How far the support of the decision has come.", ja = "意思決定支援のどの段階か。")
        DecisionStage stage,

        @InClear @Says(en = "What is being decided.", ja = "何を決めるのか。")
        DecisionSupported.DecisionTopic topic,

        @InClear @Says(en = "Whether the person was there.", ja = "本人がいたか。")
        boolean personPresent,

        @InClear
        @RecordOf("choice.decision-support-meeting-held")
        @Range(min = 0, max = 20)
        @Says(en = "Earlier meetings and support that it rests on.", ja = "もとになる前の会議・支援。")
        List<UUID> earlier,

        @InClear @Range(min = 0, max = 20) @Says(en = "Agencies that took part.", ja = "参加した機関。")
        Set<AgencyId> agencies,

        @InClear @Range(min = 0, max = 12) @Says(en = "People close to the person who took part.", ja = "参加した家族・身近な人。")
        Set<DataSubjectId> supporters,

        @InClear @Says(en = "Whether the person has decided.", ja = "本人が決めたか。")
        boolean decided,

        @InClear @Says(en = "When it is looked at again.", ja = "見直す日。") @Nullable
        LocalDate reviewOn,

        @Says(en = "Why the person was not there.", ja = "本人がいなかったわけ。") @Nullable
        Words whyNotPresent,

        @Range(min = 0, max = 12) @Says(en = "Ways that lay open.", ja = "選べる道。")
        List<Words> options,

        @Says(en = "What the person said or showed, as it was.", ja = "本人が話したこと・示したことのまま。") @Nullable
        Words personExpressed,

        @Says(en = "The will, as it was estimated.", ja = "推し量った本人の意思。") @Nullable
        Words estimatedWill,

        @Says(en = "What the estimate rests on.", ja = "推し量ったもと。") @Nullable
        Words grounds,

        @Says(en = "What was concluded, and what the person does next.", ja = "まとまったこと。") @Nullable
        Words conclusion)
        implements ChoiceEvent {
    /** The order in which a decision is supported. */
    public enum DecisionStage {
        OWN_DECISION,
        ESTIMATED_WILL,
        BEST_INTEREST
    }
}
