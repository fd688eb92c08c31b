package care.renkei.command.record;

import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.STRANGER;
import static care.renkei.command.testing.People.TORU;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.PractitionerRole;
import care.renkei.events.assessment.StatementRecorded;
import care.renkei.events.assessment.StatementRecorded.Speaker;
import care.renkei.events.contact.HomeVisitMade;
import org.junit.jupiter.api.Test;

class SayingByTheirOwnHandTest {

    private final Specification<CareRecord> record = new Specification<>(new RecordDecider());

    private static Sent said(DataSubjectId hand, Speaker speaker) {
        return a(StatementRecorded.class)
                .with("speaker", speaker)
                .by(AgencyId.SELF, hand)
                .as(hand.equals(MIZUKI) ? PractitionerRole.PERSON : PractitionerRole.REPRESENTATIVE);
    }

    @Test
    void the_person_says_something_of_their_own() {
        record.when(said(MIZUKI, Speaker.PERSON)).accepted();
    }

    @Test
    void a_representative_speaks_as_family_never_as_the_person() {
        record.when(said(KAORI, Speaker.FAMILY)).accepted();
        record.when(said(KAORI, Speaker.PERSON)).refused(CommonRefusal.NotByTheirOwnHand.class);
        record.when(said(MIZUKI, Speaker.FAMILY)).refused(CommonRefusal.NotByTheirOwnHand.class);
    }

    @Test
    void others_of_the_family_and_strangers_find_nobody() {
        record.when(said(TORU, Speaker.FAMILY)).refused(CommonRefusal.PersonNotAvailable.class);
        record.when(said(STRANGER, Speaker.PERSON)).refused(CommonRefusal.PersonNotAvailable.class);
        record.when(said(MIZUKI, Speaker.PERSON).ofTheFileOf(STRANGER).about(STRANGER))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void nothing_else_is_recorded_so() {
        record.when(a(HomeVisitMade.class).by(AgencyId.SELF, MIZUKI).as(PractitionerRole.PERSON))
                .refused(CommonRefusal.NotByTheirOwnHand.class);
    }
}
