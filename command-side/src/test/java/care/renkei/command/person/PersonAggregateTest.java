package care.renkei.command.person;

import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Shell;
import care.renkei.events.person.PersonDied;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.UseStopped;
import org.junit.jupiter.api.Test;

class PersonAggregateTest {

    private final Shell<PersonAggregate> shell = new Shell<>(PersonAggregate.class);

    @Test
    void opens_a_file() {
        shell.knowing(Around.noFile()).stores(a(PersonRegistered.class).creating(MIZUKI));
    }

    @Test
    void refuses_before_there_is_a_file() {
        shell.refuses(a(UseStopped.class), CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void goes_on_with_the_file() {
        shell.given(a(PersonRegistered.class)).stores(a(UseStopped.class));
    }

    @Test
    void keeps_what_became_of_the_person() {
        shell.given(a(PersonRegistered.class), a(PersonDied.class))
                .refuses(a(PersonDied.class), CommonRefusal.PersonHasDied.class);
    }

    @Test
    void remembers_what_was_decided() {
        shell.given(a(PersonRegistered.class), a(UseStopped.class))
                .refuses(a(UseStopped.class), PersonRefusal.UseAlreadyStopped.class);
    }
}
