package care.renkei.command.person;

import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Specification;
import care.renkei.events.AgencyId;
import care.renkei.events.person.MunicipalityChanged;
import care.renkei.events.person.PersonDied;
import care.renkei.events.person.PersonRegistered;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MovingAwayTest {

    private final Specification<PersonState> person = new Specification<>(new PersonDecider())
            .given(a(PersonRegistered.class).creating(MIZUKI));

    @Test
    void leads_to_a_municipality_with_a_name() {
        person.when(a(MunicipalityChanged.class)).accepted();
        person.when(a(MunicipalityChanged.class).with("toName", null))
                .refused(PersonRefusal.MunicipalityNotNamed.class);
    }

    @Test
    void leads_to_another_municipality() {
        var back = a(MunicipalityChanged.class).with("to", TOWN);
        person.when(back).refused(PersonRefusal.MunicipalityNotNamed.class);
        person.when(back.with("from", null)).accepted();
    }

    @Test
    void is_between_municipalities() {
        person.when(a(MunicipalityChanged.class).with("to", KODAMA)).refused(PersonRefusal.NoSuchMunicipality.class);
        person.when(a(MunicipalityChanged.class).with("from", KODAMA)).refused(PersonRefusal.NoSuchMunicipality.class);
    }

    @Test
    void takes_along_what_the_person_agrees_to() {
        var unasked = a(MunicipalityChanged.class).with("personAgreed", false);
        person.when(unasked).refused(PersonRefusal.HandedOnWithoutAgreement.class);
        person.when(unasked.with("handedOn", Set.of())).accepted();
    }

    @Test
    void is_told_to_registered_agencies() {
        person.when(a(MunicipalityChanged.class).with("told", Set.<AgencyId>of(NOBODY)))
                .refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void is_for_the_living() {
        person.given(a(PersonDied.class)).when(a(MunicipalityChanged.class)).refused(CommonRefusal.PersonHasDied.class);
    }
}
