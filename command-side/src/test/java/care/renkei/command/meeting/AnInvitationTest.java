package care.renkei.command.meeting;

import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.TORU;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.DataSubjectId;
import care.renkei.events.meeting.CaseMeetingCancelled;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.InvitationAnswered;
import care.renkei.events.meeting.InvitationAnswered.Attendance;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnInvitationTest {

    private final Specification<Meeting> meeting = new Specification<>(new MeetingDecider());

    private Specification<Meeting> called() {
        return meeting.given(a(CaseMeetingScheduled.class));
    }

    private static Sent answer(DataSubjectId invited, Attendance attendance) {
        return a(InvitationAnswered.class).with("invited", invited).with("answer", attendance);
    }

    @Test
    void is_answered_by_who_was_invited() {
        called().when(answer(SCHOOL.subject(), Attendance.COMES).by(SCHOOL)).advised();
        meeting.when(answer(TOWN.subject(), Attendance.COMES).by(TOWN)).refused(MeetingRefusal.NotInvited.class);
    }

    @Test
    void is_answered_for_itself_or_through_the_convener() {
        called().when(answer(SCHOOL.subject(), Attendance.COMES).by(KODAMA))
                .refused(MeetingRefusal.AnswerOfAnother.class);
        meeting.when(answer(SCHOOL.subject(), Attendance.COMES)).advised();
    }

    @Test
    void of_a_person_is_written_down_by_any_agency_that_serves_them() {
        called().when(answer(MIZUKI, Attendance.COMES).by(KODAMA)).advised();
        meeting.when(answer(KAORI, Attendance.COMES).by(SCHOOL)).advised();
    }

    @Test
    void of_family_stands_where_family_takes_part_or_is_named() {
        meeting.given(a(CaseMeetingScheduled.class).with("familyInvited", false).with("people", Set.of(KAORI)))
                .when(answer(KAORI, Attendance.COMES))
                .advised();
        meeting.when(answer(TORU, Attendance.COMES)).refused(MeetingRefusal.NotInvited.class);
    }

    @Test
    void declined_says_why_and_is_asked_for_a_view() {
        called().when(answer(SCHOOL.subject(), Attendance.DOES_NOT_COME).by(SCHOOL))
                .refused(CommonRefusal.ReasonMissing.class);
        meeting.when(answer(SCHOOL.subject(), Attendance.DOES_NOT_COME)
                        .by(SCHOOL)
                        .with("reason", "運動会の日だから。"))
                .advised("SVC-06");
    }

    @Test
    void answered_by_a_view_holds_the_view() {
        called().when(answer(SCHOOL.subject(), Attendance.SENDS_VIEW).by(SCHOOL))
                .refused(MeetingRefusal.ViewMissing.class);
        meeting.when(answer(SCHOOL.subject(), Attendance.SENDS_VIEW).by(SCHOOL).with("view", "朝は電車の話から。"))
                .advised();
    }

    @Test
    void is_answered_before_the_meeting() {
        meeting.when(answer(SCHOOL.subject(), Attendance.COMES)).refused(MeetingRefusal.MeetingNotScheduled.class);
        called().given(a(CaseMeetingHeld.class))
                .when(answer(SCHOOL.subject(), Attendance.COMES).by(SCHOOL))
                .refused(MeetingRefusal.MeetingAlreadyHeld.class);
    }

    @Test
    void to_a_meeting_that_is_cancelled_is_void() {
        called().given(a(CaseMeetingCancelled.class))
                .when(answer(SCHOOL.subject(), Attendance.COMES).by(SCHOOL))
                .refused(MeetingRefusal.MeetingIsCancelled.class);
    }
}
