package care.renkei.query.feeding;

import care.renkei.events.DataSubjectId;
import care.renkei.events.SubjectKey;
import care.renkei.query.reading.Json;
import care.renkei.query.timeline.OpenEvent;
import care.renkei.query.visibility.Verdict;
import java.util.List;

/**
 * An event on its way to one agency.
 *
 * @param person whose file it is of
 * @param parts what of it goes, opened
 * @param times in how many messages it came before; then only parts that were closed go
 * @param late whether it had been stored, and closed to the agency, before, or something later came first
 */
record Outgoing(DataSubjectId person, OpenEvent event, List<Outgoing.Part> parts, int times, boolean late) {

    /**
     * One part.
     *
     * @param place in the event
     */
    record Part(int place, SubjectKey about, Verdict.Visible verdict, Json content) {}
}
