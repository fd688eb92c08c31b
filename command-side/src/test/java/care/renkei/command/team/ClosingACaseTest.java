package care.renkei.command.team;

import static care.renkei.command.testing.Around.LONG_AGO;
import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.SIGNAL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.Course;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.TeamRole;
import care.renkei.events.Words;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.CaseClosed;
import care.renkei.events.team.CaseReopened;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingACaseTest {

    private final Specification<Team> team = new Specification<>(new TeamDecider());

    private static Around handedOver(boolean takenOver) {
        return Around.mizuki()
                .course(new Course(
                        List.of(),
                        null,
                        List.of(),
                        List.of(new Course.Handover(thing("handover", 1), KODAMA, HAMABE, true, takenOver)),
                        List.of(),
                        List.of()));
    }

    private static Sent closed() {
        return a(CaseClosed.class).by(KODAMA);
    }

    @Test
    void leaves_the_team_with_it() {
        team.when(closed()).advised();
        assertThat(team.consequences())
                .containsExactly(new CareTeamMemberLeft(LocalDate.of(2026, 6, 20), Words.WITHHELD));
    }

    @Test
    void is_for_an_agency_of_the_team_by_somebody_who_is_named() {
        team.when(a(CaseClosed.class).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
        team.when(a(CaseClosed.class).by(KODAMA, null)).refused(CommonRefusal.PractitionerMissing.class);
        team.when(closed().with("on", LocalDate.of(2026, 7, 1))).refused(TeamRefusal.LastDayNotCome.class);
    }

    @Test
    void keeps_records_for_five_years() {
        team.when(closed().with("retainUntil", LocalDate.of(2031, 6, 19))).refused(TeamRefusal.RetentionTooShort.class);
    }

    @Test
    void waits_for_the_answer_to_a_handover() {
        team.knowing(handedOver(false)).when(closed()).refused(TeamRefusal.StillResponsible.class);
    }

    @Test
    void names_the_handover_by_which_another_took_over() {
        Sent over = closed().with("reason", CaseClosed.WhyClosed.HANDED_OVER);
        team.when(over).refused(TeamRefusal.NobodyTookOver.class);
        team.knowing(handedOver(true))
                .when(over.with("handover", thing("handover", 1)))
                .advised();
    }

    @Test
    void notices_what_is_still_open() {
        team.knowing(Around.mizuki()
                        .course(new Course(
                                List.of(),
                                null,
                                List.of(),
                                List.of(),
                                List.of(new Course.OpenIssue(thing("issue", 1), KODAMA)),
                                List.of())))
                .when(closed())
                .advised("TRN-01");
    }

    @Test
    void may_leave_nobody_behind() {
        team.knowing(Around.mizuki().left(SCHOOL, LONG_AGO).left(KODAMA, LONG_AGO))
                .when(a(CaseClosed.class).by(TOMOSHIBI))
                .accepted();
    }

    @Test
    void is_undone_by_who_closed_alone() {
        Around without = Around.mizuki().left(KODAMA, LONG_AGO);
        team.given(closed())
                .knowing(without)
                .when(a(CaseReopened.class).by(HAMABE))
                .refused(CommonRefusal.PersonNotAvailable.class);
        team.when(a(CaseReopened.class).by(SCHOOL)).refused(TeamRefusal.CaseNotClosed.class);
        team.when(a(CaseReopened.class).by(KODAMA).with("why", " ")).refused(CommonRefusal.ReasonMissing.class);
        team.when(a(CaseReopened.class).by(KODAMA)).advised();
        assertThat(team.consequences())
                .containsExactly(new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.of(2026, 6, 20), Words.WITHHELD));
        team.when(a(CaseReopened.class).by(KODAMA)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void lets_who_took_over_join() {
        team.knowing(handedOver(false))
                .when(a(CareTeamMemberJoined.class).by(HAMABE))
                .accepted();
        team.knowing(Around.mizuki())
                .when(a(CareTeamMemberJoined.class).by(SIGNAL))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }
}
