package care.renkei.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.Purpose;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.network.NetworkProjection;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnErasedSubjectTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new NetworkProjection());
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);

    private final DataSubjectId person = EventLog.person();
    private final DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);
    private Told tie = tie();

    @BeforeEach
    void a_file_of_two() {
        tie = tie();
        VIEWS.tell(
                Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)),
                Told.of(
                        person,
                        new WishRecorded(
                                WishRecorded.WishHolder.PERSON,
                                LifeDomain.HOUSING,
                                WishRecorded.Horizon.LONG,
                                false,
                                null,
                                Words.of("川の近く"),
                                null)),
                tie);
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void leaves_the_others_of_the_file_as_they_are() {
        VIEWS.tell(erased(mother));

        TimelinePage page = page();
        TimelineEntry entry = page.entries().stream()
                .filter(one -> one.id().equals(tie.id()))
                .findFirst()
                .orElseThrow();
        assertThat(entry.parts()).extracting(ShownPart::about).containsExactly(SubjectKey.of(person));
        assertThat(entry.withheld())
                .containsExactly(new TimelineEntry.Withheld(SubjectKey.of(person, mother), Reason.ERASED));
        assertThat(page.entries()).hasSizeGreaterThan(2);
    }

    @Test
    void leaves_neither_facts_nor_ciphertext_in_the_views() {
        VIEWS.tell(erased(mother));

        assertThat(kept("timeline.part", mother)).containsOnly("{}\tt");
        assertThat(kept("network.said", mother)).isEmpty();
        assertThat(kept("timeline.part", person)).isNotEmpty().anyMatch(row -> row.endsWith("\tf"));
    }

    @Test
    void is_not_even_its_sources_to_see() {
        VIEWS.tell(erased(mother), erased(person));

        TimelinePage page = page();

        assertThat(page.entries()).isEmpty();
        assertThat(page.hidden()).containsOnlyKeys(Reason.ERASED);
        assertThat(kept("timeline.part", person)).containsOnly("{}\tt");
        assertThat(VIEWS.database.rows("select type from sharing.statement where person = '" + person.text() + "'"))
                .containsOnly("renkei.person.data-subject-erased.v1");
    }

    private Told tie() {
        return Told.of(
                        person,
                        new RelationshipRecorded(
                                RelationshipRecorded.Tie.INFORMAL,
                                RelationshipRecorded.RelationKind.MOTHER,
                                mother,
                                null,
                                3,
                                false,
                                false,
                                Words.of("おかあさん"),
                                null,
                                null))
                .and(SubjectKey.of(person, mother), new RelationshipRecorded.TogetherPart(Words.of("ふたりのこと")));
    }

    private Told erased(DataSubjectId subject) {
        return Told.of(person, new DataSubjectErased(subject, null, DataSubjectErased.ErasureGround.RETENTION_OVER));
    }

    private TimelinePage page() {
        return VIEWS.timeline.page(TimelineRequest.newest(person, TOMOSHIBI, Purpose.CARE_COORDINATION));
    }

    private java.util.List<String> kept(String table, DataSubjectId subject) {
        return VIEWS.database.rows("select facts, sealed is null from " + table + " where person = '" + person.text()
                + "' and subjects @> array['" + subject.text() + "']");
    }
}
