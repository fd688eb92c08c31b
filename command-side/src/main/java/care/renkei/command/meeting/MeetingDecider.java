package care.renkei.command.meeting;

import static care.renkei.command.decision.Decision.unlessBroken;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.Decision.Rule;
import care.renkei.command.decision.Submission;
import care.renkei.events.meeting.CaseMeetingCancelled;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.InvitationAnswered;
import care.renkei.events.meeting.MeetingActionCompleted;
import care.renkei.events.meeting.MeetingEvent;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MinutesCorrected;
import care.renkei.events.stored.StoredEvent;

/** Decides about one meeting. */
final class MeetingDecider implements Decider<Meeting> {

    @Override
    public Meeting initial() {
        return new Meeting.NotCalled();
    }

    @Override
    public Decision decide(Submission submission, Meeting meeting) {
        MeetingEvent event = (MeetingEvent) submission.content();
        return unlessBroken(
                        () -> CommonRules.agencyIsRegistered(submission),
                        () -> CommonRules.personIsServed(submission),
                        () -> CommonRules.practitionerIsEnrolled(submission),
                        () -> CommonRules.subjectsAreOfTheFile(submission),
                        ownRules(submission, meeting, event))
                .advising(MeetingAdvice.on(submission, event));
    }

    private static Rule ownRules(Submission submission, Meeting meeting, MeetingEvent event) {
        return switch (event) {
            case CaseMeetingScheduled scheduled ->
                Rule.all(
                        () -> MeetingPolicy.isCalledOnce(meeting),
                        () -> MeetingPolicy.isConvenedByWhoMay(submission, scheduled.kind()),
                        () -> MeetingPolicy.isCalledForLater(submission, scheduled),
                        () -> CommonRules.agenciesAreRegistered(submission, scheduled.invited()),
                        () -> CommonRules.agenciesAreRegistered(submission, scheduled.coHosts()));
            case InvitationAnswered answered ->
                Rule.all(
                        () -> MeetingPolicy.isStillToCome(submission, meeting),
                        () -> InvitationPolicy.isOfSomebodyInvited(meeting, answered),
                        () -> InvitationPolicy.isTheirOwnAnswer(submission, meeting, answered),
                        () -> InvitationPolicy.saysWhyNotOrWhatInstead(answered));
            case MeetingPackIssued pack ->
                Rule.all(
                        () -> PackPolicy.isBeforeOrInTheMeeting(submission, meeting),
                        () -> MeetingPolicy.isOfTheConvener(submission, meeting),
                        () -> CommonRules.practitionerIsNamed(submission),
                        () -> PackPolicy.isForThoseAtTheTable(meeting, pack),
                        () -> PackPolicy.isForItsIssuerToRead(submission),
                        () -> PackPolicy.digestsAgree(pack));
            case CaseMeetingHeld held ->
                Rule.all(
                        () -> MeetingPolicy.isStillToCome(submission, meeting),
                        () -> MeetingPolicy.isOfTheConvener(submission, meeting),
                        () -> MeetingPolicy.isOfTheKindCalled(meeting, held),
                        () -> MeetingPolicy.attendeesAreNamed(held),
                        () -> CommonRules.agenciesAreRegistered(submission, held.coHosts()),
                        () -> MeetingPolicy.thePersonTakesPart(submission, held));
            case MinutesCorrected corrected ->
                Rule.all(
                        () -> MeetingPolicy.wasHeld(submission, meeting),
                        () -> MeetingPolicy.isOfTheConvener(submission, meeting),
                        () -> CommonRules.reasonIsGiven(corrected.reason()),
                        () -> MinutesPolicy.correctsSomething(corrected),
                        () -> MinutesPolicy.correctsWhatIsThere(meeting, corrected));
            case MeetingActionCompleted completed ->
                Rule.all(
                        () -> MeetingPolicy.wasHeld(submission, meeting),
                        () -> MinutesPolicy.wasDecided(meeting, completed.number()),
                        () -> MinutesPolicy.isOfItsOwner(submission, meeting, completed),
                        () -> MinutesPolicy.isCompletedOnce(meeting, completed));
            case CaseMeetingCancelled cancelled ->
                Rule.all(
                        () -> MeetingPolicy.isStillToCome(submission, meeting),
                        () -> MeetingPolicy.isOfTheConvener(submission, meeting),
                        () -> CommonRules.reasonIsGiven(cancelled.reason()));
        };
    }

    @Override
    public Meeting evolve(Meeting meeting, StoredEvent event) {
        return MeetingHistory.after(meeting, event);
    }
}
