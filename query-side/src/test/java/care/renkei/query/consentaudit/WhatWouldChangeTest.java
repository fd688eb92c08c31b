package care.renkei.query.consentaudit;

import static care.renkei.events.Category.HEALTH;
import static care.renkei.events.Category.LIFE;
import static care.renkei.events.Category.WISH;
import static care.renkei.query.consentaudit.Sayings.about;
import static care.renkei.query.consentaudit.Sayings.id;
import static care.renkei.query.consentaudit.Sayings.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventName;
import care.renkei.events.LifeDomain;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.SubjectKey;
import care.renkei.events.TeamRole;
import care.renkei.events.Words;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.stored.EventJson;
import care.renkei.events.team.AgencyInvited;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a draft would open and close, and what joining would open; nothing of what the asker may not see. */
class WhatWouldChangeTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.CHILD_DAY_PROVIDER);
    private static final Caller.OfAgency SIGNAL = VIEWS.agency("signal", AgencyKind.SERVICE_PROVIDER);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);
    private static final WhatIf WHAT_IF = new WhatIf(VIEWS.reads, ViewsAtHand.TOKYO);
    private static final MatrixOfSharing MATRIX = new MatrixOfSharing(VIEWS.reads, ViewsAtHand.TOKYO);
    private static final ExplanationOfCategory WHY = new ExplanationOfCategory(VIEWS.reads, ViewsAtHand.TOKYO);
    private static final DraftReading DRAFTS = new DraftReading(ViewsAtHand.TOKYO);
    private static final Recipients THE_TEAM =
            new Recipients(Set.of(), Set.of(), Set.of(), Recipients.Team.AS_IT_IS_NOW);
    private static final Recipients AND_LATER_ONES =
            new Recipients(Set.of(), Set.of(), Set.of(), Recipients.Team.AND_THOSE_WHO_JOIN_LATER);

    private final DataSubjectId person = EventLog.person();
    private final Sayings says = new Sayings(person);
    private final Caller self = new Caller.Individual(person);

    @BeforeEach
    void a_file_with_two_wishes() {
        VIEWS.tell(
                Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)),
                Told.of(person, new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2026-04-01"), null))
                        .by("kodama"),
                wish(),
                wish().categories(LIFE),
                wish().categories(HEALTH).by("kodama"));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private Told wish() {
        return Told.of(
                person,
                new WishRecorded(
                        WishRecorded.WishHolder.PERSON,
                        LifeDomain.DAILY_LIVING,
                        WishRecorded.Horizon.NOW,
                        false,
                        null,
                        Words.of("駅に行きたい"),
                        null));
    }

    private SharingLook look(Caller caller) {
        return new SharingLook(person, caller, Purpose.CARE_COORDINATION);
    }

    private WhatWouldChange if_(Caller asks, care.renkei.events.Content draft) {
        return WHAT_IF.change(look(asks), new Drafted(draft, person));
    }

    private static Counted wishes(int number) {
        return new Counted(new EventName("assessment.wish-recorded"), number);
    }

    @Test
    void if_a_consent_were_given_is_told_by_recipient_category_and_number_of_records() {
        WhatWouldChange change = if_(self, says.given("life", "x", to("kodama"), about(LIFE, WISH)));

        assertThat(change.changes()).singleElement().satisfies(one -> {
            assertThat(one.recipient()).isEqualTo(KODAMA.viewer());
            assertThat(one.cells())
                    .contains(
                            new WhatWouldChange.CellChange(LIFE, SharingMatrix.State.NO, SharingMatrix.State.YES),
                            new WhatWouldChange.CellChange(WISH, SharingMatrix.State.NO, SharingMatrix.State.YES));
            assertThat(one.opens()).containsExactly(wishes(2));
            assertThat(one.closes()).isEmpty();
        });
        assertThat(MATRIX.matrix(look(self), person, Purpose.CARE_COORDINATION, null)
                        .rows())
                .as("nothing was stored")
                .allSatisfy(row -> assertThat(row.cells())
                        .extracting(SharingMatrix.Cell::state)
                        .containsOnly(SharingMatrix.State.NO));
    }

    @Test
    void if_it_were_withdrawn_or_narrowed_says_what_closes() {
        VIEWS.tell(Told.of(person, says.given("life", "x", to("kodama"), about(LIFE, WISH))));

        assertThat(if_(self, says.withdrawn("life")).changes()).singleElement().satisfies(one -> {
            assertThat(one.closes()).containsExactly(wishes(2));
            assertThat(one.opens()).isEmpty();
        });
        assertThat(if_(self, says.narrowed("life", to("kodama"), about(LIFE))).changes())
                .singleElement()
                .satisfies(one -> assertThat(one.cells())
                        .containsExactly(
                                new WhatWouldChange.CellChange(WISH, SharingMatrix.State.YES, SharingMatrix.State.NO)));
        assertThat(if_(self, says.refused("no", null, to("kodama"), about(LIFE)))
                        .changes())
                .singleElement()
                .satisfies(one -> assertThat(one.cells())
                        .contains(new WhatWouldChange.CellChange(
                                LIFE, SharingMatrix.State.YES, SharingMatrix.State.REFUSED)));
    }

    @Test
    void counts_no_record_that_the_asker_does_not_see() {
        assertThat(if_(KODAMA, says.given("all", "x", to("signal"), about(LIFE, HEALTH, WISH)))
                        .changes())
                .singleElement()
                .satisfies(one -> assertThat(one.opens())
                        .as("its own record alone, of three")
                        .containsExactly(wishes(1)));
    }

    @Test
    void is_not_told_to_who_is_not_of_the_team() {
        assertThatThrownBy(() -> if_(STRANGER, says.given("life", "x", to("kodama"), about(LIFE))))
                .isInstanceOf(PersonNotAvailable.class);
        VIEWS.tell(Told.of(person, says.given("signals", "x", to("signal"), about(LIFE))));
        assertThatThrownBy(() -> if_(SIGNAL, says.given("life", "x", to("kodama"), about(LIFE))))
                .as("named, but told no numbers")
                .isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> WHAT_IF.joining(look(SIGNAL), KODAMA.agency(), null))
                .isInstanceOf(PersonNotAvailable.class);
    }

    @Test
    void says_nothing_of_a_recipient_of_whom_the_asker_may_not_know_all() {
        VIEWS.tell(Told.of(person, says.refused("no", null, to("signal"), about(HEALTH))));

        assertThat(if_(KODAMA, says.given("life", "x", to("signal"), about(LIFE)))
                        .changes())
                .isEmpty();
        assertThat(if_(self, says.given("life", "x", to("signal"), about(LIFE))).changes())
                .hasSize(1);
    }

    @Test
    void is_written_down_as_a_look() throws Exception {
        if_(KODAMA, says.given("life", "x", to("signal"), about(LIFE)));
        assertThat(VIEWS.accessLog.looksOf(person, Instant.now().plusSeconds(60), 10))
                .anyMatch(look -> look.asked().equals("what-if"));
    }

    @Test
    void on_joining_opens_what_later_members_are_meant_by_and_nothing_else() {
        VIEWS.tell(
                Told.of(person, says.given("now", "x", THE_TEAM, about(HEALTH, WISH))),
                Told.of(person, says.given("later", "y", AND_LATER_ONES, about(LIFE, WISH))),
                Told.of(person, new AgencyInvited(SIGNAL.agency(), TeamRole.EMPLOYMENT, true, null)));

        WhatJoiningOpens joining = WHAT_IF.joining(look(self), SIGNAL.agency(), null);

        assertThat(joining.invited()).isTrue();
        assertThat(joining.role()).isEqualTo(TeamRole.EMPLOYMENT);
        assertThat(joining.openings()).singleElement().satisfies(opening -> {
            assertThat(opening.thing()).isEqualTo(id("consent", "later"));
            assertThat(opening.kind()).isEqualTo(Basis.Kind.CONSENT);
            assertThat(opening.categories()).containsExactlyInAnyOrder(LIFE, WISH);
            assertThat(opening.records()).containsExactly(wishes(2));
        });
    }

    @Test
    void on_joining_opens_nothing_to_an_agency_that_the_person_excluded_before() {
        VIEWS.tell(
                Told.of(person, says.given("later", "y", AND_LATER_ONES, about(LIFE, WISH))),
                Told.of(person, says.excluded("notsignal", to("signal"), about(Category.values()))));

        assertThat(WHAT_IF.joining(look(self), SIGNAL.agency(), TeamRole.SERVICE)
                        .openings())
                .singleElement()
                .satisfies(opening -> assertThat(opening.records()).isEmpty());
    }

    @Test
    void for_a_corporation_means_each_of_its_offices() {
        var number = new CorporationNumber("9000000000033");
        VIEWS.tell(Told.of(
                        new DataSubjectId("agency-office"),
                        new AgencyRegistered(AgencyKind.GROUP_HOME, Words.of("事業所"), null, null, number, null, null))
                .by("office")
                .about(SubjectKey.of(new DataSubjectId("agency-office"))));
        var all = new Recipients(Set.of(), Set.of(number), Set.of(), Set.of(), Recipients.Team.NONE);
        VIEWS.tell(Told.of(person, says.given("corporation", "x", all, about(LIFE))));

        assertThat(MATRIX.matrix(look(self), person, Purpose.CARE_COORDINATION, null)
                        .rows())
                .filteredOn(row -> row.recipient().equals(new DataSubjectId("agency-office")))
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .filteredOn(cell -> cell.category() == LIFE)
                        .extracting(SharingMatrix.Cell::state)
                        .containsExactly(SharingMatrix.State.YES));
        assertThat(if_(self, says.withdrawn("corporation")).changes())
                .extracting(WhatWouldChange.Change::recipient)
                .containsExactly(new DataSubjectId("agency-office"));
    }

    @Test
    void why_a_category_is_closed_is_told_by_the_events_that_closed_it() {
        VIEWS.tell(
                Told.of(person, says.given("life", "x", to("kodama"), about(LIFE))),
                Told.of(person, says.refused("no", null, to("signal"), about(HEALTH))));

        Explanation no = WHY.explain(look(self), SIGNAL.agency(), HEALTH, Purpose.CARE_COORDINATION, null);
        assertThat(no.visible()).isFalse();
        assertThat(no.chain()).singleElement().satisfies(link -> {
            assertThat(link.things()).containsExactly(id("denial", "no"));
            assertThat(link.to()).isEqualTo(to("signal"));
        });
        Explanation yes = WHY.explain(look(self), KODAMA.agency(), LIFE, Purpose.CARE_COORDINATION, null);
        assertThat(yes.visible()).isTrue();
        assertThat(yes.bases()).containsExactly(new Explanation.BasisShown(Basis.Kind.CONSENT, id("consent", "life")));
        assertThatThrownBy(() -> WHY.explain(look(KODAMA), SIGNAL.agency(), HEALTH, Purpose.CARE_COORDINATION, null))
                .isInstanceOf(PersonNotAvailable.class);
    }

    @Test
    void is_read_as_the_door_reads_it() {
        JsonNode part = EventJson.MAPPER.readTree("""
                {"consent":"new:c","explanation":"explanation-aaaaaaaaaaaaaaaaaaaaaaaaaa",
                 "recipients":{"agencies":["kodama"]},"scope":{"categories":["LIFE"]},"purposes":["CARE_COORDINATION"],
                 "grantors":[{"who":"%s","capacity":"SELF"}],"means":"WRITTEN","from":"2026-04-01","until":"2099-03-31",
                 "passingOn":false}""".formatted(person));
        assertThat(WHAT_IF.change(look(self), DRAFTS.read("sharing.consent-given", person, part))
                        .changes())
                .extracting(WhatWouldChange.Change::recipient)
                .containsExactly(KODAMA.viewer());

        var broken = (tools.jackson.databind.node.ObjectNode) part.deepCopy();
        broken.putObject("scope").putArray("categories").add("GOSSIP");
        assertThatThrownBy(() -> DRAFTS.read("sharing.consent-given", person, broken))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).startsWith("part/scope/categories"));
        assertThatThrownBy(() -> DRAFTS.read("sharing.information-shared", person, part))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo("type"));
    }
}
