package care.renkei.command.team;

import static care.renkei.command.testing.Around.LONG_AGO;
import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.SIGNAL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.People.firstOf;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;
import static care.renkei.command.testing.Specification.BEGINNING;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.TeamRole;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.events.team.RoleAssigned;
import care.renkei.events.team.RoleEnded;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BuildingATeamTest {

    private final Specification<Team> team = new Specification<>(new TeamDecider());

    @Test
    void begins_by_asking_an_agency() {
        team.when(a(AgencyInvited.class)).advised();
        team.when(a(AgencyInvited.class).with("agency", SIGNAL).by(TOWN)).accepted();
    }

    @Test
    void asks_the_person_too() {
        team.when(a(AgencyInvited.class).with("personAgreed", false)).advised("ENV-09");
    }

    @Test
    void asks_agencies_that_exist_and_are_not_there_yet() {
        team.when(a(AgencyInvited.class).with("agency", NOBODY)).refused(CommonRefusal.UnknownAgency.class);
        team.when(a(AgencyInvited.class).with("agency", KODAMA)).refused(TeamRefusal.AlreadyOfTheTeam.class);
    }

    @Test
    void asks_once_though_pressed_twice() {
        team.given(a(AgencyInvited.class))
                .when(a(AgencyInvited.class).after(Duration.ofMinutes(1)))
                .alreadySo(0);
        team.when(a(AgencyInvited.class).with("role", TeamRole.EMERGENCY).after(Duration.ofMinutes(1)))
                .accepted();
    }

    @Test
    void reminds_after_a_while() {
        team.given(a(AgencyInvited.class)).when(a(AgencyInvited.class)).accepted();
    }

    @Test
    void is_not_for_agencies_outside() {
        team.when(a(AgencyInvited.class).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void goes_on_when_the_agency_itself_joins() {
        team.given(a(AgencyInvited.class))
                .when(a(CareTeamMemberJoined.class).by(HAMABE))
                .accepted();
    }

    @Test
    void lets_nobody_in_who_was_not_asked() {
        team.given(a(AgencyInvited.class))
                .when(a(CareTeamMemberJoined.class).by(SIGNAL))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void lets_the_first_agency_say_its_role() {
        team.when(a(CareTeamMemberJoined.class).with("role", TeamRole.COORDINATION))
                .accepted();
        team.when(a(CareTeamMemberJoined.class).with("role", TeamRole.COORDINATION))
                .refused(TeamRefusal.AlreadyOfTheTeam.class);
    }

    @Test
    void lets_go_on_the_last_day() {
        team.when(a(CareTeamMemberLeft.class).by(KODAMA)).advised();
        team.when(a(CareTeamMemberLeft.class).by(KODAMA).with("on", LocalDate.of(2026, 7, 31)))
                .refused(TeamRefusal.LastDayNotCome.class);
        team.when(a(CareTeamMemberLeft.class).by(TOWN)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void never_leaves_the_person_alone() {
        team.knowing(Around.mizuki().left(SCHOOL, LONG_AGO).left(KODAMA, LONG_AGO))
                .when(a(CareTeamMemberLeft.class).by(TOMOSHIBI))
                .refused(TeamRefusal.LastOfTheTeam.class);
    }

    @Test
    void notices_a_task_that_is_left_behind() {
        team.given(a(RoleAssigned.class))
                .when(a(CareTeamMemberLeft.class).by(KODAMA))
                .advised("PLN-00");
    }

    @Test
    void has_a_key_worker_of_its_own() {
        Sent chosen = a(KeyWorkerAssigned.class).with("fit", "電車の話が合う。").with("expertise", "自閉のある人の支援。");
        team.when(chosen).advised();
        team.when(chosen.with("personAgreed", false)).advised("ASM-21");
        team.when(chosen.with("fit", null)).advised("ASM-21");
        team.when(a(KeyWorkerAssigned.class).with("agency", HAMABE)).refused(TeamRefusal.NotOfTheTeam.class);
        team.when(a(KeyWorkerAssigned.class).with("worker", firstOf(SCHOOL)))
                .refused(TeamRefusal.KeyWorkerNotThere.class);
    }

    @Test
    void gives_tasks_to_its_own() {
        team.when(a(RoleAssigned.class).with("agency", HAMABE)).refused(TeamRefusal.NotOfTheTeam.class);
        team.given(a(RoleAssigned.class)).when(a(RoleAssigned.class)).refused(TeamRefusal.TaskAlreadyThere.class);
    }

    @Test
    void shows_a_task_that_nobody_owns() {
        team.when(a(RoleAssigned.class).with("agency", null)).advised("PLN-00");
    }

    @Test
    void gives_a_task_that_nobody_owns_its_owner_once() {
        Sent owned = a(RoleAssigned.class).with("role", thing("role", 2)).with("fills", thing("role", 1));
        team.when(owned).refused(TeamRefusal.TaskNotOpen.class);
        team.given(a(RoleAssigned.class).with("agency", null)).when(owned).advised();
        team.when(owned.with("role", thing("role", 3))).refused(TeamRefusal.TaskNotOpen.class);
        team.when(owned.with("role", thing("role", 3)).with("fills", thing("role", 2)))
                .refused(TeamRefusal.TaskNotOpen.class);
    }

    @Test
    void ends_a_task_once() {
        team.when(a(RoleEnded.class).with("role", thing("role", 1))).refused(TeamRefusal.TaskNotOpen.class);
        team.given(a(RoleAssigned.class), a(RoleEnded.class))
                .when(a(RoleEnded.class))
                .refused(TeamRefusal.TaskNotOpen.class);
    }

    @Test
    void after_joining_needs_a_new_invitation_to_join_again() {
        team.given(a(AgencyInvited.class), a(CareTeamMemberJoined.class).by(HAMABE))
                .knowing(Around.mizuki().joined(HAMABE, TeamRole.SERVICE, BEGINNING))
                .given(a(CareTeamMemberLeft.class).by(HAMABE))
                .knowing(Around.mizuki())
                .when(a(CareTeamMemberJoined.class).by(HAMABE))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }
}
