package care.renkei.query.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Means;
import care.renkei.events.MeetingKind;
import care.renkei.events.PractitionerRole;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.SubjectKey;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.contact.AdministrationConsulted;
import care.renkei.events.contact.Channel;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.contact.ProviderVisited;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.events.team.CareTeamMemberLeft;
import care.renkei.events.team.KeyWorkerAssigned;
import care.renkei.events.team.RoleAssigned;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.agencies.AgenciesProjection;
import care.renkei.query.agencies.CachedDirectory;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ANetworkTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new AgenciesProjection(), new NetworkProjection());
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);
    private static final DataSubjectId AOKI = new DataSubjectId("practitioner-tomoshibi-aoki");
    private static final ThingId CONSENT = new ThingId("consent-bbbbbbbbbbbbbbbbbbbbbbbbbb");
    private static final ThingId NIGHT_CALLS = new ThingId("role-bbbbbbbbbbbbbbbbbbbbbbbbbb");

    private final Network network = new Network(
            VIEWS.reads,
            VIEWS.views,
            VIEWS.ring,
            new CachedDirectory(new Agencies(VIEWS.views, VIEWS.ring, ViewsAtHand.TOKYO)),
            ViewsAtHand.TOKYO);
    private final DataSubjectId person = EventLog.person();
    private final DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @BeforeEach
    void a_file_of_two_agencies() {
        VIEWS.tell(
                Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null))
                        .at("2026-04-02T00:00:00Z"),
                Told.of(person, new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2026-04-03"), null))
                        .by("kodama")
                        .at("2026-04-03T00:00:00Z"));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void holds_the_team_the_family_and_roles_that_nobody_owns() {
        VIEWS.tell(
                relationship(2, false),
                told(new KeyWorkerAssigned(new AgencyId("tomoshibi"), AOKI, true, null, null)),
                told(new RoleAssigned(NIGHT_CALLS, null, null, null, Words.of("夜の電話"))));

        PersonNetwork around = of(TOMOSHIBI);

        assertThat(around.nodes())
                .extracting(Node::id)
                .containsExactly(person.text(), "agency-tomoshibi", AOKI.text(), mother.text());
        Node close = node(around, mother.text());
        assertThat(close.kind()).isEqualTo(Node.Kind.RELATIVE);
        assertThat(close.name()).isEqualTo("お母さん");
        assertThat(close.roles()).containsExactly("MOTHER");
        assertThat(close.strength()).isEqualTo(2);
        assertThat(node(around, "agency-tomoshibi").coordinates()).isTrue();
        assertThat(node(around, "agency-tomoshibi").ring()).isEqualTo(1);
        assertThat(node(around, "agency-tomoshibi").name()).isEqualTo("名前");
        assertThat(around.gaps())
                .extracting(PersonNetwork.Gap::role, PersonNetwork.Gap::task)
                .containsExactly(tuple(NIGHT_CALLS, "夜の電話"));
        assertThat(around.hidden()).containsExactly(Map.entry(Reason.OUTSIDE_CONSENT, 1));

        VIEWS.tell(told(new RoleAssigned(
                new ThingId("role-cccccccccccccccccccccccccc"),
                NIGHT_CALLS,
                new AgencyId("tomoshibi"),
                null,
                Words.of("夜の電話"))));

        assertThat(of(TOMOSHIBI).gaps()).isEmpty();
        assertThat(tie(of(TOMOSHIBI), Tie.Kind.ROLE).label()).isEqualTo("夜の電話");
    }

    @Test
    void opens_to_another_agency_what_a_consent_covers_and_closes_with_the_withdrawal() {
        VIEWS.tell(relationship(3, true));
        assertThat(of(KODAMA).nodes()).extracting(Node::id).containsExactly(person.text(), "agency-kodama");
        assertThat(of(KODAMA).hidden()).containsExactly(Map.entry(Reason.OUTSIDE_CONSENT, 2));

        VIEWS.tell(consent(Scope.of(Category.FAMILY)));

        PersonNetwork around = of(KODAMA);
        assertThat(node(around, mother.text()).strained()).isTrue();
        assertThat(around.hidden()).containsExactly(Map.entry(Reason.OUTSIDE_CONSENT, 1));
        assertThat(VIEWS.database.rows("select viewer, asked from audit.look where person = '" + person.text()
                        + "' and '" + tie(around, Tie.Kind.RELATIONSHIP).basis().getFirst() + "' = any (records)"))
                .containsExactly("agency-kodama\tnetwork");

        VIEWS.tell(told(new ConsentWithdrawn(List.of(CONSENT), List.of(self()), null, null)));

        assertThat(of(KODAMA).nodes()).extracting(Node::id).doesNotContain(mother.text());
    }

    @Test
    void counts_contacts_of_three_months_and_forgets_neither_the_first_nor_the_last() {
        VIEWS.tell(IntStream.of(1, 8, 20, 200, 300, 400)
                .mapToObj(days -> visit().at(now.minus(days, ChronoUnit.DAYS)))
                .toList());

        Tie contact = tie(of(TOMOSHIBI), "agency-tomoshibi", Tie.Kind.CONTACT);

        assertThat(contact.contacts()).isEqualTo(3);
        assertThat(contact.last()).isEqualTo(now.minus(1, ChronoUnit.DAYS));
        assertThat(contact.since()).isEqualTo(LocalDate.ofInstant(now.minus(400, ChronoUnit.DAYS), ViewsAtHand.TOKYO));
        Node aoki = node(of(TOMOSHIBI), AOKI.text());
        assertThat(aoki.contacts()).isEqualTo(3);
        assertThat(aoki.agency()).isEqualTo(new AgencyId("tomoshibi"));

        Tie then = tie(
                network.of(request(TOMOSHIBI).at(now.minus(199, ChronoUnit.DAYS))),
                "agency-tomoshibi",
                Tie.Kind.CONTACT);
        assertThat(then.contacts()).isEqualTo(1);
        assertThat(then.last()).isEqualTo(now.minus(200, ChronoUnit.DAYS));
    }

    @Test
    void counts_record_by_record_where_a_consent_names_one() {
        Told old = visit().at(now.minus(200, ChronoUnit.DAYS));
        Told recent = visit().at(now.minus(2, ChronoUnit.DAYS));
        VIEWS.tell(old, recent);
        Scope one = new Scope(Set.of(Category.LIFE, Category.CONTACT), Set.of(), Set.of(), Set.of(old.id()));
        VIEWS.tell(consent(one), relationship(1, false));

        PersonNetwork around = of(KODAMA);

        assertThat(around.ties()).noneMatch(tie -> tie.basis().contains(recent.id()));
        assertThat(around.hidden()).containsExactly(Map.entry(Reason.OUTSIDE_CONSENT, 3));
        VIEWS.tell(told(new KeyWorkerAssigned(new AgencyId("tomoshibi"), AOKI, true, null, null))
                .by("kodama"));
        Tie contact = tie(of(KODAMA), "agency-tomoshibi", Tie.Kind.CONTACT);
        assertThat(contact.contacts()).isZero();
        assertThat(contact.basis()).containsExactly(old.id());
    }

    @Test
    void ties_agencies_that_sat_together() {
        VIEWS.tell(told(new CaseMeetingHeld(
                        new ThingId("meeting-bbbbbbbbbbbbbbbbbbbbbbbbbb"),
                        MeetingKind.SERVICE_PROVIDER_MEETING,
                        true,
                        false,
                        List.of(attendee("tomoshibi"), attendee("kodama")),
                        List.of(),
                        List.of(),
                        Set.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        null))
                .at(now.minus(1, ChronoUnit.DAYS)));

        assertThat(of(TOMOSHIBI).ties())
                .filteredOn(tie -> tie.kind() == Tie.Kind.MEETING)
                .extracting(Tie::from, Tie::to)
                .containsExactlyInAnyOrder(
                        tuple("agency-kodama", "agency-tomoshibi"),
                        tuple("agency-kodama", person.text()),
                        tuple("agency-tomoshibi", person.text()));
    }

    @Test
    void ties_agencies_that_visit_and_ask_each_other_and_the_person_only_where_met() {
        VIEWS.tell(
                told(providerVisited(false)).at(now.minus(2, ChronoUnit.DAYS)),
                told(new AdministrationConsulted(
                                new AgencyId("minatomachi"),
                                AdministrationConsulted.ConsultationReason.UNREACHABLE,
                                Channel.PHONE,
                                3,
                                List.of(),
                                null,
                                null,
                                Words.of("連絡先が変わったか。"),
                                null,
                                null))
                        .at(now.minus(1, ChronoUnit.DAYS)));

        assertThat(of(TOMOSHIBI).ties())
                .filteredOn(tie -> tie.kind() == Tie.Kind.CONTACT)
                .extracting(Tie::from, Tie::to)
                .containsExactlyInAnyOrder(
                        tuple("agency-tomoshibi", "agency-kodama"), tuple("agency-tomoshibi", "agency-minatomachi"));

        VIEWS.tell(told(providerVisited(true)).at(now));
        assertThat(of(TOMOSHIBI).ties())
                .filteredOn(tie -> tie.kind() == Tie.Kind.CONTACT)
                .extracting(Tie::to)
                .contains(person.text());
    }

    private static ProviderVisited providerVisited(boolean metPerson) {
        return new ProviderVisited(
                new AgencyId("kodama"), null, metPerson, true, Set.of(AOKI), null, List.of(), null, null, null);
    }

    @Test
    void shows_the_day_that_is_asked_for() {
        VIEWS.tell(told(new CareTeamMemberLeft(LocalDate.parse("2026-06-30"), null))
                .by("kodama")
                .at("2026-06-29T00:00:00Z"));

        assertThat(network.of(request(KODAMA).at(Instant.parse("2026-06-29T12:00:00Z")))
                        .ties())
                .extracting(Tie::kind, Tie::until)
                .containsExactly(tuple(Tie.Kind.TEAM, LocalDate.parse("2026-06-30")));
        assertThat(network.of(request(KODAMA).at(Instant.parse("2026-07-02T12:00:00Z")))
                        .ties())
                .isEmpty();
    }

    @Test
    void brings_nothing_back_by_an_earlier_day_that_was_withdrawn_since() {
        Told relationship = relationship(3, true).at(now.minus(20, ChronoUnit.DAYS));
        VIEWS.tell(relationship, consent(Scope.of(Category.FAMILY)).at(now.minus(19, ChronoUnit.DAYS)));
        NetworkRequest earlier = request(KODAMA).at(now.minus(2, ChronoUnit.DAYS));
        assertThat(network.of(earlier).nodes()).extracting(Node::id).contains(mother.text());

        VIEWS.tell(told(new ConsentWithdrawn(List.of(CONSENT), List.of(self()), null, null)));

        assertThat(network.of(earlier).nodes()).extracting(Node::id).doesNotContain(mother.text());
        assertThat(network.of(earlier).hidden()).isEqualTo(of(KODAMA).hidden());
    }

    @Test
    void counts_nothing_that_was_taken_back_and_marks_whom_nothing_is_told() {
        Told relationship = relationship(2, false);
        VIEWS.tell(relationship);
        VIEWS.tell(
                told(new RecordRetracted(relationship.id(), RecordRetracted.RetractionReason.DUPLICATE, null)),
                told(new SharingExcluded(
                        new ThingId("denial-bbbbbbbbbbbbbbbbbbbbbbbbbb"),
                        Recipients.agencies(new AgencyId("kodama")),
                        Scope.of(Category.HEALTH),
                        Set.of(),
                        List.of(self()),
                        null,
                        null)));

        PersonNetwork around = of(TOMOSHIBI);

        assertThat(around.nodes()).extracting(Node::id).doesNotContain(mother.text());
        assertThat(node(around, "agency-kodama").stopped()).isTrue();
    }

    @Test
    void names_a_practitioner_to_others_only_beside_what_he_or_she_recorded() {
        Told assigned = told(new KeyWorkerAssigned(new AgencyId("tomoshibi"), AOKI, true, null, null));
        VIEWS.tell(Told.of(
                        new AgencyId("tomoshibi").subject(),
                        new care.renkei.events.agency.PractitionerEnrolled(
                                Set.of(PractitionerRole.CONSULTATION_SUPPORT_SPECIALIST),
                                false,
                                Words.of("青木"),
                                null,
                                LocalDate.parse("2026-04-01")))
                .about(SubjectKey.of(AOKI)));
        VIEWS.tell(assigned.by("tomoshibi"), consent(Scope.of(Category.SERVICE, Category.CONTACT)));

        assertThat(node(of(TOMOSHIBI), AOKI.text()).name()).isEqualTo("青木");
        assertThat(node(of(KODAMA), AOKI.text()).name()).isNull();

        VIEWS.tell(assigned.id(UUID.randomUUID()).at(now));
        assertThat(node(of(KODAMA), AOKI.text()).name()).isEqualTo("青木");
    }

    @Test
    void does_not_exist_for_strangers_and_shows_the_own_alone_when_stale() {
        VIEWS.tell(relationship(3, false), consent(Scope.of(Category.FAMILY)));
        assertThatThrownBy(() -> of(STRANGER)).isInstanceOf(PersonNotAvailable.class);

        VIEWS.heard("network", Instant.now().minusSeconds(60));

        PersonNetwork around = of(KODAMA);
        assertThat(around.fresh()).isFalse();
        assertThat(around.nodes()).extracting(Node::id).containsExactly(person.text(), "agency-kodama");
        VIEWS.heard("network", Instant.now());
    }

    @Test
    void is_graph_ml_that_says_the_same() throws Exception {
        VIEWS.tell(relationship(3, true), visit().at(now.minus(1, ChronoUnit.DAYS)));
        PersonNetwork around = of(TOMOSHIBI);
        var out = new ByteArrayOutputStream();

        GraphMl.write(around, out);

        Document xml = DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()));
        assertThat(xml.getDocumentElement().getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
        assertThat(ids(xml, "node"))
                .isEqualTo(around.nodes().stream().map(Node::id).toList());
        assertThat(xml.getElementsByTagName("edge").getLength())
                .isEqualTo(around.ties().size());
        assertThat(xml.getDocumentElement().getTextContent()).contains("お母さん");
        Set<String> keys = Set.copyOf(ids(xml, "key"));
        var used = xml.getElementsByTagName("data");
        IntStream.range(0, used.getLength())
                .forEach(i -> assertThat(keys).contains(((Element) used.item(i)).getAttribute("key")));
    }

    private static List<String> ids(Document xml, String tag) {
        var found = xml.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute("id"))
                .toList();
    }

    private PersonNetwork of(Caller caller) {
        return network.of(request(caller));
    }

    private NetworkRequest request(Caller caller) {
        return NetworkRequest.now(person, caller, Purpose.CARE_COORDINATION);
    }

    private static Node node(PersonNetwork around, String id) {
        return around.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not around"));
    }

    private static Tie tie(PersonNetwork around, Tie.Kind kind) {
        return around.ties().stream()
                .filter(tie -> tie.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such tie"));
    }

    private static Tie tie(PersonNetwork around, String from, Tie.Kind kind) {
        return around.ties().stream()
                .filter(tie -> tie.kind() == kind && tie.from().equals(from))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such tie"));
    }

    private Told told(Content content) {
        return Told.of(person, content);
    }

    private Told visit() {
        return told(new HomeVisitMade(1, Set.of(AOKI), List.of(), List.of(), true, 60, Words.of("訪問した。")));
    }

    private static CaseMeetingHeld.Attendee attendee(String agency) {
        return new CaseMeetingHeld.Attendee(new AgencyId(agency), null, PractitionerRole.SUPPORT_WORKER);
    }

    private Told relationship(int strength, boolean strained) {
        return told(new RelationshipRecorded(
                RelationshipRecorded.Tie.INFORMAL,
                RelationshipRecorded.RelationKind.MOTHER,
                mother,
                null,
                strength,
                strained,
                false,
                Words.of("お母さん"),
                null,
                null));
    }

    private Told consent(Scope scope) {
        return told(new ConsentGiven(
                CONSENT,
                new ThingId("explanation-bbbbbbbbbbbbbbbbbbbbbbbbbb"),
                Recipients.agencies(new AgencyId("kodama")),
                scope,
                Set.of(Purpose.CARE_COORDINATION),
                List.of(self()),
                Means.WRITTEN,
                LocalDate.parse("2026-04-01"),
                LocalDate.parse("2036-03-31"),
                false,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null));
    }

    private Grantor self() {
        return new Grantor(person, GrantorCapacity.SELF);
    }
}
