package care.renkei.query.advice;

import care.renkei.events.advice.AdviceAnswered;
import care.renkei.query.timeline.TimelineEntry;

/**
 * A piece of advice with its latest answer.
 *
 * @param by the record of the answer
 */
public record Answered(Given given, AdviceAnswered answer, TimelineEntry by) {}
