package care.renkei.command.meeting;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.MeetingKind;
import care.renkei.events.PractitionerRole;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about meetings, by name. */
final class MeetingPolicy {

    private static final Set<PractitionerRole> SPECIALISTS = Set.of(
            PractitionerRole.CONSULTATION_SUPPORT_SPECIALIST, PractitionerRole.CHIEF_CONSULTATION_SUPPORT_SPECIALIST);

    private static final Set<PractitionerRole> MANAGERS = Set.of(
            PractitionerRole.SERVICE_MANAGER,
            PractitionerRole.CHILD_DEVELOPMENT_SUPPORT_MANAGER,
            PractitionerRole.SERVICE_PROVISION_SUPERVISOR);

    private MeetingPolicy() {}

    static @Nullable Refusal isConvenedByWhoMay(Submission submission, MeetingKind kind) {
        PractitionerRole role = submission.event().envelope().role();
        boolean may =
                switch (kind) {
                    case SERVICE_PROVIDER_MEETING -> SPECIALISTS.contains(role);
                    case INDIVIDUAL_SUPPORT_MEETING -> MANAGERS.contains(role);
                    case STATUTORY_SUPPORT_MEETING, MULTI_LAYERED_SUPPORT_MEETING ->
                        CommonRules.isMunicipality(
                                submission.known().kindOf(submission.event().source()));
                    case CARE_MEETING, RISK_MEETING, MONITORING -> true;
                };
        return may ? null : new MeetingRefusal.NotTheConvener();
    }

    static @Nullable Refusal isCalledForLater(Submission submission, CaseMeetingScheduled scheduled) {
        return scheduled.at().isBefore(submission.event().occurredAt()) ? new MeetingRefusal.MeetingInThePast() : null;
    }

    static @Nullable Refusal isHeldAsCalled(Submission submission, Meeting meeting, CaseMeetingHeld held) {
        return switch (meeting) {
            case Meeting.NotCalled() -> new MeetingRefusal.MeetingNotScheduled();
            case Meeting.Held(var person) ->
                person.equals(submission.event().subject())
                        ? new MeetingRefusal.MeetingAlreadyHeld()
                        : new MeetingRefusal.MeetingNotScheduled();
            case Meeting.Scheduled called -> isHeldAsCalled(submission, called, held);
        };
    }

    private static @Nullable Refusal isHeldAsCalled(
            Submission submission, Meeting.Scheduled called, CaseMeetingHeld held) {
        if (!called.person().equals(submission.event().subject())) {
            return new MeetingRefusal.MeetingNotScheduled();
        }
        if (!called.convener().equals(submission.event().source())) {
            return new MeetingRefusal.NotTheConvener();
        }
        return called.kind() == held.kind() ? null : new MeetingRefusal.AnotherKindOfMeeting();
    }

    static @Nullable Refusal attendeesAreNamed(CaseMeetingHeld held) {
        boolean named =
                held.attendees().stream().allMatch(attendee -> attendee.agency() != null || attendee.party() != null);
        return named ? null : new MeetingRefusal.AttendeeNotNamed();
    }
}
