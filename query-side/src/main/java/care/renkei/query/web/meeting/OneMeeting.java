package care.renkei.query.web.meeting;

import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.meeting.CaseMeetingCancelled;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.InvitationAnswered;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MinutesCorrected;
import care.renkei.query.web.person.Shown;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as one reader may see it.
 *
 * @param called its calling, as a record
 * @param answers the last of each, by who was invited
 * @param minutes the record of its minutes; null while there are none in sight
 * @param corrections what was put right, oldest first
 * @param decided as it reads today
 * @param packs records of packs that were issued, newest first
 */
record OneMeeting(
        ThingId id,
        Shown called,
        CaseMeetingScheduled scheduled,
        Map<DataSubjectId, InvitationAnswered> answers,
        @Nullable Shown minutes,
        @Nullable CaseMeetingHeld held,
        List<MinutesCorrected> corrections,
        List<Decided> decided,
        Map<Shown, MeetingPackIssued> packs,
        @Nullable CaseMeetingCancelled cancelled) {

    boolean toCome() {
        return held == null && cancelled == null;
    }

    /** Whoever is to come or answered, with who called it, in the order of their ids. */
    Set<DataSubjectId> invited(DataSubjectId person) {
        var invited = new TreeSet<>(scheduled.people());
        invited.add(called.source().subject());
        scheduled.invited().forEach(agency -> invited.add(agency.subject()));
        if (scheduled.personInvited()) {
            invited.add(person);
        }
        invited.addAll(answers.keySet());
        return invited;
    }

    /**
     * What the minutes say today.
     *
     * @param said when they were written
     * @param of what a correction says in its place
     */
    @Nullable
    Words latest(@Nullable Words said, Function<MinutesCorrected, @Nullable Words> of) {
        Words latest = said;
        for (MinutesCorrected corrected : corrections) {
            Words right = of.apply(corrected);
            latest = right == null ? latest : right;
        }
        return latest;
    }
}
