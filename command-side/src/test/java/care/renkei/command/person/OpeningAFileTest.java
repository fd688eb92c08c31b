package care.renkei.command.person;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.STRANGER;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.record;
import static care.renkei.command.testing.People.unknownAt;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.Known;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Specification;
import care.renkei.events.person.BasicInfoRecorded;
import care.renkei.events.person.PersonRegistered;
import org.junit.jupiter.api.Test;

class OpeningAFileTest {

    private static final Known.Referral REFERRAL = new Known.Referral(record(1), MIZUKI, SCHOOL, TOMOSHIBI);

    private final Specification<PersonState> person = new Specification<>(new PersonDecider()).knowing(Around.noFile());

    @Test
    void for_somebody_new_is_open_to_any_agency() {
        person.when(a(PersonRegistered.class).creating(MIZUKI)).accepted();
    }

    @Test
    void under_an_id_that_was_not_made_here_looks_like_an_unknown_person() {
        person.when(a(PersonRegistered.class)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void after_a_referral_is_for_who_was_asked_or_who_refers() {
        var referred = a(PersonRegistered.class).with("fromReferral", record(1));
        person.knowing(Around.noFile().referred(REFERRAL));
        person.when(referred.by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
        person.when(referred.ofTheFileOf(STRANGER).about(STRANGER)).refused(CommonRefusal.PersonNotAvailable.class);
        person.when(referred).accepted();
    }

    @Test
    void after_an_unknown_referral_is_refused() {
        person.when(a(PersonRegistered.class).with("fromReferral", record(9)))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void happens_once() {
        person.given(a(PersonRegistered.class).creating(MIZUKI))
                .knowing(Around.mizuki())
                .when(a(PersonRegistered.class).creating(MIZUKI))
                .refused(PersonRefusal.PersonAlreadyRegistered.class);
        person.when(a(PersonRegistered.class).creating(MIZUKI).by(HAMABE))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void is_for_somebody_who_is_born() {
        person.when(a(PersonRegistered.class).creating(MIZUKI).with("birthDate", "2026-06-21"))
                .refused(CommonRefusal.BirthDateInTheFuture.class);
        person.when(a(PersonRegistered.class).creating(MIZUKI).with("birthDate", "2026-06-20"))
                .accepted();
    }

    @Test
    void comes_before_everything_else() {
        person.when(a(BasicInfoRecorded.class)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void is_done_by_registered_agencies_and_enrolled_people() {
        person.when(a(PersonRegistered.class).creating(MIZUKI).by(NOBODY))
                .refused(CommonRefusal.AgencyNotRegistered.class);
        person.when(a(PersonRegistered.class).creating(MIZUKI).by(KODAMA, unknownAt(KODAMA)))
                .refused(CommonRefusal.PractitionerNotEnrolled.class);
    }

    @Test
    void does_not_speak_of_somebody_else() {
        person.when(a(PersonRegistered.class).creating(MIZUKI).about(STRANGER))
                .refused(CommonRefusal.SubjectOutsideTheFile.class);
    }
}
