package care.renkei.query.todo;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.Words;
import care.renkei.events.person.PersonDied;
import care.renkei.events.service.ConcernAnswered;
import care.renkei.events.service.ConcernRaised;
import care.renkei.events.team.CaseClosed;
import care.renkei.query.consentaudit.DueInSharing;
import care.renkei.query.due.Duty;
import care.renkei.query.due.Limits;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.TwoFiles;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.persons.Persons;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TodoInLinkedFilesTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new TodoProjection());
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);

    private final TwoFiles files = new TwoFiles(VIEWS).linked();
    private final Instant now = Instant.now();

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void is_one_list_of_both_for_whoever_is_of_the_team_of_both() throws InterruptedException {
        files.joined(files.there, "tomoshibi");
        Told here = concern(files.here, "tomoshibi");
        Told there = concern(files.there, "tomoshibi");
        VIEWS.tell(here, there);

        TodoOfPerson todo = of(TOMOSHIBI);

        assertThat(todo.linked()).containsExactly(files.there);
        assertThat(concerns(todo)).containsExactlyInAnyOrder(here.id(), there.id());
        assertThat(todo.todo())
                .filteredOn(one -> there.id().equals(one.event()))
                .extracting(Todo::person)
                .containsExactly(files.there);
        assertThat(ofCaseload()).containsExactlyInAnyOrder(here.id(), there.id());
    }

    @Test
    void holds_nothing_that_was_done_in_the_other() {
        files.joined(files.there, "tomoshibi");
        Told concern = concern(files.here, "tomoshibi");
        VIEWS.tell(concern);
        assertThat(concerns(of(TOMOSHIBI))).containsExactly(concern.id());

        VIEWS.tell(Told.of(
                        files.there,
                        new ConcernAnswered(
                                concern.id(), ConcernAnswered.ConcernOutcome.EXPLAINED, Words.of("答え"), null))
                .by("tomoshibi")
                .at(now));

        assertThat(concerns(of(TOMOSHIBI))).isEmpty();
    }

    @Test
    void goes_on_in_the_one_when_the_case_is_closed_in_the_other() {
        files.joined(files.there, "tomoshibi");
        Told here = concern(files.here, "tomoshibi");
        Told there = concern(files.there, "tomoshibi");
        VIEWS.tell(here, there, closed(files.there));

        assertThat(concerns(of(TOMOSHIBI))).containsExactly(here.id());
    }

    @Test
    void ends_with_a_death_that_either_tells() {
        files.joined(files.there, "tomoshibi");
        VIEWS.tell(concern(files.here, "tomoshibi"), died(files.there));

        assertThat(of(TOMOSHIBI).todo()).isEmpty();
    }

    @Test
    void is_as_without_a_link_for_who_has_nothing_to_do_with_the_other() throws InterruptedException {
        Told here = concern(files.here, "tomoshibi");
        VIEWS.tell(
                here,
                concern(files.there, "kodama").by("kodama"),
                died(files.there).by("kodama"));

        TodoOfPerson todo = of(TOMOSHIBI);

        assertThat(todo.linked()).isEmpty();
        assertThat(concerns(todo)).containsExactly(here.id());
        assertThat(ofCaseload()).containsExactly(here.id());
        assertThat(files.looksAt(files.there)).isZero();
        assertThat(files.refusalsAbout(files.there)).isZero();
    }

    @Test
    void rests_on_nothing_of_a_file_that_is_not_certain_but_the_own() {
        files.joined(files.there, "tomoshibi");
        Told own = concern(files.there, "tomoshibi");
        Told others = concern(files.there, "tomoshibi").by("kodama");
        Told here = concern(files.here, "tomoshibi").by("kodama");
        VIEWS.tell(own, others, here);
        files.agreed(files.here, "tomoshibi", Category.values());
        files.agreed(files.there, "tomoshibi", Category.values());
        assertThat(concerns(of(TOMOSHIBI))).containsExactlyInAnyOrder(own.id(), others.id(), here.id());

        files.stale(files.there);
        TodoOfPerson todo = of(TOMOSHIBI);
        VIEWS.heard(Instant.now());

        assertThat(todo.certain()).isFalse();
        assertThat(concerns(todo)).containsExactlyInAnyOrder(own.id(), here.id());
    }

    @Test
    void is_looked_at_in_the_log_of_each() {
        files.joined(files.there, "tomoshibi");
        int before = files.looksAt(files.there);

        of(TOMOSHIBI);

        assertThat(files.looksAt(files.there)).isEqualTo(before + 1);
    }

    @Test
    void comes_apart_at_once() throws InterruptedException {
        files.joined(files.there, "tomoshibi");
        Told here = concern(files.here, "tomoshibi");
        Told there = concern(files.there, "tomoshibi");
        VIEWS.tell(here, there);
        files.unlinked();

        assertThat(of(TOMOSHIBI).linked()).isEmpty();
        assertThat(concerns(of(TOMOSHIBI))).containsExactly(here.id());
        assertThat(ofCaseload()).containsExactlyInAnyOrder(here.id(), there.id());
    }

    private static Todos todos() {
        return new Todos(
                VIEWS.reads,
                VIEWS.views,
                new DueInSharing(VIEWS.reads, ViewsAtHand.TOKYO, Limits.STANDARD),
                Limits.STANDARD,
                ViewsAtHand.TOKYO);
    }

    private TodoOfPerson of(Caller caller) {
        return todos().of(new FileRequest(Todos.VIEW, files.here, caller, Purpose.CARE_COORDINATION, null, null));
    }

    private List<java.util.UUID> ofCaseload() throws InterruptedException {
        var permissions = new SharingPermissions(ViewsAtHand.TOKYO);
        var caseloads = new Caseloads(
                new Persons(VIEWS.views, permissions), todos(), VIEWS.reads, Limits.STANDARD, ViewsAtHand.TOKYO);
        return caseloads.of(TOMOSHIBI, Purpose.CARE_COORDINATION, true).todo().stream()
                .filter(todo -> todo.duty() == Duty.CONCERN)
                .filter(todo -> files.here.equals(todo.person()) || files.there.equals(todo.person()))
                .map(Todo::event)
                .toList();
    }

    private static List<java.util.UUID> concerns(TodoOfPerson todo) {
        return todo.todo().stream()
                .filter(one -> one.duty() == Duty.CONCERN)
                .map(Todo::event)
                .toList();
    }

    private Told concern(DataSubjectId person, String to) {
        return Told.of(
                        person,
                        new ConcernRaised(
                                ConcernRaised.ConcernedParty.FAMILY,
                                Set.of(new AgencyId(to)),
                                ConcernRaised.ConcernSeverity.SOON,
                                null,
                                Words.of("心配の中身"),
                                null))
                .at(now.minus(10, ChronoUnit.DAYS));
    }

    private Told closed(DataSubjectId person) {
        LocalDate day = LocalDate.ofInstant(now, ViewsAtHand.TOKYO);
        return Told.of(
                        person,
                        new CaseClosed(
                                day, CaseClosed.WhyClosed.GOAL_REACHED, null, day.plusYears(6), null, null, null))
                .by("tomoshibi")
                .at(now);
    }

    private Told died(DataSubjectId person) {
        return Told.of(person, new PersonDied(LocalDate.ofInstant(now, ViewsAtHand.TOKYO), null, null))
                .at(now);
    }
}
