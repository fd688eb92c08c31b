package care.renkei.command.meeting;

import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.Confidentiality;
import care.renkei.events.DataSubjectId;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MeetingPackIssued.LeftOut;
import care.renkei.events.meeting.MeetingPackIssued.ShownTo;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules about packs, by name. */
final class PackPolicy {

    private PackPolicy() {}

    /** Domain, "Meeting": the pack is shown in the meeting; made ready before, and not once its day is over. */
    static @Nullable Refusal isBeforeOrInTheMeeting(Submission submission, Meeting meeting) {
        Refusal refusal = MeetingPolicy.isStillToCome(submission, meeting);
        if (refusal instanceof MeetingRefusal.MeetingAlreadyHeld) {
            return new MeetingRefusal.PackAfterTheMeeting();
        }
        return refusal == null
                        && meeting instanceof Meeting.Scheduled called
                        && submission
                                .dayItHappened()
                                .isAfter(submission.dayOf(called.called().at()))
                ? new MeetingRefusal.PackAfterTheMeeting()
                : refusal;
    }

    /** Nobody is shown anything who was not invited, or said that they do not come. */
    static @Nullable Refusal isForThoseAtTheTable(Meeting meeting, MeetingPackIssued pack) {
        Set<DataSubjectId> parties = pack.parties().stream().map(ShownTo::party).collect(Collectors.toSet());
        boolean theirs = parties.size() == pack.parties().size()
                && pack.leftOut().stream()
                        .map(LeftOut::party)
                        .filter(Objects::nonNull)
                        .allMatch(parties::contains);
        return theirs
                        && meeting instanceof Meeting.Scheduled called
                        && parties.stream().allMatch(called::expects)
                ? null
                : new MeetingRefusal.PackForOthers();
    }

    /** What was left out for whose sake would tell them what the person refused them. */
    static @Nullable Refusal isForItsIssuerToRead(Submission submission) {
        Confidentiality confidentiality = submission.event().envelope().confidentiality();
        return confidentiality.kind() == Confidentiality.Kind.RESTRICTED
                        && confidentiality.agencies().isEmpty()
                ? null
                : new MeetingRefusal.PackNotRestricted();
    }

    static @Nullable Refusal digestsAgree(MeetingPackIssued pack) {
        boolean agree = pack.parties().stream()
                .allMatch(shown -> shown.digest()
                        .equals(MeetingPackIssued.digestFor(pack.meeting(), shown.party(), pack.items())));
        return agree ? null : new MeetingRefusal.PackDigestsDisagree();
    }
}
