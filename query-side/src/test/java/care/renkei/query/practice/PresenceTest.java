package care.renkei.query.practice;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.DataSubjectId;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.record.RecordRetracted;
import care.renkei.query.fixture.Happenings;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Figures count a file for as long as a record of the agency in it shows the practice. */
class PresenceTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new PracticesProjection());
    private static final String VISITED = "ASM-16";
    private static final String TIED = "ASM-34";

    private final DataSubjectId person = new DataSubjectId("person-" + UUID.randomUUID());
    private final DataSubjectId mother = new DataSubjectId("relative-" + UUID.randomUUID());

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void ends_with_the_record_that_is_taken_back() {
        Told visit = visit("tomoshibi");
        VIEWS.tell(visit);
        assertThat(agencies()).containsExactly("tomoshibi");

        VIEWS.tell(takenBack(visit));

        assertThat(agencies()).isEmpty();
    }

    @Test
    void is_kept_by_another_record_of_the_same_agency() {
        Told visit = visit("tomoshibi");
        VIEWS.tell(visit, visit("tomoshibi"));

        VIEWS.tell(takenBack(visit));

        assertThat(agencies()).containsExactly("tomoshibi");
    }

    @Test
    void is_kept_by_a_record_that_comes_with_the_taking_back() {
        Told visit = visit("tomoshibi");
        VIEWS.tell(visit);

        VIEWS.tell(takenBack(visit), visit("tomoshibi"));

        assertThat(agencies()).containsExactly("tomoshibi");
    }

    @Test
    void is_not_kept_by_another_agencys_record_or_by_one_for_its_author_alone() {
        Told visit = visit("tomoshibi");
        VIEWS.tell(visit, visit("kodama"), visit("tomoshibi").forItsAuthor());

        VIEWS.tell(takenBack(visit));

        assertThat(agencies()).containsExactly("kodama");
    }

    @Test
    void ends_with_a_person_who_is_erased_in_this_file_alone() {
        var other = new DataSubjectId("person-" + UUID.randomUUID());
        VIEWS.tell(visit("tomoshibi"), visitTo(other, "tomoshibi"));

        VIEWS.tell(erased(person));

        assertThat(agencies()).isEmpty();
        assertThat(agencies(VISITED, other)).containsExactly("tomoshibi");
    }

    @Test
    void of_what_is_about_an_erased_relative_ends_and_the_rest_stays() {
        var father = new DataSubjectId("relative-" + UUID.randomUUID());
        VIEWS.tell(visit("tomoshibi"), tie("tomoshibi", mother), tie("kodama", mother), tie("kodama", father));
        assertThat(agencies(TIED)).containsExactly("kodama", "tomoshibi");

        VIEWS.tell(erased(mother));

        assertThat(agencies(TIED)).containsExactly("kodama");
        assertThat(agencies()).containsExactly("tomoshibi");
    }

    @Test
    void is_not_brought_back_by_an_erasure() {
        Told visit = visit("tomoshibi");
        VIEWS.tell(visit, visit("kodama").forItsAuthor());
        VIEWS.tell(takenBack(visit));

        VIEWS.tell(erased(mother));

        assertThat(agencies()).isEmpty();
    }

    private Told visit(String agency) {
        return visitTo(person, agency);
    }

    private static Told visitTo(DataSubjectId person, String agency) {
        var worker = new DataSubjectId("practitioner-" + agency + "-one");
        return Told.of(person, new HomeVisitMade(1, Set.of(worker), List.of(), List.of(), true, 60, Words.of("訪問した。")))
                .by(agency);
    }

    private Told tie(String agency, DataSubjectId relative) {
        return Told.of(person, Happenings.tie()).about(SubjectKey.of(relative)).by(agency);
    }

    private Told takenBack(Told record) {
        return Told.of(person, new RecordRetracted(record.id(), RecordRetracted.RetractionReason.DUPLICATE, null))
                .by(record.source().text());
    }

    private Told erased(DataSubjectId subject) {
        return Told.of(person, new DataSubjectErased(subject, null, DataSubjectErased.ErasureGround.RETENTION_OVER));
    }

    private List<String> agencies() {
        return agencies(VISITED);
    }

    private List<String> agencies(String practice) {
        return agencies(practice, person);
    }

    private static List<String> agencies(String practice, DataSubjectId person) {
        return VIEWS.database.rows("select source from practices.tally where code = '" + practice + "' and person = '"
                + person.text() + "' order by 1");
    }
}
