package care.renkei.query.meeting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.EventName;
import care.renkei.events.ThingId;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MeetingPackIssued.LeftOut;
import care.renkei.events.meeting.MeetingPackIssued.ShownTo;
import care.renkei.events.override.OverrideEvent;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.sharing.SharingEvent;
import care.renkei.events.team.TeamEvent;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.FileReads;
import care.renkei.query.reading.OpenFile;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.timeline.SharedTable;
import care.renkei.query.timeline.TablePage;
import care.renkei.query.timeline.TableRequest;
import care.renkei.query.timeline.Timeline;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Inquiry;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.Standing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what everybody at a meeting's table may see. */
public final class MeetingPacks {

    /** Who it is about, wishes, who does what, and meetings are on the table whenever they were written down. */
    private static final Set<EventName> ALWAYS = types(type -> MeetingEvent.class.isAssignableFrom(type)
            || TeamEvent.class.isAssignableFrom(type)
            || type == WishRecorded.class
            || type == PersonRegistered.class
            || type == RelationshipRecorded.class);

    /** What the person said about who may know what is on no table: it would tell who was refused. */
    private static final Set<EventName> NEVER =
            types(type -> SharingEvent.class.isAssignableFrom(type) || OverrideEvent.class.isAssignableFrom(type));

    private static Set<EventName> types(Predicate<Class<?>> which) {
        return EventCatalogue.standard().types().stream()
                .filter(type -> which.test(type.content()))
                .map(EventDescription::eventName)
                .map(EventName::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private final MeetingFiles files;
    private final FileReads reads;
    private final SharedTable table;
    private final ZoneId zone;

    /** @param zone whose days are meant by a date */
    public MeetingPacks(Snapshot views, FileReads reads, Timeline timeline, SharedTable table, ZoneId zone) {
        files = new MeetingFiles(views, reads, timeline);
        this.reads = reads;
        this.table = table;
        this.zone = zone;
    }

    /**
     * @throws PersonNotAvailable if there is no such meeting, or the caller convened it not and is not expected there
     * @throws BadParameter if somebody is named who is not expected there
     * @throws care.renkei.query.reading.ViewBehind if the position that was asked for is not reached in time
     * @throws care.renkei.query.reading.ViewsUnavailable if the views cannot be read
     */
    public MeetingPack of(PackRequest request) {
        MeetingFiles.Opened opened = files.open(request.meeting(), request.caller(), request.after());
        CalledMeeting meeting = opened.meeting();
        boolean convenes = MeetingFiles.convenes(request.caller(), meeting);
        SortedSet<DataSubjectId> expected = meeting.expected(relatives(opened.file()));
        DataSubjectId party = MeetingFiles.party(request.caller());
        if (!convenes && (party == null || !expected.contains(party) || !files.seesThatItIsCalled(opened))) {
            throw reads.refused(opened.request());
        }
        SortedSet<DataSubjectId> parties = convenes ? attending(request, meeting, expected) : expected;
        TablePage page = table.page(new TableRequest(
                meeting.person(),
                request.caller(),
                parties,
                request.from() == null
                        ? null
                        : request.from().atStartOfDay(zone).toInstant(),
                request.until() == null
                        ? null
                        : request.until().plusDays(1).atStartOfDay(zone).toInstant(),
                ALWAYS,
                NEVER,
                request.aside(),
                null,
                convenes && !request.preparing(),
                "meeting=" + meeting.meeting(),
                request.after()));
        return new MeetingPack(
                meeting.meeting(),
                meeting.person(),
                meeting.convener(),
                meeting.kind(),
                meeting.at(),
                meeting.state(),
                parties,
                page.position(),
                page.fresh(),
                page.freshAt(),
                page.linked(),
                page.entries(),
                page.more(),
                convenes ? page.leftOut() : null,
                convenes ? issue(meeting.meeting(), parties, request.from(), request.until(), page) : null);
    }

    /** Where family is invited without a name, whoever represents the person. */
    private static Set<DataSubjectId> relatives(OpenFile file) {
        PersonSharing sharing = file.permission().sharing();
        return sharing.representatives().stream()
                .map(power -> power.who())
                .filter(who -> who.kind() == DataSubjectId.Kind.RELATIVE
                        && Standing.of(as(file.permission().inquiry(), who), sharing) == Standing.REPRESENTATIVE)
                .collect(Collectors.toSet());
    }

    private static Inquiry as(Inquiry inquiry, DataSubjectId who) {
        return new Inquiry(
                new Caller.Individual(who), inquiry.purpose(), inquiry.at(), inquiry.today(), inquiry.certain(), null);
    }

    /** Whoever convenes sits there, too. */
    private static SortedSet<DataSubjectId> attending(
            PackRequest request, CalledMeeting meeting, SortedSet<DataSubjectId> expected) {
        if (request.attending().isEmpty()) {
            return expected;
        }
        if (!request.attending().stream().allMatch(meeting::expects)) {
            throw new BadParameter("attending");
        }
        var parties = new TreeSet<>(request.attending());
        parties.add(meeting.convener().subject());
        return parties;
    }

    private static MeetingPackIssued issue(
            ThingId meeting,
            SortedSet<DataSubjectId> parties,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            TablePage page) {
        return new MeetingPackIssued(
                meeting,
                from,
                until,
                page.items(),
                parties.stream()
                        .map(party -> new ShownTo(party, MeetingPackIssued.digestFor(meeting, party, page.items())))
                        .toList(),
                page.tellable().entrySet().stream()
                        .map(left -> new LeftOut(left.getKey(), left.getValue()))
                        .toList());
    }
}
