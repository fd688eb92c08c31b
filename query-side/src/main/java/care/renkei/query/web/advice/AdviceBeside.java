package care.renkei.query.web.advice;

import care.renkei.events.advice.AdviceAnswered;
import care.renkei.query.advice.AdviceInFiles;
import care.renkei.query.advice.AdviceOfPerson;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.caller.Asking;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.web.Option;
import care.renkei.query.web.Speech;
import care.renkei.query.web.person.InSight;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What is advised on some records of a page, in lines with the form that answers, for the page on which they stand. */
@Component
public final class AdviceBeside {

    private final AdviceOfPerson advice;
    private final Agencies agencies;

    AdviceBeside(AdviceOfPerson advice, Agencies agencies) {
        this.advice = advice;
        this.agencies = agencies;
    }

    /** @param answers what can be answered */
    public record Lines(List<AdviceLine> open, List<AdviceLine> answered, List<Option> answers) {}

    /**
     * A look of its own, where there is something to look at.
     *
     * @param which of the records of the page
     */
    public Lines of(Asking asking, InSight inSight, Predicate<TimelineEntry> which) {
        AdviceInFiles found = advice.on(
                inSight.page().entries().stream().filter(which).toList(),
                inSight.page().person(),
                asking.caller(),
                asking.purpose(),
                asking.receipt());
        return new AdviceLines(found, inSight, Answering.of(asking.caller(), found, agencies), Map.of()).all();
    }

    /** What can be chosen as an answer. */
    static List<Option> answers(Speech speech) {
        return Arrays.stream(AdviceAnswered.FollowUp.values())
                .map(code -> new Option(code.name(), speech.book().code(code)))
                .toList();
    }
}
