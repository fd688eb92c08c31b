package care.renkei.command.person;

import static care.renkei.command.testing.People.CORE;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.STRANGER;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.Beyond;
import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.TeamRole;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.PersonsLinked;
import care.renkei.events.person.PersonsUnlinked;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TwoFilesOfOnePersonTest {

    private static final Sent LINK = a(PersonsLinked.class).by(TOWN);
    private static final Sent UNLINK = a(PersonsUnlinked.class).by(TOWN);

    private final Specification<PersonState> person = new Specification<>(new PersonDecider())
            .given(a(PersonRegistered.class).creating(MIZUKI))
            .knowing(other(false));

    private static Around other(boolean ofTheTeam) {
        return found(Around.mizuki(), ofTheTeam);
    }

    private static Around servedByCore(boolean inTheOtherToo) {
        return found(Around.mizuki().joined(CORE, TeamRole.COORDINATION, Around.LONG_AGO), inTheOtherToo);
    }

    private static Around found(Around around, boolean ofTheTeam) {
        return around.beyond(new Beyond(new Beyond.OtherFile(STRANGER, ofTheTeam), null, null));
    }

    @Test
    void are_linked_by_the_municipality() {
        person.when(a(PersonsLinked.class).by(TOMOSHIBI)).refused(PersonRefusal.NotForThisAgencyToLink.class);
        person.when(LINK).advised("ENV-09");
    }

    @Test
    void are_linked_by_the_core_centre_that_serves_in_both() {
        var byCore = a(PersonsLinked.class).by(CORE);
        person.when(byCore).refused(CommonRefusal.PersonNotAvailable.class);
        person.knowing(servedByCore(false)).when(byCore).refused(CommonRefusal.PersonNotAvailable.class);
        person.knowing(servedByCore(true)).when(byCore).accepted();
    }

    @Test
    void are_both_there() {
        person.knowing(Around.mizuki()).when(LINK).refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void are_linked_after_the_person_was_told() {
        person.when(LINK.with("toldOn", LocalDate.of(2026, 6, 21))).refused(PersonRefusal.PersonNotToldYet.class);
    }

    @Test
    void are_linked_once_and_never_to_themselves() {
        person.when(LINK.with("other", MIZUKI)).refused(PersonRefusal.AlreadyLinked.class);
        person.given(LINK).when(LINK.with("link", thing("link", 2))).refused(PersonRefusal.AlreadyLinked.class);
    }

    @Test
    void come_apart_again() {
        person.when(UNLINK).refused(PersonRefusal.LinkNotKnown.class);
        person.given(LINK);
        person.when(a(PersonsUnlinked.class).by(TOMOSHIBI)).refused(PersonRefusal.NotForThisAgencyToLink.class);
        person.when(UNLINK.with("toldOn", LocalDate.of(2026, 7, 1))).refused(PersonRefusal.PersonNotToldYet.class);
        person.given(UNLINK).when(UNLINK).refused(PersonRefusal.LinkNotKnown.class);
        person.when(LINK.with("link", thing("link", 3))).accepted();
    }
}
