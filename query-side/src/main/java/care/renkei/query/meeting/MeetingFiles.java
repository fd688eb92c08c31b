package care.renkei.query.meeting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.ThingId;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.reading.ViewsUnavailable;
import care.renkei.query.timeline.SharedTable;
import care.renkei.query.timeline.Timeline;
import care.renkei.query.timeline.TimelineFilter;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Caller;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the file that a meeting belongs to; a meeting that is unknown looks like a person who is unknown. */
final class MeetingFiles {

    /** @param packs of the meeting, the newest first */
    record Opened(FileRequest request, OpenFile file, CalledMeeting meeting, List<IssuedPack> packs) {}

    private static final Set<EventName> CALLED = Set.of(new EventName("meeting.case-meeting-scheduled"));

    private final Snapshot views;
    private final FileReads reads;
    private final Timeline timeline;

    MeetingFiles(Snapshot views, FileReads reads, Timeline timeline) {
        this.views = views;
        this.reads = reads;
        this.timeline = timeline;
    }

    /** @throws PersonNotAvailable if there is no such meeting, or its person is not the caller's to know */
    Opened open(ThingId meeting, Caller caller, @Nullable Position after) {
        DataSubjectId person = personOf(meeting);
        if (person == null) {
            // Takes the way of a person who is unknown, which waits for the position as any other does.
            try {
                reads.open(request(nobody(meeting), caller, after));
            } catch (PersonNotAvailable unknown) {
                person = personOf(meeting);
                if (person == null) {
                    throw unknown;
                }
            }
        }
        if (person == null) {
            throw new PersonNotAvailable();
        }
        FileRequest request = request(person, caller, after);
        var asked = new MeetingQuestion(meeting);
        var packs = new PacksQuestion(meeting);
        OpenFile file = reads.open(request, asked, packs);
        Optional<CalledMeeting> found = file.answers().of(asked);
        if (found.isEmpty()) {
            throw reads.refused(request);
        }
        return new Opened(request, file, found.get(), file.answers().of(packs));
    }

    /** Being invited opens nothing: whoever may not see that a meeting is called hears of none. */
    boolean seesThatItIsCalled(Opened opened) {
        FileRequest request = opened.request();
        TimelineRequest asked = TimelineRequest.newest(request.person(), request.caller(), request.purpose())
                .filter(TimelineFilter.ofTypes(CALLED))
                .limit(TimelineRequest.MOST);
        return timeline.page(asked).entries().stream()
                .anyMatch(entry -> entry.id().equals(opened.meeting().event()));
    }

    static boolean convenes(Caller caller, CalledMeeting meeting) {
        return caller instanceof Caller.OfAgency ofAgency
                && !ofAgency.auditor()
                && ofAgency.agency().equals(meeting.convener());
    }

    private @Nullable DataSubjectId personOf(ThingId meeting) {
        var question = new PersonOfQuestion(meeting);
        try {
            return views.ask(question).of(question).orElse(null);
        } catch (SQLException e) {
            throw new ViewsUnavailable(e);
        }
    }

    private static DataSubjectId nobody(ThingId meeting) {
        String id = meeting.text();
        return DataSubjectId.of(DataSubjectId.Kind.PERSON, id.substring(id.indexOf('-') + 1));
    }

    private static FileRequest request(DataSubjectId person, Caller caller, @Nullable Position after) {
        return new FileRequest("meetings", SharedTable.ASKED, person, caller, Purpose.MEETING, after, null);
    }

    /** As whom the caller sits at a table, or null. */
    static @Nullable DataSubjectId party(Caller caller) {
        return switch (caller) {
            case Caller.OfAgency ofAgency -> ofAgency.viewer();
            case Caller.Individual individual -> individual.viewer();
            case Caller.Operator operator -> null;
            case Caller.Nobody nobody -> null;
        };
    }
}
