package care.renkei.command.record;

import care.renkei.command.decision.Beyond;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Openness;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceAnswered;
import org.jspecify.annotations.Nullable;

/**
 * What makes an answer to advice one. In the team, whether the record that it names is there is not asked: what the
 * answer says of it would tell who may see it from who may not (decisions 23); where the two do not fit, the answer
 * answers nothing. Outside of the team an agency answers for what it recorded itself, and for nothing else.
 */
final class AdviceAnswerPolicy {

    private AdviceAnswerPolicy() {}

    /**
     * Decision 0077: whoever was advised on its own record about the person answers, though it is not of the team, or
     * no longer. A record that is unknown, another's, of somebody else, taken back, or without this advice gives
     * nothing.
     */
    static boolean isForTheirOwnRecord(Submission submission) {
        Beyond.Own own = submission.known().beyond().own();
        return own != null
                && submission.content() instanceof AdviceAnswered answered
                && own.event().equals(answered.record())
                && own.subject().equals(submission.event().subject())
                && own.advice().stream().anyMatch(one -> one.code().equals(answered.advice()));
    }

    /** From outside, the answer goes no further than the record that it answers for; in the team nothing is asked. */
    static @Nullable Refusal isNoWiderThanItsRecord(Submission submission) {
        Beyond.Own own = submission.known().beyond().own();
        boolean outside = CommonRules.personIsAvailable(submission) != null;
        return outside
                        && own != null
                        && !Openness.of(submission.event().envelope()).isNoWiderThan(own.openness())
                ? new RecordRefusal.AnswerWiderThanItsRecord()
                : null;
    }

    static @Nullable Refusal isAnAnswer(AdviceAnswered answered) {
        if (Advice.find(answered.advice()) == null) {
            return new RecordRefusal.NoSuchAdvice();
        }
        return switch (answered.answer()) {
            case DONE -> null;
            case PLANNED, ASKED_AGAIN -> answered.day() == null ? new RecordRefusal.DayMissing() : null;
            case DOES_NOT_FIT ->
                CommonRules.unsaid(answered.reason()) ? new RecordRefusal.WhyItDoesNotFitMissing() : null;
        };
    }
}
