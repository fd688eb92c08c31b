package care.renkei.command.person;

import static care.renkei.command.testing.Around.anOverride;
import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.KEN;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.TORU;
import static care.renkei.command.testing.Sent.a;
import static care.renkei.command.testing.Specification.BEGINNING;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Specification;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Power;
import care.renkei.events.person.BasicInfoRecorded;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.RepresentativeEnded;
import care.renkei.events.person.UseResumed;
import care.renkei.events.person.UseStopped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecidingForThePersonTest {

    private final Specification<PersonState> person = new Specification<>(new PersonDecider())
            .given(a(PersonRegistered.class).creating(MIZUKI));

    @Test
    void is_for_somebody_else_in_a_capacity() {
        person.when(a(RepresentativeAppointed.class).with("representative", MIZUKI))
                .refused(PersonRefusal.RepresentativeIsThePerson.class);
        person.when(a(RepresentativeAppointed.class).with("capacity", GrantorCapacity.SELF))
                .refused(PersonRefusal.NotACapacityToRepresent.class);
        person.when(a(RepresentativeAppointed.class)).accepted();
    }

    @Test
    void as_a_parent_ends_at_eighteen() {
        person.when(a(RepresentativeAppointed.class).with("until", null))
                .refused(PersonRefusal.ParentalAuthorityEndsAtEighteen.class);
        person.when(a(RepresentativeAppointed.class).with("until", LocalDate.of(2027, 1, 15)))
                .refused(PersonRefusal.ParentalAuthorityEndsAtEighteen.class);
        person.when(a(RepresentativeAppointed.class).with("until", LocalDate.of(2008, 1, 1)))
                .refused(CommonRefusal.EndsBeforeItBegins.class);
    }

    @Test
    void as_an_adults_guardian_may_have_no_end() {
        person.when(a(RepresentativeAppointed.class)
                        .with("capacity", GrantorCapacity.ADULT_GUARDIAN)
                        .with("until", null))
                .accepted();
    }

    @Test
    void is_given_once_and_ends_once() {
        person.given(a(RepresentativeAppointed.class))
                .when(a(RepresentativeAppointed.class))
                .refused(PersonRefusal.AlreadyRepresents.class);
        person.given(a(RepresentativeEnded.class))
                .when(a(RepresentativeEnded.class).with("on", LocalDate.of(2026, 7, 1)))
                .refused(PersonRefusal.NotARepresentative.class);
    }

    @Test
    void is_not_settled_under_an_override() {
        person.knowing(Around.mizuki().override(anOverride(BEGINNING, BEGINNING.plus(Duration.ofHours(50)))));
        person.when(a(BasicInfoRecorded.class).by(HAMABE)).accepted();
        person.when(a(RepresentativeAppointed.class).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
        person.when(a(UseStopped.class).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void to_stop_the_use_is_the_persons_word() {
        person.when(a(UseStopped.class)).accepted();
    }

    @Test
    void to_stop_the_use_needs_the_power() {
        person.when(a(UseStopped.class).with("requestedBy", KAORI)).refused(CommonRefusal.GrantorWithoutPower.class);
        person.given(
                        a(RepresentativeAppointed.class),
                        a(RepresentativeAppointed.class)
                                .with("representative", KEN)
                                .with("powers", Set.of(Power.CONTRACTS)))
                .when(a(UseStopped.class).with("requestedBy", KEN))
                .refused(CommonRefusal.GrantorWithoutPower.class);
        person.when(a(UseStopped.class).with("requestedBy", TORU)).refused(CommonRefusal.GrantorWithoutPower.class);
        person.when(a(UseStopped.class).with("requestedBy", KAORI)).accepted();
    }

    @Test
    void to_stop_and_resume_take_turns() {
        person.when(a(UseResumed.class)).refused(PersonRefusal.UseNotStopped.class);
        person.given(a(UseStopped.class))
                .when(a(UseStopped.class).after(Duration.ofMinutes(3)))
                .alreadySo(1);
        person.when(a(UseStopped.class)).refused(PersonRefusal.UseAlreadyStopped.class);
        person.given(a(UseResumed.class)).when(a(UseStopped.class)).accepted();
    }

    @Test
    void to_resume_needs_the_power_too() {
        person.given(a(UseStopped.class))
                .when(a(UseResumed.class).with("requestedBy", TORU))
                .refused(CommonRefusal.GrantorWithoutPower.class);
    }
}
