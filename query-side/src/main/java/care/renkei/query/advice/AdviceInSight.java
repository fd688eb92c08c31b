package care.renkei.query.advice;

import care.renkei.events.AdviceCode;
import care.renkei.events.Envelope;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.query.timeline.ShownPart;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.visibility.PartFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The advice on records in sight: open, and answered. The latest answer counts; one that rests until a day stands open
 * again from that day on. What was taken back, and answers to what is not in sight, are left out.
 */
public record AdviceInSight(List<Given> open, List<Answered> answered) {

    private record Which(AdviceCode code, @Nullable UUID record) {}

    private record Answer(AdviceAnswered answer, TimelineEntry by) {}

    /**
     * @param newestFirst records in sight; those without advice are passed over
     * @param computed what several records give together
     */
    public static AdviceInSight of(List<TimelineEntry> newestFirst, List<Advice> computed, LocalDate today) {
        Map<Which, Answer> answers = answers(newestFirst);
        var open = new ArrayList<Given>();
        var answered = new ArrayList<Answered>();
        for (Given given : given(newestFirst, computed)) {
            Answer answer = answers.get(new Which(given.advice().code(), given.about()));
            if (answer != null) {
                answered.add(new Answered(given, answer.answer(), answer.by()));
            }
            if (answer == null || isDue(answer.answer(), today)) {
                open.add(given);
            }
        }
        return new AdviceInSight(List.copyOf(open), List.copyOf(answered));
    }

    private static boolean isDue(AdviceAnswered answer, LocalDate today) {
        LocalDate day = answer.day();
        return answer.untilItsDay() && (day == null || !day.isAfter(today));
    }

    private static List<Given> given(List<TimelineEntry> newestFirst, List<Advice> computed) {
        var given = new ArrayList<Given>();
        computed.forEach(advice -> given.add(new Given(advice, null)));
        for (TimelineEntry entry : newestFirst) {
            Envelope envelope = entry.envelopeRead();
            if (envelope != null && stands(entry)) {
                Advice.of(envelope.advice()).forEach(advice -> given.add(new Given(advice, entry)));
            }
        }
        return given;
    }

    private static Map<Which, Answer> answers(List<TimelineEntry> newestFirst) {
        var answers = new HashMap<Which, Answer>();
        for (TimelineEntry entry : newestFirst) {
            if (stands(entry)) {
                for (ShownPart part : entry.parts()) {
                    if (part.part() instanceof AdviceAnswered answer) {
                        answers.merge(
                                new Which(answer.advice(), answer.record()),
                                new Answer(answer, entry),
                                AdviceInSight::later);
                    }
                }
            }
        }
        return answers;
    }

    private static Answer later(Answer one, Answer other) {
        return one.by().position().compareTo(other.by().position()) >= 0 ? one : other;
    }

    private static boolean stands(TimelineEntry entry) {
        return entry.retraction() == PartFacts.Retraction.NONE;
    }
}
