package care.renkei.query.web.meeting;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Part;
import care.renkei.events.ThingId;
import care.renkei.events.meeting.CaseMeetingCancelled;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.InvitationAnswered;
import care.renkei.events.meeting.MeetingActionCompleted;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MinutesCorrected;
import care.renkei.query.web.person.Shown;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the meetings together from the records that somebody has in sight. */
record Meetings(List<OneMeeting> newestFirst) {

    /** The records of one meeting, each with what it says, oldest first. */
    private record Said(Shown shown, MeetingEvent event) {}

    static Meetings of(List<Shown> newestFirst, ZoneId zone) {
        Map<ThingId, List<Said>> meetings = new LinkedHashMap<>();
        for (Shown shown : newestFirst.reversed()) {
            for (Part part : shown.parts().values()) {
                if (part instanceof MeetingEvent event && !shown.takenBack()) {
                    meetings.computeIfAbsent(event.meeting(), unknown -> new ArrayList<>())
                            .add(new Said(shown, event));
                }
            }
        }
        return new Meetings(meetings.entrySet().stream()
                .map(meeting -> one(meeting.getKey(), meeting.getValue(), zone))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(
                                (OneMeeting meeting) -> meeting.scheduled().at())
                        .reversed())
                .toList());
    }

    Optional<OneMeeting> find(ThingId id) {
        return newestFirst.stream().filter(meeting -> meeting.id().equals(id)).findFirst();
    }

    /** What earlier meetings left to be done. */
    List<Decided> openBefore(OneMeeting meeting) {
        return newestFirst.stream()
                .filter(other ->
                        other.scheduled().at().isBefore(meeting.scheduled().at()))
                .flatMap(other -> other.decided().stream())
                .filter(Decided::open)
                .toList();
    }

    /** The how manieth meeting of its kind it is, counting those that were held. */
    int number(OneMeeting meeting) {
        return 1
                + (int) newestFirst.stream()
                        .filter(other -> other.held() != null
                                && other.scheduled().kind()
                                        == meeting.scheduled().kind()
                                && other.scheduled()
                                        .at()
                                        .isBefore(meeting.scheduled().at()))
                        .count();
    }

    /** Nothing where its calling is not in sight: what else is seen of it stands in the record. */
    private static Optional<OneMeeting> one(ThingId id, List<Said> said, ZoneId zone) {
        @Nullable Said called = null;
        @Nullable Said held = null;
        @Nullable CaseMeetingCancelled cancelled = null;
        Map<DataSubjectId, InvitationAnswered> answers = new LinkedHashMap<>();
        var corrections = new ArrayList<MinutesCorrected>();
        Map<Integer, LocalDate> done = new LinkedHashMap<>();
        Map<Shown, MeetingPackIssued> packs = new LinkedHashMap<>();
        for (Said one : said) {
            switch (one.event()) {
                case CaseMeetingScheduled _ -> called = one;
                case InvitationAnswered answer -> answers.put(answer.invited(), answer);
                case MeetingPackIssued pack -> packs.put(one.shown(), pack);
                case CaseMeetingHeld _ -> held = one;
                case MinutesCorrected corrected -> corrections.add(corrected);
                case MeetingActionCompleted completed ->
                    done.put(completed.number(), LocalDate.ofInstant(one.shown().occurredAt(), zone));
                case CaseMeetingCancelled cancel -> cancelled = cancel;
            }
        }
        if (called == null || !(called.event() instanceof CaseMeetingScheduled scheduled)) {
            return Optional.empty();
        }
        CaseMeetingHeld minutes = held != null && held.event() instanceof CaseMeetingHeld its ? its : null;
        return Optional.of(new OneMeeting(
                id,
                called.shown(),
                scheduled,
                answers,
                held == null ? null : held.shown(),
                minutes,
                corrections,
                decided(minutes, corrections, done),
                packs,
                cancelled));
    }

    private static List<Decided> decided(
            @Nullable CaseMeetingHeld held, List<MinutesCorrected> corrections, Map<Integer, LocalDate> done) {
        var decided = new LinkedHashMap<Integer, Decided>();
        if (held != null) {
            held.decisions()
                    .forEach(decision -> put(
                            decided,
                            decided.size() + 1,
                            decision.owner(),
                            decision.personOwns(),
                            decision.due(),
                            decision.what().text(),
                            done));
        }
        corrections.forEach(corrected -> corrected
                .decisions()
                .forEach(decision -> put(
                        decided,
                        decision.number(),
                        decision.owner(),
                        decision.personOwns(),
                        decision.due(),
                        decision.what().text(),
                        done)));
        return List.copyOf(decided.values());
    }

    private static void put(
            Map<Integer, Decided> decided,
            int number,
            @Nullable AgencyId owner,
            boolean personOwns,
            @Nullable LocalDate due,
            String what,
            Map<Integer, LocalDate> done) {
        decided.put(number, new Decided(number, owner, personOwns, due, what, done.get(number)));
    }
}
