package care.renkei.benchmarks;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.query.timeline.Timeline;
import care.renkei.query.timeline.TimelinePage;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Caller;
import java.util.List;

/** Somebody of an agency who looks at the newest of one file after the other, at some far more often than at others. */
final class Reader {

    private final Timeline timeline;
    private final Caller caller;
    private final List<DataSubjectId> files;
    private final Zipf which;

    Reader(Timeline timeline, Sent agency, List<String> files) {
        this.timeline = timeline;
        caller = Caller.OfAgency.practitioner(agency.agency(), agency.practitioner());
        this.files = files.stream().map(DataSubjectId::new).toList();
        which = new Zipf(files.size(), 7);
    }

    Caller caller() {
        return caller;
    }

    DataSubjectId next() {
        return files.get(which.next());
    }

    /** A full page; a shorter one would be another measurement. */
    void look() {
        TimelinePage page = look(next(), TimelineRequest.USUAL);
        if (page.entries().size() != TimelineRequest.USUAL) {
            throw new IllegalStateException("a page of " + page.entries().size());
        }
    }

    TimelinePage look(DataSubjectId person, int records) {
        return timeline.page(TimelineRequest.newest(person, caller, Purpose.CARE_COORDINATION)
                .limit(records));
    }
}
