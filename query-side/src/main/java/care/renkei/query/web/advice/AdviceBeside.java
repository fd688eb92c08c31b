package care.renkei.query.web.advice;

import care.renkei.events.Position;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.query.advice.AdviceInSight;
import care.renkei.query.advice.AdviceOfPerson;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.caller.Asking;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.person.InSight;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is advised on some records of a file and not answered, for the page on which they stand. */
@Component
public final class AdviceBeside {

    private final AdviceOfPerson advice;
    private final Agencies agencies;

    AdviceBeside(AdviceOfPerson advice, Agencies agencies) {
        this.advice = advice;
        this.agencies = agencies;
    }

    /**
     * A look of its own.
     *
     * @param after position that has to be reached; null for none
     * @param which the records
     */
    public List<AdviceLine> open(
            Asking asking, InSight inSight, @Nullable Position after, Predicate<TimelineEntry> which) {
        AdviceOfPerson.Found found = advice.onRecords(new FileRequest(
                "timeline",
                "advice",
                inSight.page().person(),
                asking.caller(),
                asking.purpose(),
                after,
                asking.receipt()));
        AdviceInSight all = found.advice();
        var lines = new AdviceLines(
                inSight.page().person(),
                inSight,
                Answering.of(asking.caller(), found.standing(), found.underOverride(), agencies),
                Map.of());
        return all.open().stream()
                .filter(given -> given.record() != null && which.test(given.record()))
                .map(given -> lines.open(given, all.lastAnswer(given)))
                .toList();
    }

    /** What can be chosen as an answer. */
    public static List<Option> answers(Speech speech) {
        return Arrays.stream(AdviceAnswered.FollowUp.values())
                .map(code -> new Option(code.name(), speech.book().code(code)))
                .toList();
    }
}
