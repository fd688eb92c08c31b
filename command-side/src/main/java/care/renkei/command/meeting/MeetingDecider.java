package care.renkei.command.meeting;

import static care.renkei.command.decision.Decision.unlessBroken;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.Decision.Rule;
import care.renkei.command.decision.Submission;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.MeetingEvent;
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
                        () -> meeting instanceof Meeting.NotCalled
                                ? null
                                : new MeetingRefusal.MeetingAlreadyScheduled(),
                        () -> MeetingPolicy.isConvenedByWhoMay(submission, scheduled.kind()),
                        () -> MeetingPolicy.isCalledForLater(submission, scheduled),
                        () -> CommonRules.agenciesAreRegistered(submission, scheduled.invited()));
            case CaseMeetingHeld held ->
                Rule.all(
                        () -> MeetingPolicy.isHeldAsCalled(submission, meeting, held),
                        () -> MeetingPolicy.attendeesAreNamed(held));
        };
    }

    @Override
    public Meeting evolve(Meeting meeting, StoredEvent event) {
        return switch ((MeetingEvent) event.content()) {
            case CaseMeetingScheduled scheduled ->
                new Meeting.Scheduled(event.subject(), event.source(), scheduled.kind());
            case CaseMeetingHeld _ -> new Meeting.Held(event.subject());
        };
    }
}
