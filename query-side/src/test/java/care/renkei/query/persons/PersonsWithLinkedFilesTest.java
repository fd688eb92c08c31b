package care.renkei.query.persons;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.TwoFiles;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.persons.KnownFile.Linked;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PersonsWithLinkedFilesTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);

    private final Persons persons = new Persons(VIEWS.views, new SharingPermissions(ViewsAtHand.TOKYO));
    private final TwoFiles files = new TwoFiles(VIEWS);

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void are_one_entry_that_names_both_for_whoever_may_know_of_both() {
        files.linked().joined(files.there, "tomoshibi");

        assertThat(of(TOMOSHIBI)).singleElement().satisfies(one -> {
            assertThat(one.standing()).isEqualTo(Standing.TEAM);
            assertThat(filesOf(one)).containsExactlyInAnyOrder(files.here, files.there);
        });
    }

    @Test
    void lead_with_the_file_in_which_one_is_nearest() {
        files.linked().joined(files.here, "kodama");
        VIEWS.tell(Told.of(files.there, new CareTeamMemberLeft(LocalDate.parse("2026-05-01"), null))
                .by("kodama"));

        assertThat(of(KODAMA))
                .containsExactly(new KnownFile(
                        files.here, Standing.TEAM, List.of(new Linked(files.there, Standing.NAMED_AGENCY))));
    }

    @Test
    void are_as_without_a_link_for_whoever_knows_of_one() {
        List<KnownFile> before = of(TOMOSHIBI);

        files.linked();

        assertThat(of(TOMOSHIBI)).isEqualTo(before).containsExactly(alone(files.here));
        assertThat(of(KODAMA)).containsExactly(alone(files.there));
    }

    @Test
    void are_two_before_they_are_linked_and_after_they_came_apart() {
        files.joined(files.there, "tomoshibi");
        assertThat(of(TOMOSHIBI)).containsExactlyInAnyOrder(alone(files.here), alone(files.there));

        files.linked();
        assertThat(of(TOMOSHIBI)).hasSize(1);

        files.unlinked();
        assertThat(of(TOMOSHIBI)).containsExactlyInAnyOrder(alone(files.here), alone(files.there));
    }

    @Test
    void are_one_for_the_person() {
        files.linked();

        assertThat(of(new Caller.Individual(files.here)))
                .containsExactly(
                        new KnownFile(files.here, Standing.PERSON, List.of(new Linked(files.there, Standing.PERSON))));
    }

    @Test
    void are_one_where_a_file_that_is_not_known_lies_between() {
        var more = new TwoFiles(VIEWS);
        files.linked().joined(more.here, "kodama");
        VIEWS.tell(TwoFiles.link(files.here, more.here));

        // Kodama has nothing to do with the file that both are linked to.
        assertThat(persons.of(KODAMA, Purpose.CARE_COORDINATION))
                .filteredOn(one -> filesOf(one).anyMatch(files.there::equals))
                .singleElement()
                .satisfies(one -> assertThat(filesOf(one)).containsExactlyInAnyOrder(files.there, more.here));
    }

    private static KnownFile alone(DataSubjectId person) {
        return new KnownFile(person, Standing.TEAM, List.of());
    }

    private List<KnownFile> of(Caller caller) {
        return persons.of(caller, Purpose.CARE_COORDINATION).stream()
                .filter(one -> filesOf(one).anyMatch(id -> id.equals(files.here) || id.equals(files.there)))
                .toList();
    }

    private static Stream<DataSubjectId> filesOf(KnownFile one) {
        return Stream.concat(Stream.of(one.person()), one.linked().stream().map(Linked::person));
    }
}
