package care.renkei.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.LegalBasis;
import care.renkei.events.LifeDomain;
import care.renkei.events.Means;
import care.renkei.events.MeetingKind;
import care.renkei.events.Power;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.SubjectKey;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.InvitationAnswered;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.meeting.MeetingPackIssued.LeftOut;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Happenings;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.timeline.SharedTable;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Caller;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AMeetingPackTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new MeetingsProjection());
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency SIGNAL = VIEWS.agency("signal", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);

    private static final Category[] ALL = {
        Category.WISH, Category.LIFE, Category.HEALTH, Category.MEETING, Category.PLAN, Category.FAMILY
    };

    private final SharedTable table =
            new SharedTable(VIEWS.reads, new SharingPermissions(ViewsAtHand.TOKYO), VIEWS.views, VIEWS.ring);
    private final MeetingPacks packs =
            new MeetingPacks(VIEWS.views, VIEWS.reads, VIEWS.timeline, table, ViewsAtHand.TOKYO);
    private final PackProofs proofs = new PackProofs(VIEWS.views, VIEWS.reads, VIEWS.timeline, table);

    private final DataSubjectId person = EventLog.person();
    private final DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);
    private final DataSubjectId friend = EventLog.subject(DataSubjectId.Kind.RELATIVE);
    private final ThingId meeting = new ThingId("meeting-" + person.value());
    private int things;

    @BeforeEach
    void a_meeting_of_three_agencies_and_the_person() {
        VIEWS.tell(
                told(new PersonRegistered(null, Words.of("本人"), null, null, null, null, null))
                        .at("2026-04-02T00:00:00Z"),
                told(new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2026-04-03"), null))
                        .by("kodama")
                        .at("2026-04-03T00:00:00Z"),
                told(new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2026-04-03"), null))
                        .by("signal")
                        .at("2026-04-03T00:00:00Z"),
                told(new CaseMeetingScheduled(
                                meeting,
                                MeetingKind.SERVICE_PROVIDER_MEETING,
                                Instant.parse("2026-08-05T05:00:00Z"),
                                Set.of(new AgencyId("kodama"), new AgencyId("signal")),
                                true,
                                false,
                                Set.of(),
                                Set.of(),
                                Words.of("公民館"),
                                Words.of("計画を決める。"),
                                null))
                        .at("2026-07-29T00:00:00Z"));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private Told told(Content content) {
        return Told.of(person, content);
    }

    private Told wish() {
        return told(new WishRecorded(
                WishRecorded.WishHolder.PERSON,
                LifeDomain.HOUSING,
                WishRecorded.Horizon.LONG,
                false,
                null,
                Words.of("電車の音が聞こえるところで暮らしたい。"),
                null));
    }

    private ThingId next(String kind) {
        return new ThingId(kind + "-" + person.value().substring(0, 24) + "z" + (char) ('a' + things++));
    }

    private Told consent(Means means, Purpose purpose, Recipients to, Scope scope) {
        return told(new ConsentGiven(
                next("consent"),
                new ThingId("explanation-aaaaaaaaaaaaaaaaaaaaaaaaaa"),
                to,
                scope,
                Set.of(purpose),
                List.of(new Grantor(person, GrantorCapacity.SELF)),
                means,
                LocalDate.parse("2026-04-01"),
                LocalDate.parse("2099-03-31"),
                false,
                null,
                means == Means.WRITTEN ? Set.of(purpose) : Set.of(),
                null,
                null,
                null,
                null,
                null));
    }

    private Told written(String agency, Category... categories) {
        return consent(
                Means.WRITTEN,
                Purpose.MEETING,
                Recipients.agencies(new AgencyId(agency)),
                Scope.of(categories.length == 0 ? ALL : categories));
    }

    private MeetingPack pack(Caller caller, DataSubjectId... attending) {
        return packs.of(new PackRequest(
                meeting, caller, null, null, Set.copyOf(Arrays.asList(attending)), Set.of(), false, null));
    }

    private static List<UUID> ids(MeetingPack pack) {
        return pack.entries().stream().map(TimelineEntry::id).toList();
    }

    private Told issued(MeetingPack pack) {
        MeetingPackIssued issue = java.util.Objects.requireNonNull(pack.issue());
        return told(issue).restrictedTo().at("2026-08-05T04:00:00Z");
    }

    private ProvenPack proof(Caller caller, Told issued) {
        return proofs.of(meeting, issued.id(), caller, null);
    }

    @Test
    void holds_what_everybody_may_see_and_tells_the_convener_alone_what_not() {
        Told both = wish();
        Told kodamas = wish();
        VIEWS.tell(both, kodamas, written("kodama"), written("signal", Category.MEETING));
        VIEWS.tell(consent(
                Means.WRITTEN,
                Purpose.MEETING,
                Recipients.agencies(new AgencyId("signal")),
                new Scope(Set.of(Category.WISH), Set.of(), Set.of(), Set.of(both.id()))));

        MeetingPack pack = pack(TOMOSHIBI);

        assertThat(ids(pack)).contains(both.id()).doesNotContain(kodamas.id());
        assertThat(pack.parties()).containsExactly(KODAMA.viewer(), SIGNAL.viewer(), TOMOSHIBI.viewer(), person);
        assertThat(pack.leftOut()).isNotNull().containsKey(SIGNAL.viewer()).doesNotContainKey(person);
        assertThat(pack.entries()).allMatch(entry -> entry.withheld().isEmpty());

        MeetingPack signals = pack(SIGNAL);
        assertThat(ids(signals)).isEqualTo(ids(pack));
        assertThat(signals.leftOut()).isNull();
        assertThat(signals.issue()).isNull();
        assertThat(ids(pack(new Caller.Individual(person)))).isEqualTo(ids(pack));
    }

    @Test
    void grows_when_somebody_stays_away() {
        Told wish = wish();
        VIEWS.tell(wish, written("kodama"), written("signal", Category.MEETING));
        assertThat(ids(pack(TOMOSHIBI))).doesNotContain(wish.id());
        assertThat(ids(pack(TOMOSHIBI, KODAMA.viewer(), person))).contains(wish.id());

        VIEWS.tell(told(new InvitationAnswered(
                        meeting,
                        SIGNAL.viewer(),
                        InvitationAnswered.Attendance.DOES_NOT_COME,
                        Words.of("行事の日だから。"),
                        null))
                .at("2026-08-01T00:00:00Z"));

        assertThat(pack(TOMOSHIBI).parties()).doesNotContain(SIGNAL.viewer());
        assertThat(ids(pack(TOMOSHIBI))).contains(wish.id());
        assertThatThrownBy(() -> pack(SIGNAL)).isInstanceOf(PersonNotAvailable.class);
    }

    @Test
    void needs_consent_in_writing() {
        Told wish = wish();
        VIEWS.tell(
                wish,
                written("signal"),
                written("kodama", Category.MEETING),
                consent(
                        Means.ORAL_WITH_WITNESS,
                        Purpose.MEETING,
                        Recipients.agencies(new AgencyId("kodama")),
                        Scope.of(Category.WISH)),
                consent(
                        Means.WRITTEN,
                        Purpose.CARE_COORDINATION,
                        Recipients.agencies(new AgencyId("kodama")),
                        Scope.of(Category.WISH)));
        assertThat(ids(pack(TOMOSHIBI))).doesNotContain(wish.id());

        VIEWS.tell(written("kodama", Category.WISH));
        assertThat(ids(pack(TOMOSHIBI))).contains(wish.id());
    }

    @Test
    void leaves_no_hint_of_what_a_party_was_refused() {
        Told wish = wish();
        Told open = wish().at("2026-06-01T00:00:00Z");
        VIEWS.tell(open, written("kodama"), written("signal"));
        byte[] without = json(pack(SIGNAL));
        int before = leftOutFor(
                SIGNAL.viewer(),
                java.util.Objects.requireNonNull(pack(TOMOSHIBI).leftOut()));

        VIEWS.tell(
                wish.categories(Category.HEALTH),
                told(new ConsentRefused(
                        next("denial"),
                        null,
                        Recipients.agencies(new AgencyId("signal")),
                        Scope.of(Category.HEALTH),
                        Set.of(),
                        List.of(new Grantor(person, GrantorCapacity.SELF)),
                        Words.of("いや"),
                        null)));

        assertThat(without(json(pack(SIGNAL)))).isEqualTo(without(without));
        assertThat(pack(TOMOSHIBI).leftOut()).isNotNull().containsEntry(SIGNAL.viewer(), before + 1);
    }

    /** Apart from how far the views are. */
    private static String without(byte[] json) {
        return new String(json, java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("\"(position|freshAt)\":\"[^\"]*\"", "");
    }

    private static byte[] json(MeetingPack pack) {
        return care.renkei.events.stored.EventJson.write(pack);
    }

    @Test
    void holds_nothing_of_what_the_person_said_about_sharing() {
        Category[] sharing = {Category.SHARING, Category.MEETING};
        Told refused = told(new ConsentRefused(
                next("denial"),
                null,
                Recipients.agencies(new AgencyId("stranger")),
                Scope.of(Category.HEALTH),
                Set.of(),
                List.of(new Grantor(person, GrantorCapacity.SELF)),
                Words.of("いや"),
                null));
        VIEWS.tell(refused, written("kodama", sharing), written("signal", sharing));
        assertThat(ids(pack(TOMOSHIBI))).doesNotContain(refused.id());
    }

    @Test
    void drops_the_part_of_a_relative_who_did_not_agree() {
        Told both = told(Happenings.tie())
                .and(SubjectKey.of(person, mother), new RelationshipRecorded.TogetherPart(Words.of("ふたりのこと")));
        VIEWS.tell(both, written("kodama"), written("signal"));

        TimelineEntry entry = pack(TOMOSHIBI).entries().stream()
                .filter(one -> one.id().equals(both.id()))
                .findFirst()
                .orElseThrow();

        assertThat(entry.parts()).extracting(part -> part.about()).containsExactly(SubjectKey.of(person));
        assertThat(entry.withheld()).isEmpty();
    }

    @Test
    void counts_nothing_in_the_event_that_the_person_must_not_know() {
        VIEWS.tell(written("kodama"), written("signal", Category.MEETING));
        VIEWS.tell(told(wish().content()).at("2026-06-02T00:00:00Z"), marked(wish()));

        MeetingPack pack = pack(TOMOSHIBI);
        var all = java.util.Objects.requireNonNull(pack.leftOut());
        assertThat(all).containsEntry(person, 1);
        assertThat(java.util.Objects.requireNonNull(pack.issue()).leftOut())
                .contains(new LeftOut(SIGNAL.viewer(), leftOutFor(SIGNAL.viewer(), all) - 1))
                .noneMatch(left -> person.equals(left.party()));
    }

    private static int leftOutFor(DataSubjectId party, Map<DataSubjectId, Integer> all) {
        return java.util.Objects.requireNonNull(all.get(party));
    }

    private static Told marked(Told told) {
        return new Told(
                told.id(),
                told.content(),
                told.about(),
                told.further(),
                told.subject(),
                told.source(),
                told.practitioner(),
                told.at(),
                told.categories(),
                told.confidentiality(),
                told.audience(),
                new care.renkei.events.Envelope.NotForPerson(
                        care.renkei.events.Envelope.NotForPerson.ReasonCode.HARM_TO_PERSON,
                        LocalDate.parse("2026-12-01")),
                told.basedOn());
    }

    @Test
    void is_open_to_an_attendee_of_a_support_meeting_by_statute() {
        Told wish = wish();
        VIEWS.tell(wish, written("kodama"));
        assertThat(ids(pack(TOMOSHIBI))).doesNotContain(wish.id());

        VIEWS.tell(told(new StatutorySharingRecorded(
                next("basis"),
                LegalBasis.SUPPORT_MEETING_106_6,
                Recipients.agencies(new AgencyId("signal")),
                Scope.of(ALL),
                Instant.parse("2099-01-01T00:00:00Z"),
                meeting,
                Set.of(new AgencyId("signal")),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Words.of("支援会議で話し合うため。"))));

        assertThat(ids(pack(TOMOSHIBI))).contains(wish.id());
    }

    @Test
    void counts_a_supporter_and_a_mother_as_parties_like_all_others() {
        Told wish = wish();
        VIEWS.tell(
                wish,
                told(Happenings.tie()).about(SubjectKey.of(mother)),
                told(Happenings.tie()).about(SubjectKey.of(friend)),
                told(new RepresentativeAppointed(
                        mother,
                        GrantorCapacity.PARENTAL_AUTHORITY,
                        false,
                        Set.of(Power.values()),
                        LocalDate.parse("2026-04-01"),
                        null,
                        null)),
                written("kodama"),
                written("signal"));
        ThingId other = next("meeting");
        VIEWS.tell(told(new CaseMeetingScheduled(
                other,
                MeetingKind.CARE_MEETING,
                Instant.parse("2026-08-05T05:00:00Z"),
                Set.of(new AgencyId("kodama")),
                true,
                true,
                Set.of(),
                Set.of(),
                null,
                Words.of("計画を決める。"),
                null)));
        var asked = new PackRequest(other, TOMOSHIBI, null, null, Set.of(), Set.of(), false, null);

        assertThat(packs.of(asked).parties()).contains(mother).doesNotContain(friend);
        assertThat(ids(packs.of(asked))).contains(wish.id());

        var withFriend = new PackRequest(
                other, TOMOSHIBI, null, null, Set.of(KODAMA.viewer(), friend, person), Set.of(), false, null);
        assertThat(ids(packs.of(withFriend))).doesNotContain(wish.id());
        VIEWS.tell(consent(
                Means.WRITTEN,
                Purpose.MEETING,
                new Recipients(Set.of(), Set.of(friend), Set.of(), Recipients.Team.NONE),
                Scope.of(ALL)));
        assertThat(ids(packs.of(withFriend))).contains(wish.id());
    }

    @Test
    void chooses_by_day_and_leaves_aside_but_keeps_what_is_always_there() {
        Told home = told(new care.renkei.events.assessment.SummaryWritten(
                        List.of(), true, Words.of("5月のまとめ。"), null, null))
                .categories(Category.LIFE)
                .at("2026-05-01T00:00:00Z");
        Told wish = wish().at("2026-05-01T00:00:00Z");
        VIEWS.tell(home, wish, written("kodama"), written("signal"));

        var june = new PackRequest(
                meeting, TOMOSHIBI, LocalDate.parse("2026-06-01"), null, Set.of(), Set.of(), false, null);
        assertThat(ids(packs.of(june))).contains(wish.id()).doesNotContain(home.id());
        var aside = new PackRequest(meeting, TOMOSHIBI, null, null, Set.of(), Set.of(wish.id()), false, null);
        assertThat(ids(packs.of(aside))).contains(home.id()).doesNotContain(wish.id());
    }

    @Test
    void is_nobodys_who_is_not_of_the_table() {
        assertThatThrownBy(() -> pack(STRANGER)).isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> pack(KODAMA)).as("invited, but not told").isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> pack(new Caller.Individual(mother))).isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> pack(new Caller.Operator())).isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> pack(TOMOSHIBI, STRANGER.viewer())).isInstanceOf(BadParameter.class);
        var unknown = new PackRequest(
                new ThingId("meeting-" + EventLog.person().value()),
                TOMOSHIBI,
                null,
                null,
                Set.of(),
                Set.of(),
                false,
                null);
        assertThatThrownBy(() -> packs.of(unknown)).isInstanceOf(PersonNotAvailable.class);
    }

    @Test
    void is_written_down_for_everybody_at_the_table_and_for_the_convener_alone_while_preparing() {
        VIEWS.tell(wish(), written("kodama"), written("signal"));
        packs.of(new PackRequest(meeting, TOMOSHIBI, null, null, Set.of(), Set.of(), true, null));
        assertThat(looks()).containsExactly("agency-tomoshibi\tpractitioner-tomoshibi-one");

        MeetingPack pack = pack(TOMOSHIBI);
        assertThat(looks())
                .containsExactly(
                        "agency-kodama\t",
                        "agency-signal\t",
                        "agency-tomoshibi\tpractitioner-tomoshibi-one",
                        "agency-tomoshibi\tpractitioner-tomoshibi-one",
                        person.text() + "\t");
        assertThat(VIEWS.database.rows("select distinct cardinality(records) >= "
                        + pack.entries().size() + ", filter from audit.look where asked = 'pack' and person = '"
                        + person.text() + "'"))
                .containsExactly("t\tmeeting=" + meeting);
    }

    private List<String> looks() {
        return VIEWS.database.rows("select viewer, coalesce(practitioner, '') from audit.look where asked = 'pack'"
                + " and purpose = 'meeting' and person = '" + person.text() + "' order by 1, 2");
    }

    @Test
    void is_proved_later_and_says_what_has_happened_since() {
        Told wish = wish();
        Told corrected = wish().at("2026-06-02T00:00:00Z");
        VIEWS.tell(wish, corrected, written("kodama"), written("signal"));
        MeetingPack pack = pack(TOMOSHIBI);
        Told issued = issued(pack);
        VIEWS.tell(issued);

        ProvenPack now = proof(TOMOSHIBI, issued);
        assertThat(now.unchanged()).isTrue();
        assertThat(now.parties()).hasSize(4);
        assertThat(now.items())
                .hasSameSizeAs(java.util.Objects.requireNonNull(pack.issue()).items());
        assertThat(now.items())
                .allMatch(item -> item.unchanged() && item.since().isEmpty());
        assertThat(proof(SIGNAL, issued).unchanged()).isTrue();
        assertThat(proof(new Caller.Individual(person), issued).items()).hasSameSizeAs(now.items());

        VIEWS.tell(told(corrects(corrected)).at("2026-08-06T00:00:00Z"));
        assertThat(item(proof(TOMOSHIBI, issued), corrected).since()).containsExactly(ProvenPack.Since.CORRECTED);
        assertThat(proof(TOMOSHIBI, issued).unchanged())
                .as("what was shown is still there")
                .isTrue();
    }

    private static RecordCorrected corrects(Told record) {
        return new RecordCorrected(
                record.id(), RecordCorrected.CorrectionReason.WRONG_FACT, Words.of("正しくは、川の音。"), Words.of("聞きまちがい。"));
    }

    private static ProvenPack.Item item(ProvenPack proof, Told of) {
        return proof.items().stream()
                .filter(item -> item.event().equals(of.id()))
                .findFirst()
                .orElseThrow();
    }

    private Told withdrawal(Told consent) {
        return told(new ConsentWithdrawn(
                List.of(((ConsentGiven) consent.content()).consent()),
                List.of(new Grantor(person, GrantorCapacity.SELF)),
                null,
                null));
    }

    @Test
    void is_closed_to_whom_the_person_withdrew_between_issue_and_proof() {
        Told wish = wish();
        Told signals = written("signal", Category.WISH);
        VIEWS.tell(wish, written("kodama"), written("signal", Category.MEETING), signals);
        Told issued = issued(pack(TOMOSHIBI));
        VIEWS.tell(issued);
        assertThat(item(proof(SIGNAL, issued), wish).unchanged()).isTrue();

        VIEWS.tell(withdrawal(signals));

        ProvenPack theirs = proof(SIGNAL, issued);
        assertThat(theirs.items()).noneMatch(item -> item.event().equals(wish.id()));
        assertThat(theirs.entries()).noneMatch(entry -> entry.id().equals(wish.id()));
        assertThat(theirs.closed()).containsEntry(care.renkei.query.visibility.Reason.OUTSIDE_CONSENT, 1);
        assertThat(theirs.unchanged()).isTrue();
        assertThat(item(proof(TOMOSHIBI, issued), wish).since()).containsExactly(ProvenPack.Since.CLOSED_TO_SOME);
        assertThat(item(proof(KODAMA, issued), wish).since()).isEmpty();
    }

    @Test
    void says_to_its_source_alone_that_a_record_was_taken_back() {
        Told wish = wish();
        VIEWS.tell(wish, written("kodama"), written("signal"));
        Told issued = issued(pack(TOMOSHIBI));
        VIEWS.tell(
                issued,
                told(new RecordRetracted(wish.id(), RecordRetracted.RetractionReason.WRONG_PERSON, Words.of("別の人のこと。")))
                        .at("2026-08-06T00:00:00Z"));

        assertThat(item(proof(TOMOSHIBI, issued), wish).since())
                .containsExactly(ProvenPack.Since.RETRACTED, ProvenPack.Since.CLOSED_TO_SOME);
        assertThat(proof(KODAMA, issued).items()).noneMatch(item -> item.event().equals(wish.id()));
        assertThat(proof(KODAMA, issued).closed()).isEmpty();
    }

    @Test
    void is_not_proved_where_the_ciphertext_is_another_or_gone() {
        Told wish = wish();
        Told signals = written("signal", Category.WISH);
        VIEWS.tell(wish, written("kodama"), written("signal", Category.MEETING), signals);
        Told issued = issued(pack(TOMOSHIBI));
        VIEWS.tell(issued, withdrawal(signals));
        assertThat(proof(SIGNAL, issued).unchanged()).isTrue();

        VIEWS.database.run("update timeline.part set sealed = sealed || '\\x00' where event_id = '" + wish.id() + "'");
        assertThat(proof(SIGNAL, issued).unchanged()).as("without opening it").isFalse();
        VIEWS.database.run("delete from timeline.part where event_id = '" + wish.id() + "'");
        assertThat(proof(KODAMA, issued).unchanged()).isFalse();
    }

    @Test
    void is_proved_to_those_it_was_shown_to_alone() {
        VIEWS.tell(wish(), written("kodama"), written("signal"));
        Told issued = issued(pack(TOMOSHIBI, KODAMA.viewer()));
        VIEWS.tell(issued);
        assertThatThrownBy(() -> proof(SIGNAL, issued)).isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> proof(STRANGER, issued)).isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> proof(TOMOSHIBI, wish())).isInstanceOf(PersonNotAvailable.class);
        assertThat(VIEWS.timeline
                        .page(TimelineRequest.newest(person, KODAMA, Purpose.MEETING))
                        .entries())
                .as("the event of the pack tells what was left out for whom")
                .noneMatch(entry -> entry.id().equals(issued.id()));
    }

    @Test
    void stands_behind_the_second_wall() throws SQLException {
        VIEWS.tell(wish(), written("kodama"), written("signal"));
        VIEWS.tell(issued(pack(TOMOSHIBI, KODAMA.viewer())));
        assertThat(behindTheWall("tomoshibi", person)).isEqualTo(2);
        assertThat(behindTheWall("kodama", person)).isEqualTo(2);
        assertThat(behindTheWall("signal", person)).isEqualTo(1);
        assertThat(behindTheWall("stranger", person)).isZero();
        assertThat(behindTheWall("tomoshibi", EventLog.person())).isZero();
        assertThat(behindTheWall(null, person)).isZero();
    }

    private int behindTheWall(@Nullable String agency, DataSubjectId file) throws SQLException {
        try (Connection connection = VIEWS.database.services.postgres().connect(Database.VIEWS, Role.READ);
                Statement statement = connection.createStatement()) {
            if (agency != null) {
                statement.execute("set renkei.agency = '" + agency + "'");
                statement.execute("set renkei.file = '" + file.text() + "'");
            }
            try (ResultSet row =
                    statement.executeQuery("select (select count(*) from meetings.meeting where meeting = '" + meeting
                            + "') + (select count(*) from meetings.pack where meeting = '" + meeting + "')")) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    @Test
    void has_the_same_rows_however_the_events_are_cut() {
        List<Told> all = new ArrayList<>(List.of(
                told(new InvitationAnswered(meeting, person, InvitationAnswered.Attendance.COMES, null, null)),
                told(new InvitationAnswered(
                        meeting, KODAMA.viewer(), InvitationAnswered.Attendance.SENDS_VIEW, null, Words.of("意見"))),
                told(new care.renkei.events.meeting.CaseMeetingCancelled(meeting, Words.of("熱が出た。")))));
        all.forEach(one -> VIEWS.tell(one));
        String one = state();
        DataSubjectId other = EventLog.person();
        assertThat(one).contains("CANCELLED").contains("SENDS_VIEW").doesNotContain(other.text());
        VIEWS.tell(Told.of(
                other,
                new InvitationAnswered(meeting, other, InvitationAnswered.Attendance.DOES_NOT_COME, null, null)));
        assertThat(state()).as("another file says nothing of this meeting").isEqualTo(one);
    }

    private String state() {
        return VIEWS.database
                .rows("select state from meetings.meeting where meeting = '" + meeting + "'")
                .getFirst();
    }
}
