package care.renkei.query.sharing;

import static care.renkei.query.fixture.FedByHand.feed;
import static care.renkei.query.sharing.SharingTables.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Role;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.CorporationNumber;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.LegalBasis;
import care.renkei.events.Means;
import care.renkei.events.PractitionerRole;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.SubjectKey;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.agency.AgencyDetailsChanged;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.WireEvent;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsDatabase;
import care.renkei.query.projecting.Partitions;
import care.renkei.query.reading.Permission;
import care.renkei.query.reading.ReadPool;
import care.renkei.query.reading.Snapshot;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TheSharingViewTest {

    private static final ViewsDatabase DATABASE = ViewsDatabase.with("sharing");
    private static final Snapshot READ = ReadPool.open(DATABASE.url(), DATABASE.role(Role.READ));
    private static final AgencyId KODAMA = new AgencyId("kodama");
    private static final DataSubjectId TANIGAWA = new DataSubjectId("practitioner-kodama-tanigawa");
    private static final Caller TANIGAWA_OF_KODAMA = Caller.OfAgency.practitioner(KODAMA, TANIGAWA);
    private static final ThingId CONSENT = new ThingId("consent-aaaaaaaaaaaaaaaaaaaaaaaaaa");

    private final SharingProjection projection = new SharingProjection(ZONE);
    private final SharingPermissions permissions = new SharingPermissions(ZONE);
    private final DataSubjectId person = EventLog.person();

    @BeforeEach
    void empty() {
        SharingTables.empty(DATABASE);
        heardAllUpTo(Instant.now());
    }

    @AfterAll
    static void close() {
        READ.close();
    }

    @Test
    void says_the_same_however_its_events_are_cut_into_batches_and_mixed_with_others() throws Exception {
        List<WireEvent> mine = history(person);
        List<WireEvent> others = history(EventLog.person());
        for (WireEvent wire : mine) {
            feed(DATABASE, projection, List.of(wire));
        }
        feed(DATABASE, projection, others);
        List<String> oneByOne = SharingTables.rows(DATABASE);

        SharingTables.empty(DATABASE);
        feed(DATABASE, projection, interleaved(mine, others));
        assertThat(SharingTables.rows(DATABASE)).isEqualTo(oneByOne);

        SharingTables.empty(DATABASE);
        List<WireEvent> mixed = interleaved(mine, others);
        for (int i = 0; i < mixed.size(); i += 3) {
            feed(DATABASE, projection, mixed.subList(i, Math.min(i + 3, mixed.size())));
        }
        assertThat(SharingTables.rows(DATABASE)).isEqualTo(oneByOne);
    }

    @Test
    void tells_a_read_the_state_and_what_the_caller_is_to_the_person() throws Exception {
        feed(DATABASE, projection, history(person));
        feed(DATABASE, projection, enrolment());

        Permission permission = ask(TANIGAWA_OF_KODAMA);
        assertThat(permission.standing()).isEqualTo(Standing.TEAM);
        assertThat(permission.sharing().grants()).hasSize(1);
        assertThat(permission.inquiry().certain()).isTrue();
        assertThat(ask(TANIGAWA_OF_KODAMA).sharing()).as("from memory").isSameAs(permission.sharing());

        feed(DATABASE, projection, List.of(told(person, "tomoshibi", withdrawn())));
        assertThat(ask(TANIGAWA_OF_KODAMA).sharing().grants()).isEmpty();
    }

    /** What was written before offers were held apart, and what comes after it, are read alike (decision record 0086). */
    @Test
    void reads_a_row_from_before_offers_were_held_apart() throws Exception {
        feed(DATABASE, projection, history(person).subList(0, 1));
        feed(DATABASE, projection, enrolment());
        DATABASE.run("update sharing.person_sharing set version = version + 1, state = convert_to(replace("
                + "convert_from(state, 'UTF8'), ',\"offers\":[]', ''), 'UTF8') where person = '" + person.text()
                + "'");
        assertThat(DATABASE.rows("select convert_from(state, 'UTF8') from sharing.person_sharing"))
                .noneMatch(state -> state.contains("offers"));
        assertThat(ask(TANIGAWA_OF_KODAMA).sharing().offers()).isEmpty();
        assertThat(ask(TANIGAWA_OF_KODAMA).standing()).isEqualTo(Standing.NONE);

        var handover = new ThingId("handover-aaaaaaaaaaaaaaaaaaaaaaaaaa");
        feed(DATABASE, projection, List.of(told(person, "tomoshibi", offered(handover))));
        assertThat(ask(TANIGAWA_OF_KODAMA).standing()).isEqualTo(Standing.NAMED_AGENCY);
        assertThat(named()).contains("agency-kodama");

        feed(
                DATABASE,
                projection,
                List.of(told(person, "kodama", new HandoverDeclined(handover, true, List.of(), Words.of("空きがない。")))));
        assertThat(ask(TANIGAWA_OF_KODAMA).standing()).isEqualTo(Standing.NONE);
        assertThat(named()).doesNotContain("agency-kodama");
    }

    private List<String> named() {
        return DATABASE.rows("select viewer from sharing.named_in where person = '" + person.text() + "'");
    }

    private static HandoverOffered offered(ThingId handover) {
        return new HandoverOffered(
                handover, KODAMA, true, true, LegalBasis.INTERNAL_USE, List.of(), null, null, null, null);
    }

    @Test
    void admits_nobody_who_is_not_enrolled_or_has_left() throws Exception {
        feed(DATABASE, projection, history(person));
        assertThat(ask(TANIGAWA_OF_KODAMA).inquiry().caller()).isInstanceOf(Caller.Nobody.class);

        feed(DATABASE, projection, enrolment());
        assertThat(ask(TANIGAWA_OF_KODAMA).inquiry().caller()).isEqualTo(TANIGAWA_OF_KODAMA);

        feed(DATABASE, projection, List.of(ofAgency(TANIGAWA, new PractitionerLeft(LocalDate.now(ZONE)))));
        assertThat(ask(TANIGAWA_OF_KODAMA).inquiry().caller()).isInstanceOf(Caller.Nobody.class);
        assertThat(ask(TANIGAWA_OF_KODAMA).standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void knows_the_corporation_that_an_agency_says_later() throws Exception {
        var number = new CorporationNumber("9000000000017");
        feed(DATABASE, projection, enrolment());
        feed(
                DATABASE,
                projection,
                List.of(ofAgency(
                        KODAMA.subject(),
                        new AgencyDetailsChanged(
                                AgencyKind.CHILD_DAY_PROVIDER,
                                Words.of("x"),
                                null,
                                null,
                                number,
                                null,
                                null,
                                null,
                                null,
                                null))));

        assertThat(DATABASE.rows("select kind || ' ' || corporation from sharing.agency where agency = 'kodama'"))
                .containsExactly("CHILD_DAY_PROVIDER " + number.text());
    }

    @Test
    void knows_auditors_and_core_centres_by_their_events() throws Exception {
        feed(
                DATABASE,
                projection,
                List.of(
                        ofAgency(KODAMA.subject(), registered(AgencyKind.CORE_CONSULTATION_CENTRE)),
                        ofAgency(TANIGAWA, enrolled(true, LocalDate.of(2020, 1, 1)))));
        assertThat(ask(TANIGAWA_OF_KODAMA).inquiry().caller())
                .isEqualTo(Caller.OfAgency.practitioner(KODAMA, TANIGAWA)
                        .asAuditor()
                        .asCoreCentre());
    }

    @Test
    void admits_nobody_before_the_first_day() throws Exception {
        feed(
                DATABASE,
                projection,
                List.of(ofAgency(TANIGAWA, enrolled(false, LocalDate.now(ZONE).plusDays(1)))));
        assertThat(ask(TANIGAWA_OF_KODAMA).inquiry().caller()).isInstanceOf(Caller.Nobody.class);
    }

    @Test
    void is_uncertain_once_nothing_was_heard_for_five_seconds_of_the_person_or_of_the_agency() throws Exception {
        feed(DATABASE, projection, history(person));
        feed(DATABASE, projection, enrolment());
        Instant now = Instant.now();

        heardAllUpTo(now);
        heard(Partitions.of(person), now.minusSeconds(6));
        assertThat(ask(TANIGAWA_OF_KODAMA).inquiry().certain()).isFalse();

        heardAllUpTo(now);
        heard(Partitions.of(KODAMA.subject()), now.minusSeconds(6));
        assertThat(ask(TANIGAWA_OF_KODAMA).inquiry().certain()).isFalse();
    }

    @Test
    void is_uncertain_of_a_person_one_of_whose_events_waits() throws Exception {
        feed(DATABASE, projection, history(person));
        feed(DATABASE, projection, enrolment());
        DATABASE.run("insert into sharing.parked (partition_key, partition, reason) values ('" + person + "', 0, 'x')");
        assertThat(ask(TANIGAWA_OF_KODAMA).inquiry().certain()).isFalse();
        DATABASE.run("delete from sharing.parked");
        assertThat(ask(TANIGAWA_OF_KODAMA).inquiry().certain()).isTrue();
    }

    @Test
    void knows_nothing_of_who_is_unknown() throws Exception {
        feed(DATABASE, projection, enrolment());
        assertThat(ask(TANIGAWA_OF_KODAMA).standing()).isEqualTo(Standing.NONE);
    }

    private Permission ask(Caller caller) throws Exception {
        var question = permissions.of(person, caller, Purpose.CARE_COORDINATION, null);
        return READ.ask(permissions.wall(person, caller, null), question).of(question);
    }

    private static void heardAllUpTo(Instant time) {
        DATABASE.run("update sharing.progress set horizon_time = '" + time + "'");
    }

    private static void heard(int partition, Instant time) {
        DATABASE.run("update sharing.progress set horizon_time = '" + time + "' where partition = " + partition);
    }

    private static List<WireEvent> history(DataSubjectId who) {
        return List.of(
                told(who, "tomoshibi", new PersonRegistered(null, Words.of("x"), null, null, null, null, null)),
                told(who, "kodama", new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.of(2026, 1, 1), null)),
                told(who, "tomoshibi", given(CONSENT, Category.LIFE)),
                told(who, "tomoshibi", given(new ThingId("consent-bbbbbbbbbbbbbbbbbbbbbbbbbb"), Category.HEALTH)),
                told(
                        who,
                        "tomoshibi",
                        new ConsentWithdrawn(
                                List.of(new ThingId("consent-bbbbbbbbbbbbbbbbbbbbbbbbbb")), List.of(), null, null)));
    }

    private static ConsentGiven given(ThingId consent, Category category) {
        return new ConsentGiven(
                consent,
                new ThingId("explanation-aaaaaaaaaaaaaaaaaaaaaaaaaa"),
                Recipients.agencies(KODAMA),
                Scope.of(category),
                Set.of(Purpose.CARE_COORDINATION),
                List.of(new Grantor(new DataSubjectId("person-aaaaaaaaaaaaaaaaaaaaaaaaaa"), GrantorCapacity.SELF)),
                Means.WRITTEN,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2099, 1, 1),
                false,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null);
    }

    private static ConsentWithdrawn withdrawn() {
        return new ConsentWithdrawn(List.of(CONSENT), List.of(), null, null);
    }

    private static List<WireEvent> enrolment() {
        return List.of(
                ofAgency(KODAMA.subject(), registered(AgencyKind.CHILD_DAY_PROVIDER)),
                ofAgency(TANIGAWA, enrolled(false, LocalDate.of(2020, 1, 1))));
    }

    private static AgencyRegistered registered(AgencyKind kind) {
        return new AgencyRegistered(kind, Words.of("x"), null, null, null, null, null);
    }

    private static PractitionerEnrolled enrolled(boolean auditor, LocalDate from) {
        return new PractitionerEnrolled(Set.of(PractitionerRole.SUPPORT_WORKER), auditor, Words.of("x"), null, from);
    }

    private static WireEvent ofAgency(DataSubjectId about, Content content) {
        return wire(Told.of(KODAMA.subject(), content).by("kodama").about(SubjectKey.of(about)));
    }

    private static WireEvent told(DataSubjectId who, String agency, Content content) {
        return wire(Told.of(who, content).by(agency));
    }

    private static WireEvent wire(Told told) {
        return new WireEvent(
                EventSealer.factsOnly(told.event(), 0),
                "stream",
                0,
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                EventLog.next());
    }

    /** Each in its own order, shuffled into each other. */
    private static List<WireEvent> interleaved(List<WireEvent> some, List<WireEvent> others) {
        var turns = new ArrayList<Boolean>();
        some.forEach(wire -> turns.add(true));
        others.forEach(wire -> turns.add(false));
        Collections.shuffle(turns, new Random(7));
        var mixed = new ArrayList<WireEvent>();
        var first = some.iterator();
        var second = others.iterator();
        turns.forEach(turn -> mixed.add(turn ? first.next() : second.next()));
        return mixed;
    }
}
