package care.renkei.query.advice;

import care.renkei.events.advice.Advice;
import care.renkei.events.wording.Wording;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.timeline.TimelineEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A service-use plan and an individual support plan that read nearly the same (PLN-17). It is said to whoever has both
 * in sight, with the newest version of either, so that each author answers for their own; a new version is compared
 * anew. A plan from history is compared with, and not advised on. Plans of one file are compared: an answer in it would
 * tell whoever may not know of another file that there is another plan (decision record 0087).
 */
public final class PlansAlike implements ComputedAdvice {

    @Override
    public List<Given> of(FileRequest file, List<TimelineEntry> newestFirst) {
        return newestFirst.stream()
                .map(TimelineEntry::file)
                .distinct()
                .flatMap(one -> inOneFile(newestFirst.stream()
                        .filter(entry -> Objects.equals(entry.file(), one))
                        .toList()))
                .toList();
    }

    private static Stream<Given> inOneFile(List<TimelineEntry> newestFirst) {
        PlansInSight plans = PlansInSight.of(newestFirst);
        var given = new LinkedHashSet<Given>();
        for (PlansInSight.Version whole : plans.ofTheWholeLife()) {
            for (PlansInSight.Version one : plans.ofOneProvider()) {
                for (Advice advice : Wording.onPlans(plans.texts(whole), plans.texts(one))) {
                    Stream.of(whole.record(), one.record())
                            .filter(record -> !AdviceInSight.isHistory(record))
                            .forEach(record -> given.add(new Given(advice, record)));
                }
            }
        }
        return given.stream();
    }
}
