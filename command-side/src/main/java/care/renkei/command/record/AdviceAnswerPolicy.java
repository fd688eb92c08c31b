package care.renkei.command.record;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceAnswered;
import org.jspecify.annotations.Nullable;

/**
 * What makes an answer to advice one. Whether the record that it names is there is not asked: what the answer says of
 * it would tell who may see it from who may not (decisions 23); where the two do not fit, the answer answers nothing.
 */
final class AdviceAnswerPolicy {

    private AdviceAnswerPolicy() {}

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
