package care.renkei.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.MeetingKind;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.meeting.CaseMeetingScheduled;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.TwoFiles;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.timeline.SharedTable;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class APackOfLinkedFilesTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new MeetingsProjection());
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency SIGNAL = VIEWS.agency("signal", AgencyKind.GROUP_HOME);

    private final SharedTable table =
            new SharedTable(VIEWS.reads, new SharingPermissions(ViewsAtHand.TOKYO), VIEWS.views, VIEWS.ring);
    private final MeetingPacks packs =
            new MeetingPacks(VIEWS.views, VIEWS.reads, VIEWS.timeline, table, ViewsAtHand.TOKYO);
    private final PackProofs proofs = new PackProofs(VIEWS.views, VIEWS.reads, VIEWS.timeline, table);
    private final TwoFiles files = new TwoFiles(VIEWS).linked();
    private final ThingId meeting = new ThingId("meeting-" + files.here.value());
    private final Told here = wish(files.here);
    private final Told there = wish(files.there);

    @BeforeEach
    void a_meeting_of_two_agencies_of_the_team_of_both() {
        files.joined(files.there, "tomoshibi").joined(files.here, "kodama");
        VIEWS.tell(meeting(meeting, files.here, "kodama"));
        VIEWS.tell(here, there);
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void holds_of_each_what_everybody_may_see_of_it() {
        files.agreedForMeetings(files.here, "kodama", Category.values());
        files.agreedForMeetings(files.there, "kodama", Category.values());

        MeetingPack pack = pack(TOMOSHIBI);

        assertThat(pack.linked()).containsExactly(files.there);
        assertThat(ids(pack)).contains(here.id(), there.id());
        assertThat(pack.entries())
                .filteredOn(entry -> entry.id().equals(there.id()))
                .extracting(TimelineEntry::file)
                .containsExactly(files.there);
        assertThat(pack.entries())
                .isSortedAccordingTo((one, other) -> other.occurredAt().compareTo(one.occurredAt()));
        assertThat(ids(pack(KODAMA))).containsExactlyElementsOf(ids(pack));
        assertThat(looksAtAPack(files.there))
                .containsExactlyInAnyOrder("agency-tomoshibi", "agency-kodama", "agency-kodama");
    }

    @Test
    void asks_the_consents_of_each_file_for_its_own_records() {
        files.agreedForMeetings(files.here, "kodama", Category.values());

        MeetingPack pack = pack(TOMOSHIBI);

        assertThat(ids(pack)).contains(here.id()).doesNotContain(there.id());
        int leftOut = leftOut(pack, KODAMA);
        files.agreedForMeetings(files.there, "kodama", Category.WISH);
        MeetingPack agreed = pack(TOMOSHIBI);
        assertThat(ids(agreed)).contains(there.id());
        assertThat(leftOut(agreed, KODAMA)).isEqualTo(leftOut - 1);
    }

    @Test
    void holds_nothing_of_a_file_in_which_somebody_at_the_table_is_nobody() {
        files.joined(files.here, "signal");
        var withSignal = new ThingId("meeting-" + files.there.value());
        VIEWS.tell(meeting(withSignal, files.here, "kodama", "signal"));
        files.agreedForMeetings(files.here, "kodama", Category.values());
        files.agreedForMeetings(files.there, "kodama", Category.values());
        files.agreedForMeetings(files.here, "signal", Category.values());

        MeetingPack pack = pack(withSignal, TOMOSHIBI);

        assertThat(ids(pack)).contains(here.id()).doesNotContain(there.id());
        assertThat(leftOut(pack, SIGNAL)).isPositive();
        // What is told in the one file says no number of the other.
        assertThat(Objects.requireNonNull(pack.issue()).leftOut())
                .noneMatch(left -> SIGNAL.viewer().equals(left.party()));
        assertThat(looksAtAPack(files.there)).doesNotContain("agency-signal");
        assertThat(files.refusalsAbout(files.there)).isZero();
        assertThat(pack(withSignal, SIGNAL).linked()).isEmpty();
    }

    @Test
    void is_as_without_a_link_where_the_convener_has_nothing_to_do_with_the_other() {
        var apart = new TwoFiles(VIEWS).linked();
        apart.joined(apart.here, "kodama");
        var thatMeeting = new ThingId("meeting-" + apart.here.value());
        VIEWS.tell(wish(apart.here), wish(apart.there).by("kodama"), meeting(thatMeeting, apart.here, "kodama"));
        apart.agreedForMeetings(apart.here, "kodama", Category.values());

        MeetingPack pack = pack(thatMeeting, TOMOSHIBI);

        assertThat(pack.linked()).isEmpty();
        assertThat(pack.entries()).extracting(TimelineEntry::file).containsOnlyNulls();
        assertThat(apart.looksAt(apart.there)).isZero();
        assertThat(apart.refusalsAbout(apart.there)).isZero();
    }

    @Test
    void holds_nothing_of_a_file_that_is_not_certain() {
        files.agreedForMeetings(files.here, "kodama", Category.values());
        files.agreedForMeetings(files.there, "kodama", Category.values());

        files.stale(files.there);
        MeetingPack pack = pack(TOMOSHIBI);
        VIEWS.heard(Instant.now());

        assertThat(pack.fresh()).isFalse();
        assertThat(ids(pack)).contains(here.id()).doesNotContain(there.id());
    }

    @Test
    void is_proved_item_by_item_in_both_and_no_more_once_they_came_apart() {
        files.agreedForMeetings(files.here, "kodama", Category.values());
        files.agreedForMeetings(files.there, "kodama", Category.values());
        MeetingPackIssued issue = Objects.requireNonNull(pack(TOMOSHIBI).issue());
        Told issued = Told.of(files.here, issue).restrictedTo();
        VIEWS.tell(issued);

        ProvenPack proof = proofs.of(meeting, issued.id(), TOMOSHIBI, null);
        assertThat(proof.unchanged()).isTrue();
        assertThat(proof.items()).hasSameSizeAs(issue.items()).allMatch(ProvenPack.Item::unchanged);

        files.unlinked();
        ProvenPack apart = proofs.of(meeting, issued.id(), TOMOSHIBI, null);
        assertThat(apart.unchanged()).isFalse();
        assertThat(apart.items())
                .extracting(ProvenPack.Item::event)
                .contains(here.id())
                .doesNotContain(there.id());
        assertThat(ids(pack(TOMOSHIBI))).contains(here.id()).doesNotContain(there.id());
    }

    private static Told meeting(ThingId of, DataSubjectId person, String... agencies) {
        return Told.of(
                        person,
                        new CaseMeetingScheduled(
                                of,
                                MeetingKind.SERVICE_PROVIDER_MEETING,
                                Instant.parse("2026-08-05T05:00:00Z"),
                                Arrays.stream(agencies).map(AgencyId::new).collect(Collectors.toSet()),
                                false,
                                false,
                                Set.of(),
                                Set.of(),
                                Words.of("公民館"),
                                Words.of("計画を決める。"),
                                null))
                .by("tomoshibi")
                .at("2026-07-29T00:00:00Z");
    }

    private MeetingPack pack(Caller caller) {
        return pack(meeting, caller);
    }

    private MeetingPack pack(ThingId of, Caller caller) {
        return packs.of(new PackRequest(of, caller, null, null, Set.of(), Set.of(), false, null));
    }

    private static int leftOut(MeetingPack pack, Caller.OfAgency party) {
        return Objects.requireNonNull(pack.leftOut()).getOrDefault(party.viewer(), 0);
    }

    private static List<UUID> ids(MeetingPack pack) {
        return pack.entries().stream().map(TimelineEntry::id).toList();
    }

    private static List<String> looksAtAPack(DataSubjectId person) {
        return VIEWS.database.rows("select viewer from audit.look where asked = 'pack' and filter = '' and person = '"
                + person.text() + "'");
    }

    private static Told wish(DataSubjectId person) {
        return Told.of(
                        person,
                        new WishRecorded(
                                WishRecorded.WishHolder.PERSON,
                                LifeDomain.HOUSING,
                                WishRecorded.Horizon.LONG,
                                false,
                                null,
                                Words.of("電車の音が聞こえるところで暮らしたい。"),
                                null))
                .by("tomoshibi");
    }
}
