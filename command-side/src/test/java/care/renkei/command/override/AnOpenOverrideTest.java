package care.renkei.command.override;

import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;
import static care.renkei.command.testing.Specification.BEGINNING;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Specification;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.override.PersonInformed;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AnOpenOverrideTest {

    private final Specification<Overrides> overrides =
            new Specification<>(new OverrideDecider()).given(a(LifeSafetyOverrideInvoked.class));

    @Test
    void is_extended_once() {
        overrides
                .given(a(OverrideExtended.class))
                .when(a(OverrideExtended.class).with("until", BEGINNING.plus(Duration.ofHours(60))))
                .refused(OverrideRefusal.AlreadyExtended.class);
    }

    @Test
    void is_not_extended_by_invoking_it_again() {
        overrides
                .when(a(LifeSafetyOverrideInvoked.class)
                        .with("override", thing("override", 2))
                        .with("until", BEGINNING.plus(Duration.ofHours(60)))
                        .after(Duration.ofMinutes(5)))
                .alreadySo(0);
        assertThat(overrides.state().find(thing("override", 1)))
                .matches(first -> first != null && first.term().until().equals(BEGINNING.plus(Duration.ofHours(24))));
    }

    @Test
    void is_extended_once_though_pressed_twice() {
        overrides
                .given(a(OverrideExtended.class))
                .when(a(OverrideExtended.class).after(Duration.ofMinutes(1)))
                .alreadySo(1);
    }

    @Test
    void is_extended_within_72_hours_of_its_beginning() {
        overrides
                .when(a(OverrideExtended.class)
                        .with(
                                "until",
                                BEGINNING.plus(LifeSafetyOverride.LONGEST).plusSeconds(1)))
                .refused(OverrideRefusal.LongerThan72Hours.class);
        overrides
                .when(a(OverrideExtended.class).with("until", BEGINNING.plus(LifeSafetyOverride.LONGEST)))
                .accepted();
    }

    @Test
    void is_not_made_shorter_by_extending() {
        overrides
                .when(a(OverrideExtended.class).with("until", BEGINNING.plus(Duration.ofHours(23))))
                .refused(OverrideRefusal.NotLonger.class);
    }

    @Test
    void that_ran_out_is_not_opened_again() {
        overrides
                .when(a(OverrideExtended.class).after(Duration.ofHours(25)))
                .refused(OverrideRefusal.OverrideOver.class);
    }

    @Test
    void that_ran_out_is_not_opened_again_by_writing_it_down_late() {
        overrides
                .when(a(OverrideExtended.class).writtenDown(Duration.ofHours(30)))
                .refused(OverrideRefusal.OverrideOver.class);
    }

    @Test
    void ends_once_with_a_reason() {
        overrides.when(a(OverrideEnded.class).with("reason", "")).refused(CommonRefusal.ReasonMissing.class);
        overrides
                .given(a(OverrideEnded.class))
                .when(a(OverrideEnded.class))
                .refused(OverrideRefusal.OverrideOver.class);
        overrides.when(a(OverrideExtended.class)).refused(OverrideRefusal.OverrideOver.class);
    }

    @Test
    void is_the_teams_and_the_invokers() {
        overrides.when(a(OverrideEnded.class).by(HAMABE)).refused(CommonRefusal.PersonNotAvailable.class);
        overrides
                .knowing(Around.mizuki().left(TOMOSHIBI, BEGINNING))
                .when(a(OverrideEnded.class).by(TOMOSHIBI))
                .accepted();
    }

    @Test
    void has_an_id_that_is_known() {
        overrides
                .when(a(OverrideEnded.class).with("override", thing("override", 9)))
                .refused(OverrideRefusal.OverrideUnknown.class);
        overrides
                .when(a(PersonInformed.class).by(KODAMA).with("override", thing("override", 9)))
                .refused(OverrideRefusal.OverrideUnknown.class);
    }
}
