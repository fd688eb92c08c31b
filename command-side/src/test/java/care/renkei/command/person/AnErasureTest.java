package care.renkei.command.person;

import static care.renkei.command.testing.People.KAORI;
import static care.renkei.command.testing.People.KEN;
import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.TORU;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.decision.Beyond;
import care.renkei.command.decision.Beyond.Kept.Case;
import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Specification;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.DataSubjectErased.ErasureGround;
import care.renkei.events.person.ErasureRequested;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RepresentativeAppointed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnErasureTest {

    private static final Instant FIVE_YEARS_AGO_AND_A_DAY = Instant.parse("2021-06-18T03:00:00Z");
    private static final Instant FIVE_YEARS_AGO = Instant.parse("2021-06-20T03:00:00Z");

    private final Specification<PersonState> person = new Specification<>(new PersonDecider())
            .given(a(PersonRegistered.class).creating(MIZUKI))
            .knowing(kept(FIVE_YEARS_AGO_AND_A_DAY, 5, false));

    private static Around kept(Instant newest, int years, boolean allOfTheWrongPerson) {
        return Around.mizuki()
                .beyond(new Beyond(
                        null,
                        new Beyond.Kept(
                                newest, List.of(closed("2021-06-18", "2026-06-18")), years, allOfTheWrongPerson),
                        null));
    }

    private static Case closed(String lastDay, String retainUntil) {
        return new Case(SCHOOL, LocalDate.parse(lastDay), null, LocalDate.parse(retainUntil));
    }

    private Specification<PersonState> withCases(Case... cases) {
        return person.knowing(Around.mizuki()
                .beyond(new Beyond(null, new Beyond.Kept(FIVE_YEARS_AGO_AND_A_DAY, List.of(cases), 5, false), null)));
    }

    @Test
    void is_asked_for_by_whom_it_is_about() {
        person.when(a(ErasureRequested.class)).accepted();
        var aboutKaori =
                a(ErasureRequested.class).with("request", thing("erasure", 2)).with("of", KAORI);
        person.when(aboutKaori).refused(PersonRefusal.NotTheirsToErase.class);
        person.when(aboutKaori.with("requestedBy", KAORI)).accepted();
    }

    @Test
    void is_asked_for_by_who_represents_the_person() {
        person.when(a(ErasureRequested.class).with("requestedBy", TORU)).refused(PersonRefusal.NotTheirsToErase.class);
        person.given(a(RepresentativeAppointed.class))
                .when(a(ErasureRequested.class).with("requestedBy", KAORI))
                .accepted();
    }

    @Test
    void is_asked_for_once() {
        person.given(a(ErasureRequested.class))
                .when(a(ErasureRequested.class).with("request", thing("erasure", 2)))
                .refused(PersonRefusal.AlreadyRequested.class);
    }

    @Test
    void waits_until_retention_has_run_out() {
        person.knowing(kept(FIVE_YEARS_AGO, 5, false))
                .when(a(DataSubjectErased.class))
                .refused(PersonRefusal.RetentionStillRuns.class);
        person.knowing(kept(FIVE_YEARS_AGO_AND_A_DAY, 10, false))
                .when(a(DataSubjectErased.class))
                .refused(PersonRefusal.RetentionStillRuns.class);
        person.knowing(Around.mizuki())
                .when(a(DataSubjectErased.class))
                .refused(PersonRefusal.RetentionStillRuns.class);
        person.knowing(kept(FIVE_YEARS_AGO_AND_A_DAY, 5, false))
                .when(a(DataSubjectErased.class))
                .accepted();
    }

    @Test
    void waits_until_every_agency_has_closed_its_case() {
        Case open = new Case(TOWN, null, null, null);
        withCases(closed("2015-03-31", "2020-03-31"), open)
                .when(a(DataSubjectErased.class))
                .refused(PersonRefusal.CaseStillOpen.class);
        // Opened again after it was closed: what was said of how long the records are kept does not end the waiting.
        withCases(new Case(TOWN, null, null, LocalDate.of(2020, 3, 31)))
                .when(a(DataSubjectErased.class))
                .refused(PersonRefusal.CaseStillOpen.class);
    }

    @Test
    void waits_from_the_end_of_the_case_that_ended_last() {
        Case longAgo = closed("2015-03-31", "2020-03-31");
        withCases(longAgo, closed("2021-06-20", "2026-06-20"))
                .when(a(DataSubjectErased.class))
                .refused(PersonRefusal.RetentionStillRuns.class);
        withCases(longAgo, new Case(TOWN, null, FIVE_YEARS_AGO, null))
                .when(a(DataSubjectErased.class))
                .refused(PersonRefusal.RetentionStillRuns.class);
        withCases(longAgo, new Case(TOWN, null, FIVE_YEARS_AGO_AND_A_DAY, null))
                .when(a(DataSubjectErased.class))
                .accepted();
    }

    @Test
    void waits_as_long_as_an_agency_said_that_it_keeps_its_records() {
        withCases(closed("2015-03-31", "2026-06-20"))
                .when(a(DataSubjectErased.class))
                .refused(PersonRefusal.RetentionStillRuns.class);
        withCases(closed("2015-03-31", "2026-06-19"))
                .when(a(DataSubjectErased.class))
                .accepted();
    }

    @Test
    void does_not_wait_for_what_was_recorded_of_the_wrong_person() {
        var wrong = a(DataSubjectErased.class).with("erased", TORU).with("ground", ErasureGround.WRONG_PERSON);
        person.knowing(kept(FIVE_YEARS_AGO, 5, false)).when(wrong).refused(PersonRefusal.NotAllOfTheWrongPerson.class);
        person.knowing(kept(FIVE_YEARS_AGO, 5, true)).when(wrong).accepted();
    }

    @Test
    void is_done_by_who_keeps_the_record() {
        person.when(a(DataSubjectErased.class).by(SCHOOL)).refused(PersonRefusal.NotTheKeeper.class);
        person.when(a(DataSubjectErased.class).by(TOWN, null)).refused(CommonRefusal.PractitionerMissing.class);
        person.when(a(DataSubjectErased.class).by(TOWN)).accepted();
    }

    @Test
    void answers_a_request_that_was_made() {
        var answer = a(DataSubjectErased.class).with("request", thing("erasure", 1));
        person.when(answer).refused(PersonRefusal.RequestNotKnown.class);
        person.given(a(ErasureRequested.class));
        person.when(answer.with("erased", KEN)).refused(PersonRefusal.RequestNotKnown.class);
        person.when(answer).accepted();
    }

    @Test
    void of_the_person_takes_along_everybody_of_the_file() {
        person.given(a(DataSubjectErased.class).with("erased", TORU)).when(a(DataSubjectErased.class));
        assertThat(person.consequences())
                .extracting(event -> ((DataSubjectErased) event).erased())
                .containsExactly(KEN, KAORI);
    }

    @Test
    void happens_once() {
        person.given(a(DataSubjectErased.class).with("erased", TORU))
                .when(a(DataSubjectErased.class).with("erased", TORU))
                .refused(PersonRefusal.AlreadyErased.class);
        person.when(a(ErasureRequested.class).with("of", TORU).with("requestedBy", TORU))
                .refused(PersonRefusal.AlreadyErased.class);
    }
}
