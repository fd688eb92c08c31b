package care.renkei.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.testing.AnyHistory;
import care.renkei.command.testing.Sent;
import care.renkei.events.person.PersonEvent;
import care.renkei.events.person.PersonRegistered;
import java.time.Instant;
import java.util.List;

class AnyPersonsFileTest extends AnyHistory<PersonState> {

    AnyPersonsFileTest() {
        super(new PersonDecider(), PersonEvent.class);
    }

    @Override
    protected List<Sent> beginning() {
        return List.of(Sent.a(PersonRegistered.class));
    }

    @Override
    protected void holdsOf(PersonState state, Instant now) {
        if (state instanceof PersonState.Registered person) {
            assertThat(person.representatives())
                    .allMatch(one -> one.until() == null || !one.until().isBefore(one.from()));
            assertThat(person.ties()).doesNotContain("");
        }
    }
}
