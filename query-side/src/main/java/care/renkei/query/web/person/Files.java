package care.renkei.query.web.person;

import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.EventName;
import care.renkei.events.Position;
import care.renkei.events.assessment.StatementRecorded;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.contact.InterviewScheduled;
import care.renkei.events.meeting.CaseMeetingCancelled;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.query.caller.Asking;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.timeline.OneRecord;
import care.renkei.query.timeline.Timeline;
import care.renkei.query.timeline.TimelineFilter;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.web.Speech;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a person's pages are made from: each page one look, which is written down as any other. */
@Component
public final class Files {

    /** What the still header says, and what people are called. */
    private static final Set<EventName> HEADER = types(List.of(
            PersonRegistered.class,
            RelationshipRecorded.class,
            WishRecorded.class,
            StatementRecorded.class,
            KeyWorkerAssigned.class,
            CaseMeetingScheduled.class,
            CaseMeetingCancelled.class,
            InterviewScheduled.class,
            ConsentGiven.class));

    private static final Set<EventName> NAME = types(List.of(PersonRegistered.class));

    private final Timeline timeline;
    private final OneRecord records;

    Files(Timeline timeline, OneRecord records) {
        this.timeline = timeline;
        this.records = records;
    }

    /** Everything, the newest {@link TimelineRequest#MOST} records; where there are more, another look for the header. */
    public InSight all(DataSubjectId person, Asking asking, @Nullable Position after, Speech speech) {
        InSight newest = read(person, asking, TimelineFilter.NONE, after, speech);
        return newest.page().next() == null ? newest : newest.headedBy(header(person, asking, Set.of(), after, speech));
    }

    /** What the header is made from, and records of these types. */
    public InSight header(
            DataSubjectId person, Asking asking, Set<EventName> more, @Nullable Position after, Speech speech) {
        var types = new TreeSet<>(HEADER);
        types.addAll(more);
        return read(person, asking, TimelineFilter.ofTypes(types), after, speech);
    }

    /**
     * One record, headed as every page is.
     *
     * @param more types of records that the page needs beside it, by its own; they stand among those that head it
     */
    public InSight one(
            DataSubjectId person,
            Asking asking,
            UUID record,
            Function<EventDescription, Set<EventName>> more,
            @Nullable Position after,
            Speech speech) {
        var request = new FileRequest(
                "timeline", "record", person, asking.caller(), asking.purpose(), after, asking.receipt());
        InSight one = InSight.of(records.page(request, record), speech);
        Set<EventName> types = one.newestFirst().isEmpty()
                ? Set.of()
                : more.apply(one.newestFirst().getFirst().type());
        return one.headedBy(header(person, asking, types, after, speech));
    }

    /** What the person is called, and how old they are. */
    public InSight name(DataSubjectId person, Asking asking, Speech speech) {
        return read(person, asking, TimelineFilter.ofTypes(NAME), null, speech);
    }

    /** The same, and records of these types. */
    public InSight name(DataSubjectId person, Asking asking, Set<EventName> more, Speech speech) {
        var types = new TreeSet<>(NAME);
        types.addAll(more);
        return read(person, asking, TimelineFilter.ofTypes(types), null, speech);
    }

    private InSight read(
            DataSubjectId person, Asking asking, TimelineFilter filter, @Nullable Position after, Speech speech) {
        return InSight.of(
                timeline.page(TimelineRequest.newest(person, asking.caller(), asking.purpose())
                        .filter(filter)
                        .limit(TimelineRequest.MOST)
                        .after(after)
                        .with(asking.receipt())),
                speech);
    }

    /** Names of event types, of whichever version. */
    public static Set<EventName> types(List<Class<? extends Content>> contents) {
        var names = new TreeSet<EventName>();
        contents.stream()
                .map(content -> EventCatalogue.standard().of(content).eventName())
                .map(EventName::new)
                .forEach(names::add);
        return names;
    }
}
