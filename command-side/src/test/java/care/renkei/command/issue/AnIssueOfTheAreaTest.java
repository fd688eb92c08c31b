package care.renkei.command.issue;

import static care.renkei.command.testing.People.CORE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.People.unknownAt;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.community.RegionalIssueDeliberated;
import care.renkei.events.community.RegionalIssueRaised;
import care.renkei.events.community.RegionalIssueResolved;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnIssueOfTheAreaTest {

    private static final DataSubjectId HERE = new DataSubjectId("region-minatomachi");
    private static final DataSubjectId ELSEWHERE = new DataSubjectId("region-yamanote");

    private final Specification<IssueState> issue = new Specification<>(new IssueDecider()).knowing(Around.noFile());

    static Sent here(Class<? extends Content> type, AgencyId agency) {
        return a(type).by(agency).ofTheFileOf(HERE).about(HERE);
    }

    private static Sent own(Class<? extends Content> type, AgencyId agency) {
        return a(type).by(agency).ofTheFileOf(agency.subject()).about(agency.subject());
    }

    private Specification<IssueState> raised() {
        return issue.given(here(RegionalIssueRaised.class, KODAMA));
    }

    private Specification<IssueState> deliberated() {
        return raised().given(here(RegionalIssueDeliberated.class, CORE));
    }

    @Test
    void is_raised_by_any_agency() {
        issue.when(here(RegionalIssueRaised.class, TOMOSHIBI)).accepted();
        new Specification<>(new IssueDecider())
                .when(own(RegionalIssueRaised.class, SCHOOL))
                .accepted();
    }

    @Test
    void is_raised_once() {
        raised().when(here(RegionalIssueRaised.class, TOMOSHIBI)).refused(IssueRefusal.IssueAlreadyRaised.class);
    }

    @Test
    void is_raised_by_registered_agencies_and_their_people() {
        issue.when(here(RegionalIssueRaised.class, NOBODY)).refused(CommonRefusal.AgencyNotRegistered.class);
        issue.when(here(RegionalIssueRaised.class, KODAMA).by(KODAMA, unknownAt(KODAMA)))
                .refused(CommonRefusal.PractitionerNotEnrolled.class);
    }

    @Test
    void is_nobodys_file() {
        issue.when(a(RegionalIssueRaised.class).by(CORE)).refused(CommonRefusal.PersonNotAvailable.class);
        issue.when(here(RegionalIssueRaised.class, CORE).about(MIZUKI))
                .refused(CommonRefusal.SubjectOutsideTheFile.class);
        issue.when(own(RegionalIssueRaised.class, SCHOOL).by(CORE)).refused(CommonRefusal.SubjectIsAnotherAgency.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "minatomachi"})
    void is_talked_over_and_resolved_by_those_who_answer_for_the_area(String body) {
        raised().when(here(RegionalIssueDeliberated.class, new AgencyId(body))).accepted();
        issue.when(here(RegionalIssueResolved.class, new AgencyId(body))).accepted();
    }

    @Test
    void is_neither_talked_over_nor_resolved_by_others() {
        deliberated().when(here(RegionalIssueDeliberated.class, KODAMA)).refused(IssueRefusal.NotForTheArea.class);
        issue.when(here(RegionalIssueResolved.class, TOMOSHIBI)).refused(IssueRefusal.NotForTheArea.class);
    }

    @Test
    void has_to_be_raised_before() {
        issue.when(here(RegionalIssueDeliberated.class, CORE)).refused(IssueRefusal.IssueNotRaised.class);
        issue.when(here(RegionalIssueResolved.class, CORE)).refused(IssueRefusal.IssueNotRaised.class);
    }

    @Test
    void is_talked_over_before_it_is_resolved() {
        raised().when(here(RegionalIssueResolved.class, CORE)).refused(IssueRefusal.IssueNotDeliberated.class);
    }

    @Test
    void is_talked_over_as_often_as_needed() {
        deliberated().when(here(RegionalIssueDeliberated.class, TOWN)).accepted();
    }

    @Test
    void stays_resolved() {
        deliberated().given(here(RegionalIssueResolved.class, TOWN));
        issue.when(here(RegionalIssueDeliberated.class, CORE)).refused(IssueRefusal.IssueAlreadyResolved.class);
        issue.when(here(RegionalIssueResolved.class, CORE)).refused(IssueRefusal.IssueAlreadyResolved.class);
        issue.when(here(RegionalIssueRaised.class, CORE)).refused(IssueRefusal.IssueAlreadyRaised.class);
    }

    @Test
    void of_one_region_is_not_decided_for_another() {
        raised().when(here(RegionalIssueDeliberated.class, CORE)
                        .ofTheFileOf(ELSEWHERE)
                        .about(ELSEWHERE))
                .refused(IssueRefusal.IssueOfAnotherRegion.class);
        issue.when(own(RegionalIssueDeliberated.class, CORE)).accepted();
    }

    @Test
    void that_an_agency_raised_of_its_own_is_taken_up_by_a_region() {
        issue.given(own(RegionalIssueRaised.class, KODAMA))
                .when(here(RegionalIssueDeliberated.class, CORE))
                .accepted();
    }

    @Test
    void is_told_of_when_it_has_happened() {
        LocalDate tomorrow = LocalDate.of(2026, 6, 21);
        raised().when(here(RegionalIssueDeliberated.class, CORE).with("on", tomorrow))
                .refused(IssueRefusal.DayNotCome.class);
        issue.given(here(RegionalIssueDeliberated.class, CORE))
                .when(here(RegionalIssueResolved.class, CORE).with("on", tomorrow))
                .refused(IssueRefusal.DayNotCome.class);
    }
}
