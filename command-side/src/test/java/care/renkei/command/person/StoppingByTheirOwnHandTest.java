package care.renkei.command.person;

import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.TORU;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.PractitionerRole;
import care.renkei.events.person.BasicInfoRecorded;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.UseResumed;
import care.renkei.events.person.UseStopped;
import org.junit.jupiter.api.Test;

class StoppingByTheirOwnHandTest {

    private final Specification<PersonState> person = new Specification<>(new PersonDecider())
            .given(a(PersonRegistered.class).creating(MIZUKI), a(RepresentativeAppointed.class));

    private static Sent own(Class<? extends Content> type, DataSubjectId hand) {
        Sent sent = a(type).by(AgencyId.SELF, hand)
                .as(hand.equals(MIZUKI) ? PractitionerRole.PERSON : PractitionerRole.REPRESENTATIVE);
        return type == BasicInfoRecorded.class ? sent : sent.with("requestedBy", hand);
    }

    @Test
    void the_person_stops_the_use_and_lets_it_go_on() {
        person.given(own(UseStopped.class, MIZUKI))
                .when(own(UseResumed.class, MIZUKI))
                .accepted();
    }

    @Test
    void a_representative_may_stop_it_and_either_lets_it_go_on() {
        person.given(own(UseStopped.class, KAORI), own(UseResumed.class, KAORI), own(UseStopped.class, KAORI))
                .when(own(UseResumed.class, MIZUKI))
                .accepted();
    }

    @Test
    void what_the_person_stopped_a_representative_does_not_let_go_on_alone() {
        person.given(own(UseStopped.class, MIZUKI))
                .when(own(UseResumed.class, KAORI))
                .refused(PersonRefusal.StoppedByThePerson.class);
        person.when(a(UseResumed.class).with("requestedBy", KAORI)).accepted();
    }

    @Test
    void nobody_asks_in_the_name_of_another() {
        person.when(own(UseStopped.class, KAORI).with("requestedBy", MIZUKI))
                .refused(CommonRefusal.NotByTheirOwnHand.class);
        person.when(own(UseStopped.class, TORU)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void nothing_else_is_written_into_the_file_so() {
        person.when(own(BasicInfoRecorded.class, MIZUKI)).refused(CommonRefusal.NotByTheirOwnHand.class);
    }
}
