package care.renkei.command.record;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.STRANGER;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.service.ComplaintAnswered;
import care.renkei.events.service.ComplaintReceived;
import care.renkei.events.service.ConcernAnswered;
import care.renkei.events.service.ConcernRaised;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import org.junit.jupiter.api.Test;

class AnsweringTest {

    private final Specification<CareRecord> record = new Specification<>(new RecordDecider());

    private static Sent own(AgencyId agency) {
        return a(SupportAnswered.class).by(agency).ofTheFileOf(agency.subject()).about(agency.subject());
    }

    @Test
    void is_for_whoever_was_asked() {
        record.knowing(Around.mizuki().asked(ConcernRaised.class, MIZUKI, KODAMA));
        record.when(a(ConcernAnswered.class).by(KODAMA)).accepted();
        record.when(a(ConcernAnswered.class).by(TOMOSHIBI)).refused(RecordRefusal.NotAskedOfYou.class);
    }

    @Test
    void names_something_that_was_asked() {
        record.when(a(ConcernAnswered.class)).refused(RecordRefusal.NotAskedOfYou.class);
    }

    @Test
    void is_about_the_same_person() {
        record.knowing(Around.mizuki().asked(ConcernRaised.class, STRANGER, KODAMA))
                .when(a(ConcernAnswered.class).by(KODAMA))
                .refused(RecordRefusal.NotAskedOfYou.class);
    }

    @Test
    void answers_what_was_asked_and_nothing_else() {
        record.knowing(Around.mizuki().asked(SupportRequested.class, MIZUKI, KODAMA))
                .when(a(ConcernAnswered.class).by(KODAMA))
                .refused(RecordRefusal.NotAskedOfYou.class);
    }

    @Test
    void of_a_concern_for_the_team_is_for_each_of_the_team() {
        record.knowing(Around.mizuki().asked(ConcernRaised.class, MIZUKI));
        record.when(a(ConcernAnswered.class).by(SCHOOL)).accepted();
        record.when(a(ConcernAnswered.class).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void of_a_concern_about_somebody_described_needs_no_file() {
        Sent answer = a(ConcernAnswered.class).ofTheFileOf(STRANGER).about(STRANGER);
        record.knowing(Around.noFile().asked(ConcernRaised.class, STRANGER, TOMOSHIBI));
        record.when(answer.by(TOMOSHIBI)).accepted();
        record.when(answer.by(KODAMA)).refused(CommonRefusal.PersonNotAvailable.class);
        record.when(a(ConcernAnswered.class).by(TOMOSHIBI)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void of_a_complaint_comes_from_the_agency_complained_of() {
        record.knowing(Around.mizuki().asked(ComplaintReceived.class, MIZUKI, KODAMA));
        record.when(a(ComplaintAnswered.class).by(KODAMA)).accepted();
        record.when(a(ComplaintAnswered.class).by(TOMOSHIBI)).refused(RecordRefusal.NotAskedOfYou.class);
    }

    @Test
    void of_a_request_for_nobody_is_told_of_the_own_agency() {
        record.knowing(Around.noFile().asked(SupportRequested.class, null, HAMABE));
        record.when(own(HAMABE).with("note", "月曜なら。")).accepted();
        record.when(own(KODAMA)).refused(RecordRefusal.NotAskedOfYou.class);
    }

    @Test
    void of_a_request_for_somebody_holds_no_words_under_the_own_agency() {
        record.knowing(Around.noFile().asked(SupportRequested.class, MIZUKI, HAMABE));
        record.when(own(HAMABE)).accepted();
        record.when(own(HAMABE).with("note", "瑞樹さんなら。")).refused(RecordRefusal.AnswerTellsOfSomebody.class);
        record.knowing(Around.mizuki().asked(SupportRequested.class, MIZUKI, KODAMA))
                .when(a(SupportAnswered.class).by(KODAMA).with("note", "車を出します。"))
                .accepted();
    }

    @Test
    void of_history_may_answer_what_was_asked_elsewhere() {
        record.when(a(ConcernAnswered.class).importedFrom("SPREADSHEET")).accepted();
    }

    @Test
    void is_asked_of_registered_agencies_and_of_others() {
        record.when(a(SupportRequested.class).with("to", java.util.List.of(TOMOSHIBI)))
                .refused(RecordRefusal.AskingOneself.class);
        record.when(a(SupportRequested.class).with("to", java.util.List.of("nobody")))
                .refused(CommonRefusal.UnknownAgency.class);
        record.when(a(ComplaintReceived.class).with("against", "nobody")).refused(CommonRefusal.UnknownAgency.class);
        record.when(a(ComplaintReceived.class)).accepted();
    }
}
