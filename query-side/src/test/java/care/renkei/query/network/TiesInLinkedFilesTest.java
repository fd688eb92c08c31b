package care.renkei.query.network;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.Words;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.agencies.AgenciesProjection;
import care.renkei.query.agencies.CachedDirectory;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.TwoFiles;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TiesInLinkedFilesTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new AgenciesProjection(), new NetworkProjection());
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);

    private final Network network = new Network(
            VIEWS.reads,
            VIEWS.views,
            VIEWS.ring,
            new CachedDirectory(new Agencies(VIEWS.views, VIEWS.ring, ViewsAtHand.TOKYO)),
            ViewsAtHand.TOKYO);
    private final TwoFiles files = new TwoFiles(VIEWS).linked();
    private final DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void are_those_of_one_person_for_whoever_is_of_the_team_of_both() {
        files.joined(files.there, "tomoshibi");
        VIEWS.tell(
                mother(files.there, "tomoshibi"),
                visit(files.here, "tomoshibi", 2),
                visit(files.there, "tomoshibi", 9));

        PersonNetwork around = of(files.here, TOMOSHIBI);

        assertThat(around.linked()).containsExactly(files.there);
        assertThat(around.nodes()).extracting(Node::id).contains(mother.text()).doesNotContain(files.there.text());
        assertThat(around.nodes().getFirst().id()).isEqualTo(files.here.text());
        Tie visits = around.ties().stream()
                .filter(tie -> tie.kind() == Tie.Kind.CONTACT)
                .findFirst()
                .orElseThrow();
        assertThat(visits.to()).isEqualTo(files.here.text());
        assertThat(visits.contacts()).isEqualTo(2);
        assertThat(visits.basis()).hasSize(2);
    }

    @Test
    void are_looked_at_in_the_log_of_each() {
        files.joined(files.there, "tomoshibi");
        int before = files.looksAt(files.there);

        of(files.here, TOMOSHIBI);

        assertThat(files.looksAt(files.there)).isEqualTo(before + 1);
    }

    @Test
    void are_as_without_a_link_for_who_has_nothing_to_do_with_the_other() {
        VIEWS.tell(mother(files.there, "kodama"), visit(files.here, "tomoshibi", 2));
        PersonNetwork linked = of(files.here, TOMOSHIBI);
        int looks = files.looksAt(files.there);

        files.unlinked();
        PersonNetwork apart = of(files.here, TOMOSHIBI);

        assertThat(linked.linked()).isEmpty();
        assertThat(linked.nodes()).isEqualTo(apart.nodes());
        assertThat(linked.ties()).isEqualTo(apart.ties());
        assertThat(linked.hidden()).isEqualTo(apart.hidden());
        assertThat(looks).isZero();
        assertThat(files.refusalsAbout(files.there)).isZero();
    }

    @Test
    void keep_their_consents_apart() {
        files.joined(files.here, "kodama").joined(files.there, "tomoshibi");
        VIEWS.tell(mother(files.here, "tomoshibi"), visit(files.there, "kodama", 2));
        files.agreed(files.here, "kodama", Category.IDENTITY, Category.FAMILY, Category.CONTACT);

        assertThat(of(files.here, KODAMA).nodes()).extracting(Node::id).contains(mother.text());
        assertThat(of(files.here, TOMOSHIBI).ties()).extracting(Tie::kind).doesNotContain(Tie.Kind.CONTACT);
    }

    @Test
    void are_closed_where_one_of_the_files_is_not_certain_and_there_alone() {
        files.joined(files.here, "kodama").joined(files.there, "tomoshibi");
        VIEWS.tell(mother(files.here, "tomoshibi"), visit(files.there, "kodama", 2));
        files.agreed(files.there, "tomoshibi", Category.values());
        assertThat(of(files.here, TOMOSHIBI).ties()).extracting(Tie::kind).contains(Tie.Kind.CONTACT);

        files.stale(files.there);
        PersonNetwork around = of(files.here, TOMOSHIBI);
        VIEWS.heard(Instant.now());

        assertThat(around.fresh()).isFalse();
        assertThat(around.freshAt()).isBefore(Instant.now().minusSeconds(50));
        assertThat(around.ties()).extracting(Tie::kind).doesNotContain(Tie.Kind.CONTACT);
        assertThat(around.nodes()).extracting(Node::id).contains(mother.text());
    }

    @Test
    void go_on_in_the_one_when_they_end_in_the_other() {
        files.joined(files.here, "kodama");
        VIEWS.tell(
                Told.of(
                                files.there,
                                new CareTeamMemberLeft(
                                        LocalDate.now(ViewsAtHand.TOKYO).minusDays(3), null))
                        .by("kodama"),
                Told.of(
                                files.there,
                                new KeyWorkerAssigned(
                                        new AgencyId("kodama"),
                                        new DataSubjectId("practitioner-kodama-one"),
                                        true,
                                        null,
                                        null))
                        .by("kodama"));

        PersonNetwork around = of(files.here, KODAMA);

        assertThat(around.linked()).containsExactly(files.there);
        assertThat(around.ties())
                .filteredOn(tie -> tie.kind() == Tie.Kind.TEAM)
                .singleElement()
                .satisfies(tie -> {
                    assertThat(tie.from()).isEqualTo("agency-kodama");
                    assertThat(tie.to()).isEqualTo(files.here.text());
                    assertThat(tie.until()).isNull();
                    assertThat(tie.basis()).hasSize(1);
                });
        assertThat(around.ties()).extracting(Tie::kind).contains(Tie.Kind.KEY_WORKER);
    }

    @Test
    void are_both_the_persons_own() {
        VIEWS.tell(mother(files.there, "kodama"));

        assertThat(of(files.here, new Caller.Individual(files.here)).linked()).containsExactly(files.there);
        assertThat(VIEWS.database.rows("select viewer from audit.look where person = '" + files.there.text() + "'"))
                .containsExactly(files.there.text());
    }

    @Test
    void come_apart_at_once() {
        files.joined(files.there, "tomoshibi");
        VIEWS.tell(mother(files.there, "tomoshibi"));
        files.unlinked();

        PersonNetwork around = of(files.here, TOMOSHIBI);

        assertThat(around.linked()).isEmpty();
        assertThat(around.nodes()).extracting(Node::id).doesNotContain(mother.text());
    }

    private PersonNetwork of(DataSubjectId person, Caller caller) {
        return network.of(NetworkRequest.now(person, caller, Purpose.CARE_COORDINATION));
    }

    private Told mother(DataSubjectId person, String agency) {
        return Told.of(
                        person,
                        new RelationshipRecorded(
                                RelationshipRecorded.Tie.INFORMAL,
                                RelationshipRecorded.RelationKind.MOTHER,
                                mother,
                                null,
                                2,
                                false,
                                false,
                                Words.of("お母さん"),
                                null,
                                null))
                .by(agency);
    }

    private Told visit(DataSubjectId person, String agency, int daysAgo) {
        var worker = new DataSubjectId("practitioner-" + agency + "-one");
        return Told.of(person, new HomeVisitMade(1, Set.of(worker), List.of(), List.of(), true, 60, Words.of("訪問した。")))
                .by(agency)
                .at(now.minus(daysAgo, ChronoUnit.DAYS));
    }
}
