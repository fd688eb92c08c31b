package care.renkei.query.advice;

import care.renkei.events.AdviceCode;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.events.advice.AdviceOnWhatIsMissing;
import care.renkei.events.advice.AdviceOnWording;
import care.renkei.events.plan.FamilyWish;
import care.renkei.query.timeline.ShownPart;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.visibility.PartFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The advice on records in sight: open, and answered. The latest answer counts; one that rests until a day stands open
 * again from that day on. What was taken back, and answers to what is not in sight, are left out.
 */
public record AdviceInSight(List<Given> open, List<Answered> answered) {

    /** Advice on a record is answered in the file in which the record stands; what several show together, in any. */
    private record Which(
            AdviceCode code,
            @Nullable UUID record,
            @Nullable DataSubjectId file) {}

    private record Answer(AdviceAnswered answer, TimelineEntry by) {}

    /**
     * @param newestFirst records in sight; those without advice are passed over
     * @param computed what several records give together; left out where a record says the same
     */
    public static AdviceInSight of(List<TimelineEntry> newestFirst, List<Given> computed, LocalDate today) {
        Map<Which, Answer> answers = answers(newestFirst);
        var open = new ArrayList<Given>();
        var answered = new ArrayList<Answered>();
        for (Given given : given(newestFirst, computed)) {
            Answer answer = answers.get(new Which(given.advice().code(), given.about(), given.elsewhere()));
            if (answer != null) {
                answered.add(new Answered(given, answer.answer(), answer.by()));
            }
            if (answer == null || isDue(answer.answer(), today)) {
                open.add(given);
            }
        }
        return new AdviceInSight(List.copyOf(open), List.copyOf(answered));
    }

    /** What became of it last; null while nothing did. */
    public @Nullable Answered lastAnswer(Given given) {
        return answered.stream()
                .filter(one -> one.given().equals(given))
                .findFirst()
                .orElse(null);
    }

    private static boolean isDue(AdviceAnswered answer, LocalDate today) {
        LocalDate day = answer.day();
        return answer.untilItsDay() && (day == null || !day.isAfter(today));
    }

    private static List<Given> given(List<TimelineEntry> newestFirst, List<Given> computed) {
        var ofRecords = new ArrayList<Given>();
        for (TimelineEntry entry : newestFirst) {
            Envelope envelope = entry.envelopeRead();
            if (envelope != null && stands(entry)) {
                Advice.of(envelope.advice()).forEach(advice -> ofRecords.add(new Given(advice, entry)));
                if (!isHistory(entry) && entry.parts().stream().anyMatch(AdviceInSight::likeThePersons)) {
                    ofRecords.add(new Given(AdviceOnWording.WISHES_NEARLY_ALIKE, entry));
                }
            }
        }
        Set<Advice> said = ofRecords.stream().map(Given::advice).collect(Collectors.toSet());
        return Stream.concat(computed.stream().filter(one -> !isSaid(one.advice(), said)), ofRecords.stream())
                .toList();
    }

    private static boolean isSaid(Advice computed, Set<Advice> said) {
        return computed instanceof AdviceOnWhatIsMissing missing
                && missing.saidOfARecord().stream().anyMatch(said::contains);
    }

    /** What was read from a relative's words stands in the relative's part, and is as open. */
    private static boolean likeThePersons(ShownPart part) {
        return part.part() instanceof FamilyWish wish && Boolean.TRUE.equals(wish.likeThePersons());
    }

    private static Map<Which, Answer> answers(List<TimelineEntry> newestFirst) {
        var answers = new HashMap<Which, Answer>();
        for (TimelineEntry entry : newestFirst) {
            if (stands(entry)) {
                for (ShownPart part : entry.parts()) {
                    if (part.part() instanceof AdviceAnswered answer) {
                        answers.merge(
                                new Which(
                                        answer.advice(),
                                        answer.record(),
                                        answer.record() == null ? null : entry.file()),
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

    /** History that was brought in shows what was done; nothing is advised on it. */
    static boolean isHistory(TimelineEntry entry) {
        Envelope envelope = entry.envelopeRead();
        return envelope != null && envelope.imported() != null;
    }

    private static boolean stands(TimelineEntry entry) {
        return entry.retraction() == PartFacts.Retraction.NONE;
    }
}
