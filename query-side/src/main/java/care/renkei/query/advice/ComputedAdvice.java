package care.renkei.query.advice;

import care.renkei.query.reading.FileRequest;
import care.renkei.query.timeline.TimelineEntry;
import java.util.List;

/**
 * Advice that no single record gives: what the evidence of several says together ("no home visit before the
 * assessment"). Whoever computes it takes what is in sight, or reads through the one decision as the caller of the
 * request, and tells nothing of what the caller may not see. Every bean of this kind is asked.
 */
@FunctionalInterface
public interface ComputedAdvice {

    /**
     * @param file whose, and who asks
     * @param newestFirst records in sight that were advised on, plans, and answers, of all files of the person; each
     *     says in which it stands
     * @return without a record where it comes from several, or from what is not there
     */
    List<Given> of(FileRequest file, List<TimelineEntry> newestFirst);
}
