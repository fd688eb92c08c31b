package care.renkei.query.web.advice;

import care.renkei.events.DataSubjectId;
import care.renkei.query.advice.AdviceInSight;
import care.renkei.query.advice.AdviceOnRecord;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.caller.Asking;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.web.Option;
import care.renkei.query.web.person.InSight;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is advised on the one record of a page, in lines with the form that answers. */
@Component
public final class AdviceOnThePage {

    private final AdviceOnRecord advice;
    private final Agencies agencies;

    AdviceOnThePage(AdviceOnRecord advice, Agencies agencies) {
        this.advice = advice;
        this.agencies = agencies;
    }

    /**
     * @param file in which the record stands, and whose address the form is sent to
     * @param answers what can be answered
     */
    public record Lines(String file, List<AdviceLine> open, List<AdviceLine> answered, List<Option> answers) {}

    /** @param inSight a page that holds the record alone */
    public Lines of(Asking asking, InSight inSight) {
        TimelineEntry record = inSight.page().entries().getFirst();
        var request = new FileRequest(
                "timeline",
                "advice",
                inSight.page().person(),
                asking.caller(),
                asking.purpose(),
                null,
                asking.receipt());
        AdviceOnRecord.Found on = advice.of(request, record);
        AdviceInSight found = on.advice();
        DataSubjectId file = record.file() == null ? inSight.page().person() : record.file();
        var lines = new AdviceLines(
                file,
                inSight,
                Answering.of(asking.caller(), inSight.page().standing(), on.underOverride(), agencies),
                Map.of());
        return new Lines(
                file.text(),
                found.open().stream()
                        .map(given -> lines.open(given, found.lastAnswer(given)))
                        .toList(),
                found.answered().stream().map(lines::answered).toList(),
                AdviceBeside.answers(inSight.speech()));
    }
}
