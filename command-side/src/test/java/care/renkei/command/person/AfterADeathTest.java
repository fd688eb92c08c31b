package care.renkei.command.person;

import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Specification;
import care.renkei.events.person.BasicInfoRecorded;
import care.renkei.events.person.DeathRetracted;
import care.renkei.events.person.LifeStageEntered;
import care.renkei.events.person.PersonDied;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RepresentativeAppointed;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AfterADeathTest {

    private final Specification<PersonState> person = new Specification<>(new PersonDecider())
            .given(a(PersonRegistered.class).creating(MIZUKI));

    @Test
    void which_has_come_there_is_one_record_of_it() {
        person.when(a(PersonDied.class).with("on", LocalDate.of(2026, 6, 21)))
                .refused(PersonRefusal.DeathInTheFuture.class);
        person.given(a(PersonDied.class)).when(a(PersonDied.class)).refused(CommonRefusal.PersonHasDied.class);
    }

    @Test
    void nobody_is_appointed_and_no_stage_of_life_begins() {
        person.given(a(PersonDied.class));
        person.when(a(RepresentativeAppointed.class)).refused(CommonRefusal.PersonHasDied.class);
        person.when(a(LifeStageEntered.class)).refused(CommonRefusal.PersonHasDied.class);
    }

    @Test
    void what_is_known_may_still_be_written_down() {
        person.given(a(PersonDied.class)).when(a(BasicInfoRecorded.class)).accepted();
    }

    @Test
    void that_did_not_happen_everything_goes_on() {
        person.when(a(DeathRetracted.class)).refused(PersonRefusal.NoDeathRecorded.class);
        person.given(a(PersonDied.class), a(DeathRetracted.class));
        person.when(a(LifeStageEntered.class)).accepted();
    }
}
