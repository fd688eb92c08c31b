package care.renkei.command.meeting;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
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

    private static final Set<MeetingKind> WITH_THE_PERSON =
            Set.of(MeetingKind.SERVICE_PROVIDER_MEETING, MeetingKind.INDIVIDUAL_SUPPORT_MEETING);

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

    static @Nullable Refusal isCalledOnce(Meeting meeting) {
        return meeting instanceof Meeting.NotCalled ? null : new MeetingRefusal.MeetingAlreadyScheduled();
    }

    /** It was called for this person, and neither held nor cancelled. */
    static @Nullable Refusal isStillToCome(Submission submission, Meeting meeting) {
        return switch (meeting) {
            case Meeting.NotCalled() -> new MeetingRefusal.MeetingNotScheduled();
            case Meeting.Scheduled scheduled -> isOfThisPerson(submission, scheduled.called());
            case Meeting.Held held ->
                isOfThisPerson(submission, held.called()) == null
                        ? new MeetingRefusal.MeetingAlreadyHeld()
                        : new MeetingRefusal.MeetingNotScheduled();
            case Meeting.Cancelled(var called) -> isCancelled(submission, called);
        };
    }

    /** It was called for this person and held. */
    static @Nullable Refusal wasHeld(Submission submission, Meeting meeting) {
        return switch (meeting) {
            case Meeting.NotCalled() -> new MeetingRefusal.MeetingNotScheduled();
            case Meeting.Scheduled scheduled ->
                isOfThisPerson(submission, scheduled.called()) == null
                        ? new MeetingRefusal.MeetingNotHeld()
                        : new MeetingRefusal.MeetingNotScheduled();
            case Meeting.Held held -> isOfThisPerson(submission, held.called());
            case Meeting.Cancelled(var called) -> isCancelled(submission, called);
        };
    }

    private static @Nullable Refusal isOfThisPerson(Submission submission, Called called) {
        return called.person().equals(submission.event().subject()) ? null : new MeetingRefusal.MeetingNotScheduled();
    }

    private static Refusal isCancelled(Submission submission, Called called) {
        Refusal elsewhere = isOfThisPerson(submission, called);
        return elsewhere == null ? new MeetingRefusal.MeetingIsCancelled() : elsewhere;
    }

    static @Nullable Refusal isOfTheConvener(Submission submission, Meeting meeting) {
        AgencyId convener =
                switch (meeting) {
                    case Meeting.NotCalled() -> null;
                    case Meeting.Scheduled scheduled -> scheduled.called().convener();
                    case Meeting.Held held -> held.called().convener();
                    case Meeting.Cancelled(var called) -> called.convener();
                };
        return submission.event().source().equals(convener) ? null : new MeetingRefusal.NotTheConvener();
    }

    static @Nullable Refusal isOfTheKindCalled(Meeting meeting, CaseMeetingHeld held) {
        return meeting instanceof Meeting.Scheduled scheduled
                        && scheduled.called().kind() == held.kind()
                ? null
                : new MeetingRefusal.AnotherKindOfMeeting();
    }

    /**
     * Domain, "Meeting": the person takes part in the service-provider and in the individual support meeting (operating
     * standards since April 2024); where that was not possible, the reason is recorded.
     */
    static @Nullable Refusal thePersonTakesPart(Submission submission, CaseMeetingHeld held) {
        return !submission.imported()
                        && WITH_THE_PERSON.contains(held.kind())
                        && !held.personPresent()
                        && CommonRules.unsaid(held.whyPersonAbsent())
                ? new MeetingRefusal.PersonAbsentWithoutReason()
                : null;
    }

    static @Nullable Refusal attendeesAreNamed(CaseMeetingHeld held) {
        boolean named =
                held.attendees().stream().allMatch(attendee -> attendee.agency() != null || attendee.party() != null);
        return named ? null : new MeetingRefusal.AttendeeNotNamed();
    }
}
