package care.renkei.query.practice;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.Words;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.TwoFiles;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.visibility.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PracticeInLinkedFilesTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new PracticesProjection());
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final String VISITED = "ASM-16";
    private static final String BY_TWO = "ASM-20";

    private final Practices practices = new Practices(VIEWS.reads, VIEWS.views, Clock.system(ViewsAtHand.TOKYO));
    private final TwoFiles files = new TwoFiles(VIEWS).linked();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void is_evidenced_by_the_records_of_both_for_whoever_is_of_the_team_of_both() {
        files.joined(files.there, "tomoshibi");
        Told here = visit(files.here, "tomoshibi", 9, "tomoshibi-one");
        Told there = visit(files.there, "tomoshibi", 2, "tomoshibi-one", "tomoshibi-two");
        VIEWS.tell(here, there);

        PracticeMap map = of(TOMOSHIBI);

        assertThat(map.linked()).containsExactly(files.there);
        assertThat(row(map, VISITED).evidence())
                .extracting(PracticeMap.Evidence::event)
                .containsExactly(there.id(), here.id());
    }

    @Test
    void is_not_missing_in_the_one_where_the_other_shows_it() {
        files.joined(files.there, "tomoshibi");
        VIEWS.tell(visit(files.here, "tomoshibi", 2, "tomoshibi-one"));
        assertThat(row(of(TOMOSHIBI), BY_TWO).missing()).isNotEmpty();

        VIEWS.tell(visit(files.there, "tomoshibi", 9, "tomoshibi-one", "tomoshibi-two"));

        assertThat(row(of(TOMOSHIBI), BY_TWO).missing()).isEmpty();
    }

    @Test
    void is_looked_at_in_the_log_of_each() {
        files.joined(files.there, "tomoshibi");
        int before = files.looksAt(files.there);

        of(TOMOSHIBI);

        assertThat(files.looksAt(files.there)).isEqualTo(before + 1);
    }

    @Test
    void is_as_without_a_link_for_who_has_nothing_to_do_with_the_other() {
        VIEWS.tell(visit(files.here, "tomoshibi", 2, "tomoshibi-one"), visit(files.there, "kodama", 1, "kodama-one"));

        PracticeMap linked = of(TOMOSHIBI);
        int looks = files.looksAt(files.there);
        files.unlinked();
        PracticeMap apart = of(TOMOSHIBI);

        assertThat(linked.linked()).isEmpty();
        assertThat(linked.practices()).isEqualTo(apart.practices());
        assertThat(looks).isZero();
        assertThat(files.refusalsAbout(files.there)).isZero();
    }

    @Test
    void rests_on_what_each_file_opens_by_itself_and_on_nothing_of_one_that_is_not_certain() {
        files.joined(files.there, "tomoshibi");
        Told here = visit(files.here, "tomoshibi", 9, "tomoshibi-one");
        Told there = visit(files.there, "kodama", 1, "kodama-one");
        VIEWS.tell(here, there);
        files.agreed(files.here, "tomoshibi", Category.values());
        assertThat(evidence(of(TOMOSHIBI))).containsExactly(here.id());
        files.agreed(files.there, "tomoshibi", Category.values());
        assertThat(evidence(of(TOMOSHIBI))).containsExactly(there.id(), here.id());

        files.stale(files.there);
        PracticeMap map = of(TOMOSHIBI);
        VIEWS.heard(Instant.now());

        assertThat(map.fresh()).isFalse();
        assertThat(evidence(map)).containsExactly(here.id());
    }

    @Test
    void comes_apart_at_once() {
        files.joined(files.there, "tomoshibi");
        Told here = visit(files.here, "tomoshibi", 9, "tomoshibi-one");
        VIEWS.tell(here, visit(files.there, "tomoshibi", 1, "tomoshibi-one"));
        files.unlinked();

        assertThat(of(TOMOSHIBI).linked()).isEmpty();
        assertThat(evidence(of(TOMOSHIBI))).containsExactly(here.id());
    }

    private PracticeMap of(Caller caller) {
        return practices.of(new FileRequest(Practices.VIEW, files.here, caller, Purpose.CARE_COORDINATION, null, null));
    }

    private static List<java.util.UUID> evidence(PracticeMap map) {
        return row(map, VISITED).evidence().stream()
                .map(PracticeMap.Evidence::event)
                .toList();
    }

    private static PracticeMap.Row row(PracticeMap map, String practice) {
        return map.practices().stream()
                .filter(row -> row.practice().equals(practice))
                .findFirst()
                .orElseThrow();
    }

    private Told visit(DataSubjectId person, String agency, int daysAgo, String... workers) {
        Set<DataSubjectId> who = java.util.Arrays.stream(workers)
                .map(worker -> new DataSubjectId("practitioner-" + worker))
                .collect(java.util.stream.Collectors.toSet());
        return Told.of(person, new HomeVisitMade(1, who, List.of(), List.of(), true, 60, Words.of("訪問した。")))
                .by(agency)
                .at(now.minus(daysAgo, ChronoUnit.DAYS));
    }
}
