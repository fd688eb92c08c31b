package care.renkei.query.consentaudit;

import static care.renkei.events.Category.FAMILY;
import static care.renkei.events.Category.HEALTH;
import static care.renkei.events.Category.LIFE;
import static care.renkei.events.Category.SHARING;
import static care.renkei.query.consentaudit.Sayings.about;
import static care.renkei.query.consentaudit.Sayings.id;
import static care.renkei.query.consentaudit.Sayings.only;
import static care.renkei.query.consentaudit.Sayings.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Position;
import care.renkei.events.Power;
import care.renkei.events.Purpose;
import care.renkei.events.SubjectKey;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.person.UseStopped;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.consentaudit.SharingMatrix.State;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Happenings;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AMatrixOfSharingTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency SIGNAL = VIEWS.agency("signal", AgencyKind.SERVICE_PROVIDER);
    private static final Caller.OfAgency HOSPITAL = VIEWS.agency("hospital", AgencyKind.MEDICAL_INSTITUTION);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);
    private static final MatrixOfSharing MATRIX = new MatrixOfSharing(VIEWS.reads, ViewsAtHand.TOKYO);

    private final DataSubjectId person = EventLog.person();
    private final DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);
    private final DataSubjectId uncle = EventLog.subject(DataSubjectId.Kind.RELATIVE);
    private final Caller self = new Caller.Individual(person);
    private final Sayings says = new Sayings(person);

    @BeforeEach
    void a_file_of_three_agencies() {
        VIEWS.tell(List.of(
                Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)),
                joined("kodama"),
                joined("signal"),
                Told.of(
                        person,
                        new RepresentativeAppointed(
                                mother,
                                GrantorCapacity.PARENTAL_AUTHORITY,
                                true,
                                Set.of(Power.CONSENT_TO_SHARING),
                                LocalDate.parse("2026-04-01"),
                                null,
                                null))));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void says_in_each_cell_what_holds_and_leads_to_where_it_came_from() {
        UUID page = UUID.randomUUID();
        VIEWS.tell(
                Told.of(person, says.given("life", "x", to("kodama"), about(LIFE))),
                Told.of(person, says.refused("no", null, to("signal"), about(HEALTH))),
                Told.of(person, says.given("page", "y", to("signal"), only(page, HEALTH))),
                Told.of(person, says.refused("never", null, to(uncle), about(Category.values()))),
                Told.of(
                        person,
                        says.override("night", to("hospital"), Instant.now().plus(Duration.ofHours(1)), HEALTH)));

        SharingMatrix matrix = now(self);

        assertThat(matrix.certain()).isTrue();
        assertThat(cell(matrix, KODAMA.viewer(), LIFE)).isEqualTo(yes(LIFE, id("consent", "life")));
        assertThat(cell(matrix, KODAMA.viewer(), HEALTH).state()).isEqualTo(State.NO);
        assertThat(cell(matrix, SIGNAL.viewer(), HEALTH).state()).isEqualTo(State.NARROW);
        assertThat(cell(matrix, SIGNAL.viewer(), HEALTH).thread()).isEqualTo(id("consent", "page"));
        assertThat(cell(matrix, uncle, LIFE).state()).isEqualTo(State.REFUSED);
        assertThat(cell(matrix, uncle, LIFE).thread()).isEqualTo(id("denial", "never"));
        assertThat(cell(matrix, HOSPITAL.viewer(), HEALTH).state()).isEqualTo(State.OVERRIDE);
        assertThat(cell(matrix, HOSPITAL.viewer(), HEALTH).untilAt()).isNotNull();
        assertThat(cell(matrix, mother, FAMILY).state()).isEqualTo(State.REPRESENTATIVE);
        assertThat(row(matrix, KODAMA.viewer()).inTeam()).isTrue();
        assertThat(row(matrix, HOSPITAL.viewer()).inTeam()).isFalse();
    }

    @Test
    void is_asked_for_each_person_whose_information_is_in_the_file() {
        VIEWS.tell(
                Told.of(person, says.given("life", "x", to("kodama"), about(FAMILY))),
                Told.of(person, new Sayings(mother).given("hers", "x", to("signal"), about(FAMILY)))
                        .about(SubjectKey.of(mother)));

        assertThat(cell(now(self), SIGNAL.viewer(), FAMILY).state()).isEqualTo(State.NO);
        SharingMatrix hers =
                MATRIX.matrix(look(new Caller.Individual(mother)), mother, Purpose.CARE_COORDINATION, null);
        assertThat(cell(hers, SIGNAL.viewer(), FAMILY).state()).isEqualTo(State.YES);
        assertThat(cell(hers, KODAMA.viewer(), FAMILY).state()).isEqualTo(State.NO);
    }

    @Test
    void shows_a_moment_as_it_was_known_then() {
        Instant before = Instant.now();
        VIEWS.tell(Told.of(person, says.given("life", "x", to("kodama"), about(LIFE))));
        Instant between = Instant.now();
        Position withdrawn = VIEWS.tell(Told.of(person, says.withdrawn("life")));
        Instant after = Instant.now();

        assertThat(cell(at(before), KODAMA.viewer(), LIFE).state()).isEqualTo(State.NO);
        SharingMatrix then = at(between);
        assertThat(cell(then, KODAMA.viewer(), LIFE).state()).isEqualTo(State.YES);
        assertThat(then.position()).isLessThan(withdrawn);
        assertThat(cell(at(after), KODAMA.viewer(), LIFE).state()).isEqualTo(State.NO);
        assertThat(at(Instant.parse("2020-01-01T00:00:00Z")).rows()).isEmpty();
        assertThat(now(self).position()).isGreaterThanOrEqualTo(withdrawn);
        assertThatThrownBy(() -> at(Instant.now().plusSeconds(2 * 86_400))).isInstanceOf(BadParameter.class);
    }

    @Test
    void is_the_same_now_and_as_of_now() {
        VIEWS.tell(
                Told.of(person, says.given("life", "x", to("kodama"), about(LIFE))),
                Told.of(person, says.refused("no", null, to("signal"), about(HEALTH))));

        assertThat(at(Instant.now()).rows()).isEqualTo(now(self).rows());
    }

    @Test
    void shows_an_agency_the_rows_of_which_it_may_know_all_that_was_said() {
        VIEWS.tell(
                Told.of(person, says.given("life", "x", to("kodama"), about(LIFE))),
                Told.of(person, says.refused("no", null, to("signal"), about(HEALTH))),
                Told.of(person, says.refused("never", null, to(uncle), about(Category.values()))));

        assertThat(recipients(now(TOMOSHIBI))).as("it recorded them").contains(KODAMA.viewer(), SIGNAL.viewer(), uncle);
        assertThat(recipients(now(KODAMA))).containsExactly(KODAMA.viewer(), TOMOSHIBI.viewer());
        assertThat(cell(now(SIGNAL), SIGNAL.viewer(), HEALTH).state())
                .as("the team is told that there is a refusal")
                .isEqualTo(State.REFUSED);

        VIEWS.tell(Told.of(person, says.given("all", "y", to("kodama"), about(SHARING))));

        assertThat(recipients(now(KODAMA))).contains(SIGNAL.viewer(), uncle);
    }

    @Test
    void shows_of_an_earlier_moment_what_the_asker_may_know_today() {
        VIEWS.tell(
                Told.of(person, says.given("all", "y", to("kodama"), about(SHARING))),
                Told.of(person, says.given("life", "x", to("signal"), about(LIFE))));
        Instant between = Instant.now();
        assertThat(recipients(matrix(KODAMA, between))).contains(SIGNAL.viewer());

        VIEWS.tell(Told.of(person, says.withdrawn("all")));

        assertThat(recipients(matrix(KODAMA, between)))
                .isEqualTo(recipients(now(KODAMA)))
                .doesNotContain(SIGNAL.viewer());
    }

    @Test
    void tells_nobody_outside_of_the_team_of_a_refusal() {
        VIEWS.tell(
                Told.of(person, Happenings.tie()).about(SubjectKey.of(uncle)),
                Told.of(person, says.refused("never", null, to(uncle), about(HEALTH))),
                Told.of(person, says.given("life", "x", to(uncle), about(LIFE))));

        SharingMatrix his = now(new Caller.Individual(uncle));

        assertThat(recipients(his)).containsExactly(uncle);
        assertThat(cell(his, uncle, LIFE).state()).isEqualTo(State.YES);
        assertThat(cell(his, uncle, HEALTH)).isEqualTo(new SharingMatrix.Cell(HEALTH, State.NO, null, null, null));
        assertThat(cell(now(self), uncle, HEALTH).state()).isEqualTo(State.REFUSED);
    }

    @Test
    void says_so_when_the_person_has_stopped_the_use() {
        VIEWS.tell(
                Told.of(person, says.given("life", "x", to("kodama"), about(LIFE))),
                Told.of(person, new UseStopped(person, null)));

        SharingMatrix matrix = now(self);

        assertThat(matrix.useStopped()).isTrue();
        assertThat(cell(matrix, KODAMA.viewer(), LIFE).state()).isEqualTo(State.STOPPED);
    }

    @Test
    void does_not_exist_for_those_who_have_nothing_to_do_with_the_person() {
        assertThatThrownBy(() -> now(STRANGER)).isInstanceOf(PersonNotAvailable.class);
        assertThat(VIEWS.database.rows(
                        "select viewer, asked, reason from audit.denial where person = '" + person + "'"))
                .containsExactly("agency-stranger\tsharing\tperson-not-available");
    }

    @Test
    void answers_for_who_is_not_of_the_file_as_for_one_of_whom_nothing_was_said() {
        DataSubjectId nobody = EventLog.subject(DataSubjectId.Kind.RELATIVE);

        SharingMatrix matrix = MATRIX.matrix(look(self), nobody, Purpose.CARE_COORDINATION, null);

        assertThat(matrix.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells()).allMatch(cell -> cell.state() == State.NO));
        assertThatThrownBy(() -> MATRIX.matrix(look(self), EventLog.person(), Purpose.CARE_COORDINATION, null))
                .isInstanceOf(BadParameter.class);
    }

    @Test
    void is_a_look_that_is_written_down() {
        VIEWS.tell(Told.of(person, says.given("life", "x", to("kodama"), about(LIFE))));
        now(KODAMA);

        assertThat(VIEWS.database.rows("select viewer, asked, filter from audit.look where person = '" + person + "'"))
                .containsExactly("agency-kodama\tsharing\tfor=care-coordination");
    }

    @Test
    void says_that_it_may_be_behind() {
        VIEWS.heard("sharing", Instant.now().minusSeconds(60));

        assertThat(now(self).certain()).isFalse();
        VIEWS.heard(Instant.now());
    }

    private Told joined(String agency) {
        return Told.of(person, new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2026-04-03"), null))
                .by(agency);
    }

    private SharingLook look(Caller caller) {
        return new SharingLook(person, caller, Purpose.CARE_COORDINATION);
    }

    private SharingMatrix now(Caller caller) {
        return matrix(caller, null);
    }

    private SharingMatrix at(Instant moment) {
        return matrix(self, moment);
    }

    private SharingMatrix matrix(Caller caller, @Nullable Instant moment) {
        return MATRIX.matrix(look(caller), person, Purpose.CARE_COORDINATION, moment);
    }

    private static SharingMatrix.Row row(SharingMatrix matrix, DataSubjectId recipient) {
        return matrix.rows().stream()
                .filter(row -> row.recipient().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private static SharingMatrix.Cell cell(SharingMatrix matrix, DataSubjectId recipient, Category category) {
        return row(matrix, recipient).cells().get(List.of(Category.values()).indexOf(category));
    }

    private static SharingMatrix.Cell yes(Category category, ThingId thread) {
        return new SharingMatrix.Cell(category, State.YES, Sayings.UNTIL, null, thread);
    }

    private static List<DataSubjectId> recipients(SharingMatrix matrix) {
        return matrix.rows().stream().map(SharingMatrix.Row::recipient).toList();
    }
}
