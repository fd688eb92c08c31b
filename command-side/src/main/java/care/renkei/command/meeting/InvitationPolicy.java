package care.renkei.command.meeting;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.meeting.InvitationAnswered;
import care.renkei.events.meeting.InvitationAnswered.Attendance;
import org.jspecify.annotations.Nullable;

/** The rules about answers to an invitation, by name. */
final class InvitationPolicy {

    private InvitationPolicy() {}

    static @Nullable Refusal isOfSomebodyInvited(Meeting meeting, InvitationAnswered answered) {
        return meeting instanceof Meeting.Scheduled called && called.called().invites(answered.invited())
                ? null
                : new MeetingRefusal.NotInvited();
    }

    /** An agency answers for itself, or told the convener; what people answer, any agency that serves them writes. */
    static @Nullable Refusal isTheirOwnAnswer(Submission submission, Meeting meeting, InvitationAnswered answered) {
        if (answered.invited().kind() != DataSubjectId.Kind.AGENCY) {
            return null;
        }
        AgencyId source = submission.event().source();
        return source.subject().equals(answered.invited()) || MeetingPolicy.isOfTheConvener(submission, meeting) == null
                ? null
                : new MeetingRefusal.AnswerOfAnother();
    }

    /** Domain, "Meeting": a provider that cannot come sends a written view. */
    static @Nullable Refusal saysWhyNotOrWhatInstead(InvitationAnswered answered) {
        if (answered.answer() == Attendance.DOES_NOT_COME) {
            return CommonRules.reasonIsGiven(answered.reason());
        }
        return answered.answer() == Attendance.SENDS_VIEW && CommonRules.unsaid(answered.view())
                ? new MeetingRefusal.ViewMissing()
                : null;
    }
}
