package care.renkei.query.advice;

import care.renkei.events.advice.AdviceOnWhatIsMissing;
import care.renkei.events.practice.Check;
import care.renkei.query.practice.Practices;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.timeline.TimelineEntry;
import java.util.List;

/** What no record in sight shows, asked of the practice map of the same caller; that look is written down as well. */
public final class MissingPractice implements ComputedAdvice {

    private final Practices practices;

    public MissingPractice(Practices practices) {
        this.practices = practices;
    }

    @Override
    public List<Given> of(FileRequest file, List<TimelineEntry> newestFirst) {
        return practices.of(file.of("practices")).practices().stream()
                .flatMap(row -> row.missing().stream())
                .map(missing -> new Given(new AdviceOnWhatIsMissing(Check.of(missing.code())), null))
                .toList();
    }
}
