package care.renkei.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.TwoFiles;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.projecting.Partitions;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LinkedFilesTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);

    private final TwoFiles files = new TwoFiles(VIEWS).linked();
    private final DataSubjectId here = files.here;
    private final DataSubjectId there = files.there;

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void show_whoever_is_of_the_team_of_both_one_timeline() {
        joined(there, "tomoshibi");
        Told first = wish(here, "tomoshibi", 1);
        Told second = wish(there, "tomoshibi", 2);
        Told third = wish(here, "tomoshibi", 3);
        VIEWS.tell(first, second, third);

        TimelinePage page = page(here, TOMOSHIBI, 50, null);

        assertThat(ids(page)).startsWith(third.id(), second.id(), first.id());
        assertThat(page.linked()).containsExactly(there);
        assertThat(page.entries().get(1).file()).isEqualTo(there);
        assertThat(page.entries().get(0).file()).isNull();
        assertThat(ids(page(there, TOMOSHIBI, 50, null))).isEqualTo(ids(page));
    }

    @Test
    void are_not_so_much_as_hinted_at_to_who_has_nothing_to_do_with_the_other() {
        VIEWS.tell(wish(there, "kodama", 2), wish(here, "tomoshibi", 1));
        int looks = looksAt(there);

        TimelinePage page = page(here, TOMOSHIBI, 50, null);

        assertThat(page.linked()).isEmpty();
        assertThat(page.entries()).extracting(TimelineEntry::file).containsOnlyNulls();
        assertThat(page.hidden()).containsExactly(java.util.Map.entry(Reason.OUTSIDE_CONSENT, 1));
        assertThat(looksAt(there)).isEqualTo(looks);
        assertThat(files.refusalsAbout(there)).isZero();
    }

    @Test
    void open_nothing_to_strangers() {
        assertThatThrownBy(() -> page(here, STRANGER, 50, null)).isInstanceOf(PersonNotAvailable.class);
        assertThat(looksAt(there)).isZero();
    }

    @Test
    void keep_their_consents_apart() {
        joined(here, "kodama");
        joined(there, "tomoshibi");
        Told wishHere = wish(here, "tomoshibi", 1);
        Told wishThere = wish(there, "kodama", 2);
        VIEWS.tell(wishHere, wishThere);
        files.agreed(here, "kodama", Category.WISH);

        assertThat(ids(page(here, KODAMA, 50, null))).contains(wishHere.id(), wishThere.id());
        assertThat(ids(page(here, TOMOSHIBI, 50, null))).contains(wishHere.id()).doesNotContain(wishThere.id());
        assertThat(page(here, TOMOSHIBI, 50, null).hidden()).containsKey(Reason.OUTSIDE_CONSENT);
    }

    @Test
    void are_both_the_persons_own() {
        Told wishThere = wish(there, "kodama", 2);
        VIEWS.tell(wish(here, "tomoshibi", 1), wishThere);

        TimelinePage page = page(here, new Caller.Individual(here), 50, null);

        assertThat(ids(page)).contains(wishThere.id());
        assertThat(VIEWS.database.rows("select viewer from audit.look where person = '" + there.text() + "'"))
                .containsExactly(there.text());
    }

    @Test
    void are_paged_across_in_one_order() {
        joined(there, "tomoshibi");
        List<Told> wishes = IntStream.range(0, 23)
                .mapToObj(i -> wish(i % 3 == 0 ? there : here, "tomoshibi", i))
                .toList();
        VIEWS.tell(wishes);
        List<UUID> whole = ids(page(here, TOMOSHIBI, 200, null));

        var paged = new ArrayList<UUID>();
        String next = null;
        do {
            TimelinePage page = page(here, TOMOSHIBI, 4, next);
            assertThat(page.entries()).hasSizeLessThanOrEqualTo(4);
            paged.addAll(ids(page));
            next = page.next();
        } while (next != null);

        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates();
        assertThat(paged).containsAll(wishes.stream().map(Told::id).toList());
    }

    @Test
    void happening_at_one_moment_are_paged_across_too() {
        joined(there, "tomoshibi");
        List<Told> wishes = IntStream.range(0, 9)
                .mapToObj(i -> wish(i % 2 == 0 ? there : here, "tomoshibi", 5))
                .toList();
        VIEWS.tell(wishes);

        var paged = new ArrayList<UUID>();
        String next = null;
        do {
            TimelinePage page = page(here, TOMOSHIBI, 2, next);
            paged.addAll(ids(page));
            next = page.next();
        } while (next != null);

        assertThat(paged)
                .doesNotHaveDuplicates()
                .containsAll(wishes.stream().map(Told::id).toList());
    }

    @Test
    void are_looked_at_in_the_log_of_each() {
        joined(there, "tomoshibi");
        Told wishHere = wish(here, "tomoshibi", 1);
        VIEWS.tell(wishHere, wish(there, "tomoshibi", 2));
        int before = looksAt(there);

        page(here, TOMOSHIBI, 50, null);

        assertThat(looksAt(there)).isEqualTo(before + 1);
    }

    @Test
    void are_certain_only_where_both_are() {
        joined(here, "kodama");
        Told wishHere = wish(here, "tomoshibi", 1);
        VIEWS.tell(wishHere);
        files.agreed(here, "kodama", Category.WISH);
        files.stale(there);

        TimelinePage page = page(here, KODAMA, 50, null);

        assertThat(page.fresh()).isFalse();
        assertThat(page.freshAt()).isBefore(Instant.now().minusSeconds(50));
        assertThat(ids(page)).contains(wishHere.id());
        VIEWS.heard(Instant.now());
    }

    /** The link alone says that it is the person's own, and may have been undone. */
    @Test
    void are_not_the_persons_while_either_is_not_certain() {
        Told wishHere = wish(here, "tomoshibi", 1);
        Told wishThere = wish(there, "kodama", 2);
        VIEWS.tell(wishHere, wishThere);
        var self = new Caller.Individual(here);
        assertThat(ids(page(here, self, 50, null))).contains(wishHere.id(), wishThere.id());

        for (DataSubjectId stale : List.of(here, there)) {
            files.stale(stale);
            TimelinePage page = page(here, self, 50, null);
            VIEWS.heard(Instant.now());

            assertThat(page.fresh()).isFalse();
            assertThat(ids(page)).contains(wishHere.id()).doesNotContain(wishThere.id());
            assertThat(page.linked()).isEmpty();
        }
    }

    @Test
    void are_not_waited_for_by_who_has_nothing_to_do_with_the_other() {
        Position told = VIEWS.tell(wish(here, "tomoshibi", 1));
        VIEWS.database.run(
                "update sharing.progress set horizon_epoch = 0, horizon_txid = 0, horizon_index = 0, epoch = 0,"
                        + " txid = 0, global_index = 0 where partition = " + Partitions.of(there));

        TimelinePage page = VIEWS.timeline.page(TimelineRequest.newest(here, TOMOSHIBI, Purpose.CARE_COORDINATION)
                .after(told));
        VIEWS.heard(Instant.now());

        assertThat(page.linked()).isEmpty();
        assertThat(page.entries()).isNotEmpty();
    }

    @Test
    void are_both_waited_for() {
        joined(there, "tomoshibi");
        var behind = new Position(9, 9, 9);
        assertThatThrownBy(() -> VIEWS.timeline.page(TimelineRequest.newest(here, TOMOSHIBI, Purpose.CARE_COORDINATION)
                        .after(behind)))
                .isInstanceOf(ViewBehind.class);
    }

    @Test
    void come_apart_at_once() {
        joined(there, "tomoshibi");
        Told wishThere = wish(there, "tomoshibi", 2);
        VIEWS.tell(wishThere, wish(here, "tomoshibi", 1));
        files.unlinked();

        assertThat(ids(page(here, TOMOSHIBI, 50, null))).doesNotContain(wishThere.id());
        assertThat(page(here, TOMOSHIBI, 50, null).linked()).isEmpty();
        assertThat(ids(page(there, TOMOSHIBI, 50, null))).contains(wishThere.id());
    }

    private static TimelinePage page(DataSubjectId person, Caller caller, int limit, @Nullable String from) {
        return VIEWS.timeline.page(TimelineRequest.newest(person, caller, Purpose.CARE_COORDINATION)
                .limit(limit)
                .from(from));
    }

    private static List<UUID> ids(TimelinePage page) {
        return page.entries().stream().map(TimelineEntry::id).toList();
    }

    private int looksAt(DataSubjectId person) {
        return files.looksAt(person);
    }

    private void joined(DataSubjectId person, String agency) {
        files.joined(person, agency);
    }

    private static Told wish(DataSubjectId person, String agency, int day) {
        return Told.of(
                        person,
                        new WishRecorded(
                                WishRecorded.WishHolder.PERSON,
                                LifeDomain.HOUSING,
                                WishRecorded.Horizon.LONG,
                                false,
                                null,
                                Words.of("電車"),
                                null))
                .by(agency)
                .at(Instant.parse("2026-05-01T00:00:00Z").plusSeconds(86_400L * day));
    }
}
