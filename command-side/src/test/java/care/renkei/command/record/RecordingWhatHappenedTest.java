package care.renkei.command.record;

import static care.renkei.command.testing.Around.LONG_AGO;
import static care.renkei.command.testing.Around.anOverride;
import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.SIGNAL;
import static care.renkei.command.testing.People.SOMEBODY_ELSES_AUNT;
import static care.renkei.command.testing.People.STRANGER;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.People.firstOf;
import static care.renkei.command.testing.People.secondOf;
import static care.renkei.command.testing.People.unknownAt;
import static care.renkei.command.testing.Sent.a;
import static care.renkei.command.testing.Specification.BEGINNING;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Words;
import care.renkei.events.community.TrainingHeld;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.contact.OutreachVisitMade;
import care.renkei.events.contact.ReferralReceived;
import care.renkei.events.service.ConcernRaised;
import care.renkei.events.telling.NoticeRead;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordingWhatHappenedTest {

    private final Specification<CareRecord> record = new Specification<>(new RecordDecider());

    private static Sent visit(AgencyId agency) {
        return a(HomeVisitMade.class).by(agency);
    }

    private static OutreachVisitMade.OwnView viewOf(DataSubjectId staff) {
        return new OutreachVisitMade.OwnView(staff, Words.of("戸を少しだけ開けてくれた。"));
    }

    /** From outside: about somebody who is described, in the sending agency's name. */
    private static Sent described(Class<? extends care.renkei.events.Content> type, AgencyId sender) {
        return a(type).by(sender).ofTheFileOf(STRANGER).about(STRANGER).creating(STRANGER);
    }

    @Test
    void is_for_the_team() {
        record.when(visit(TOMOSHIBI)).advised();
    }

    @Test
    void is_for_the_municipality() {
        record.when(visit(TOWN)).accepted();
    }

    @Test
    void is_not_for_an_agency_outside() {
        record.when(visit(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void about_an_unknown_person_looks_the_same() {
        record.knowing(Around.noFile()).when(visit(TOMOSHIBI)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void is_over_when_the_agency_has_left() {
        record.knowing(Around.mizuki().left(KODAMA, LONG_AGO.plus(Duration.ofDays(1))))
                .when(visit(KODAMA))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void is_open_while_an_override_is() {
        record.knowing(Around.mizuki().override(anOverride(BEGINNING, BEGINNING.plus(Duration.ofHours(3)))));
        record.when(visit(SIGNAL)).refused(CommonRefusal.PersonNotAvailable.class);
        record.when(visit(HAMABE)).accepted();
        record.when(visit(HAMABE).after(Duration.ofHours(3))).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void is_done_by_registered_agencies_and_those_who_worked_there_that_day() {
        record.when(visit(NOBODY)).refused(CommonRefusal.AgencyNotRegistered.class);
        record.when(a(HomeVisitMade.class).by(KODAMA, unknownAt(KODAMA)))
                .refused(CommonRefusal.PractitionerNotEnrolled.class);
        record.when(a(HomeVisitMade.class).by(KODAMA, firstOf(TOMOSHIBI)))
                .refused(CommonRefusal.PractitionerNotEnrolled.class);
        record.when(a(HomeVisitMade.class).by(KODAMA, null)).accepted();
    }

    @Test
    void before_somebody_worked_there_is_history() {
        Sent tenYearsAgo = visit(KODAMA).after(Duration.ofDays(-3650)).writtenDown(Duration.ofDays(3660));
        record.when(tenYearsAgo).refused(CommonRefusal.PractitionerNotEnrolled.class);
        record.when(tenYearsAgo.after(Duration.ZERO).importedFrom("SPREADSHEET"))
                .accepted();
    }

    @Test
    void names_only_people_of_the_file() {
        record.when(a(HomeVisitMade.class).about(MIZUKI, SOMEBODY_ELSES_AUNT))
                .refused(CommonRefusal.SubjectOutsideTheFile.class);
        record.when(a(HomeVisitMade.class).about(STRANGER)).refused(CommonRefusal.SubjectOutsideTheFile.class);
    }

    @Test
    void belongs_to_a_person_an_agency_or_a_region() {
        record.when(a(HomeVisitMade.class).ofTheFileOf(firstOf(TOMOSHIBI)).about(firstOf(TOMOSHIBI)))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void of_the_own_agency_or_the_region_needs_no_person() {
        record.knowing(Around.noFile());
        DataSubjectId own = TOMOSHIBI.subject();
        record.when(a(TrainingHeld.class).ofTheFileOf(own).about(own)).accepted();
        DataSubjectId region = new DataSubjectId("region-minatomachi");
        record.when(a(TrainingHeld.class).ofTheFileOf(region).about(region)).accepted();
        record.when(a(TrainingHeld.class).ofTheFileOf(SCHOOL.subject()).about(SCHOOL.subject()))
                .refused(CommonRefusal.SubjectIsAnotherAgency.class);
    }

    @Test
    void that_somebody_has_read_is_said_by_the_reader() {
        record.knowing(Around.noFile());
        Sent read = a(NoticeRead.class).ofTheFileOf(TOMOSHIBI.subject());
        record.when(read.about(firstOf(TOMOSHIBI))).accepted();
        record.when(read.about(secondOf(TOMOSHIBI))).refused(RecordRefusal.ReadingOfSomebodyElse.class);
        record.when(read.about(firstOf(TOMOSHIBI)).by(TOMOSHIBI, null))
                .refused(RecordRefusal.ReadingOfSomebodyElse.class);
    }

    @Test
    void about_a_person_is_not_smuggled_in_under_the_own_agency() {
        record.when(a(HomeVisitMade.class).by(HAMABE).ofTheFileOf(HAMABE.subject()))
                .refused(CommonRefusal.SubjectOutsideTheFile.class);
    }

    @Test
    void from_outside_may_be_a_referral() {
        record.knowing(Around.noFile())
                .when(described(ReferralReceived.class, SCHOOL))
                .accepted();
        record.when(described(ReferralReceived.class, TOMOSHIBI)).accepted();
    }

    @Test
    void about_somebody_who_is_not_born_yet_is_refused() {
        record.knowing(Around.noFile());
        Sent referral = described(ReferralReceived.class, SCHOOL);
        record.when(referral.with("birthDate", "2026-06-21")).refused(CommonRefusal.BirthDateInTheFuture.class);
        record.when(referral.with("birthDate", "2009-01-15")).accepted();
    }

    @Test
    void from_outside_is_not_about_other_agencies_referrals() {
        record.knowing(Around.noFile());
        record.when(described(ReferralReceived.class, HAMABE)).refused(RecordRefusal.ReferralBetweenOthers.class);
        record.when(described(ReferralReceived.class, SCHOOL).with("to", NOBODY))
                .refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void from_outside_may_be_a_concern_to_an_agency() {
        record.knowing(Around.noFile())
                .when(described(ConcernRaised.class, HAMABE))
                .accepted();
        record.when(described(ConcernRaised.class, HAMABE).with("to", List.of()))
                .refused(RecordRefusal.ConcernAddressedToNobody.class);
    }

    @Test
    void from_outside_never_names_the_persons_id() {
        record.when(a(ConcernRaised.class).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void within_the_team_a_concern_is_for_all() {
        record.when(a(ConcernRaised.class).with("to", List.of())).accepted();
    }

    @Test
    void of_a_first_visit_alone_gives_advice() {
        record.when(a(OutreachVisitMade.class)).advised("ASM-20");
        record.when(a(HomeVisitMade.class).with("sequenceNo", 1)).advised("ASM-20");
    }

    @Test
    void of_a_first_visit_by_two_who_both_say_what_they_saw_does_not() {
        record.when(a(OutreachVisitMade.class)
                        .with("staff", Set.of(firstOf(TOMOSHIBI), secondOf(TOMOSHIBI)))
                        .with("views", List.of(viewOf(firstOf(TOMOSHIBI)), viewOf(secondOf(TOMOSHIBI)))))
                .advised();
    }

    @Test
    void of_history_gives_no_advice() {
        record.when(a(OutreachVisitMade.class).importedFrom("SPREADSHEET")).advised();
    }
}
