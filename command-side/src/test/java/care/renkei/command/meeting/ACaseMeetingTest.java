package care.renkei.command.meeting;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.STRANGER;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.Sent.a;
import static care.renkei.command.testing.Specification.BEGINNING;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.Known;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.People;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.MeetingKind;
import care.renkei.events.PractitionerRole;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingHeld.Absent;
import care.renkei.events.meeting.CaseMeetingHeld.Attendee;
import care.renkei.events.meeting.CaseMeetingHeld.MeetingDecision;
import care.renkei.events.meeting.CaseMeetingScheduled;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ACaseMeetingTest {

    private final Specification<Meeting> meeting = new Specification<>(new MeetingDecider());

    private static Sent of(MeetingKind kind) {
        return a(CaseMeetingScheduled.class).with("kind", kind);
    }

    private Specification<Meeting> called() {
        return meeting.given(a(CaseMeetingScheduled.class));
    }

    @Test
    void is_called_and_then_held() {
        called().when(a(CaseMeetingHeld.class)).advised();
    }

    @Test
    void of_providers_is_the_specialists() {
        meeting.when(of(MeetingKind.SERVICE_PROVIDER_MEETING).as(PractitionerRole.SUPPORT_WORKER))
                .refused(MeetingRefusal.NotTheConvener.class);
    }

    @Test
    void of_one_provider_is_its_managers() {
        meeting.when(of(MeetingKind.INDIVIDUAL_SUPPORT_MEETING)).refused(MeetingRefusal.NotTheConvener.class);
        meeting.when(of(MeetingKind.INDIVIDUAL_SUPPORT_MEETING)
                        .by(KODAMA)
                        .as(PractitionerRole.CHILD_DEVELOPMENT_SUPPORT_MANAGER))
                .accepted();
    }

    @Test
    void by_statute_is_the_municipalitys() {
        meeting.when(of(MeetingKind.STATUTORY_SUPPORT_MEETING)).refused(MeetingRefusal.NotTheConvener.class);
        meeting.when(of(MeetingKind.STATUTORY_SUPPORT_MEETING).by(TOWN)).accepted();
    }

    @Test
    void of_another_kind_is_called_by_anyone_of_the_team() {
        meeting.when(of(MeetingKind.CARE_MEETING).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
        meeting.when(of(MeetingKind.CARE_MEETING).by(SCHOOL).as(PractitionerRole.TEACHER))
                .accepted();
    }

    @Test
    void is_called_for_later() {
        meeting.when(a(CaseMeetingScheduled.class).with("at", BEGINNING.minus(Duration.ofDays(1))))
                .refused(MeetingRefusal.MeetingInThePast.class);
    }

    @Test
    void invites_agencies_that_exist_and_the_person() {
        meeting.when(a(CaseMeetingScheduled.class).with("invited", Set.of(NOBODY)))
                .refused(CommonRefusal.UnknownAgency.class);
        meeting.when(a(CaseMeetingScheduled.class).with("personInvited", false)).advised("SVC-06");
    }

    @Test
    void is_called_once_and_held_once() {
        called().when(a(CaseMeetingScheduled.class)).refused(MeetingRefusal.MeetingAlreadyScheduled.class);
        meeting.given(a(CaseMeetingHeld.class))
                .when(a(CaseMeetingHeld.class))
                .refused(MeetingRefusal.MeetingAlreadyHeld.class);
        meeting.when(a(CaseMeetingScheduled.class)).refused(MeetingRefusal.MeetingAlreadyScheduled.class);
    }

    @Test
    void is_not_held_before_it_was_called() {
        meeting.when(a(CaseMeetingHeld.class)).refused(MeetingRefusal.MeetingNotScheduled.class);
    }

    @Test
    void is_not_held_for_somebody_else() {
        Known known = Around.mizuki().known();
        var strangers = new Known(
                known.agencies(),
                known.corporations(),
                known.enrolments(),
                null,
                null,
                new PersonFile(
                        STRANGER,
                        KODAMA,
                        Set.of(STRANGER, MIZUKI),
                        java.util.Objects.requireNonNull(known.file()).team(),
                        List.of(),
                        List.of()));
        Sent elsewhere = a(CaseMeetingHeld.class).ofTheFileOf(STRANGER).about(STRANGER);
        called().knowing(new Around(strangers)).when(elsewhere).refused(MeetingRefusal.MeetingNotScheduled.class);
        meeting.knowing(Around.mizuki())
                .given(a(CaseMeetingHeld.class))
                .knowing(new Around(strangers))
                .when(elsewhere)
                .refused(MeetingRefusal.MeetingNotScheduled.class);
    }

    @Test
    void has_its_minutes_from_who_called_it() {
        called().when(a(CaseMeetingHeld.class).by(SCHOOL)).refused(MeetingRefusal.NotTheConvener.class);
        meeting.when(a(CaseMeetingHeld.class).with("kind", MeetingKind.RISK_MEETING))
                .refused(MeetingRefusal.AnotherKindOfMeeting.class);
    }

    @Test
    void names_who_attended() {
        called().when(a(CaseMeetingHeld.class)
                        .with("attendees", List.of(new Attendee(null, null, PractitionerRole.NURSE))))
                .refused(MeetingRefusal.AttendeeNotNamed.class);
    }

    @Test
    void of_these_kinds_says_why_the_person_was_not_there() {
        called().when(a(CaseMeetingHeld.class).with("personPresent", false))
                .refused(MeetingRefusal.PersonAbsentWithoutReason.class);
        meeting.when(a(CaseMeetingHeld.class).with("personPresent", false).with("whyPersonAbsent", "熱が出た。"))
                .advised("SVC-06");
    }

    @Test
    void of_other_kinds_is_advised_to_say_it() {
        meeting.given(of(MeetingKind.RISK_MEETING))
                .when(a(CaseMeetingHeld.class)
                        .with("kind", MeetingKind.RISK_MEETING)
                        .with("personPresent", false))
                .advised("SVC-06", "ASM-01");
    }

    @Test
    void leaves_nothing_to_an_agency_that_was_not_asked() {
        called().when(a(CaseMeetingHeld.class)
                        .with(
                                "decisions",
                                List.of(new MeetingDecision(
                                        KODAMA, false, null, care.renkei.events.Words.of("切符の練習")))))
                .advised("ENV-06");
    }

    @Test
    void brought_in_from_before_needs_no_reason() {
        called().when(a(CaseMeetingHeld.class).with("personPresent", false).importedFrom("SPREADSHEET"))
                .advised();
    }

    @Test
    void without_the_person_is_taken_when_that_is_said() {
        called().when(a(CaseMeetingHeld.class)
                        .with("personPresent", false)
                        .with("whyPersonAbsent", "熱が出た。")
                        .with("personsWords", "週末は行きたい。"))
                .advised();
    }

    @Test
    void asks_who_was_absent_for_a_view_and_who_carries_decisions_out() {
        called().when(a(CaseMeetingHeld.class)
                        .with("absent", List.of(new Absent(KODAMA, false, null, null, null)))
                        .with(
                                "decisions",
                                List.of(new MeetingDecision(null, false, null, care.renkei.events.Words.of("夜の電話")))))
                .advised("SVC-06", "MON-11", "PLN-00");
    }

    @Test
    void that_looks_back_names_the_goals_that_were_looked_at() {
        var monitoring = a(CaseMeetingHeld.class).with("kind", MeetingKind.MONITORING);
        var called = a(CaseMeetingScheduled.class).with("kind", MeetingKind.MONITORING);
        meeting.given(called).when(monitoring).advised("MON-09");
    }

    @Test
    void that_names_its_goals_is_a_review_of_them() {
        meeting.given(a(CaseMeetingScheduled.class).with("kind", MeetingKind.MONITORING))
                .when(a(CaseMeetingHeld.class)
                        .with("kind", MeetingKind.MONITORING)
                        .with("goalsReviewed", List.of(People.thing("goal", 1))))
                .advised();
    }

    @Test
    void about_risks_names_them() {
        meeting.given(a(CaseMeetingScheduled.class).with("kind", MeetingKind.RISK_MEETING))
                .when(a(CaseMeetingHeld.class).with("kind", MeetingKind.RISK_MEETING))
                .advised("ASM-01");
    }

    @Test
    void about_risks_is_held_with_others() {
        called().when(a(CaseMeetingHeld.class)
                        .with("agendaRisks", List.of(People.record(7)))
                        .with("attendees", List.of(new Attendee(null, MIZUKI, PractitionerRole.PERSON))))
                .advised("ASM-01");
    }

    @Test
    void is_held_together_with_registered_agencies() {
        meeting.when(a(CaseMeetingScheduled.class).with("coHosts", Set.of(NOBODY)))
                .refused(CommonRefusal.UnknownAgency.class);
        called().when(a(CaseMeetingHeld.class).with("coHosts", Set.of(NOBODY)))
                .refused(CommonRefusal.UnknownAgency.class);
    }
}
