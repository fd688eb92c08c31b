package care.renkei.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.Purpose;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.TwoFiles;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.search.Sought;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ASearchInLinkedFilesTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final TimelineSearch SEARCH =
            new TimelineSearch(VIEWS.reads, VIEWS.views, VIEWS.ring, VIEWS.cursors, ViewsAtHand.TOKYO);
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);

    private final TwoFiles files = new TwoFiles(VIEWS).linked();

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void finds_in_both_for_whoever_is_of_the_team_of_both() {
        files.joined(files.there, "tomoshibi");
        Told first = wish(files.here, 1);
        Told second = wish(files.there, 2);
        Told third = wish(files.here, 3);
        VIEWS.tell(first, second, third);

        SearchPage page = search(TOMOSHIBI, 50, null);

        assertThat(page.linked()).containsExactly(files.there);
        assertThat(ids(page)).containsExactly(third.id(), second.id(), first.id());
        assertThat(page.found().get(1).entry().file()).isEqualTo(files.there);
        assertThat(page.found().get(1).passages()).isNotEmpty();
    }

    @Test
    void is_paged_across_in_one_order() {
        files.joined(files.there, "tomoshibi");
        List<Told> wishes = IntStream.range(0, 11)
                .mapToObj(i -> wish(i % 3 == 0 ? files.there : files.here, i / 2))
                .toList();
        VIEWS.tell(wishes);
        List<UUID> whole = ids(search(TOMOSHIBI, 50, null));

        var paged = new ArrayList<UUID>();
        String next = null;
        do {
            SearchPage page = search(TOMOSHIBI, 3, next);
            assertThat(page.found()).hasSizeLessThanOrEqualTo(3);
            paged.addAll(ids(page));
            next = page.next();
        } while (next != null);

        assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().hasSize(11);
    }

    @Test
    void finds_as_without_a_link_for_who_has_nothing_to_do_with_the_other() {
        Told here = wish(files.here, 1);
        VIEWS.tell(here, wish(files.there, 2).by("kodama"));

        SearchPage page = search(TOMOSHIBI, 50, null);

        assertThat(page.linked()).isEmpty();
        assertThat(ids(page)).containsExactly(here.id());
        assertThat(files.looksAt(files.there)).isZero();
        assertThat(files.refusalsAbout(files.there)).isZero();
    }

    @Test
    void opens_of_each_what_that_file_opens_and_nothing_of_one_that_is_not_certain() {
        files.joined(files.there, "tomoshibi");
        Told own = wish(files.there, 1);
        Told others = wish(files.there, 2).by("kodama");
        Told here = wish(files.here, 3).by("kodama");
        VIEWS.tell(own, others, here);
        files.agreed(files.here, "tomoshibi", Category.WISH);
        assertThat(ids(search(TOMOSHIBI, 50, null))).containsExactly(here.id(), own.id());
        files.agreed(files.there, "tomoshibi", Category.WISH);
        assertThat(ids(search(TOMOSHIBI, 50, null))).containsExactly(here.id(), others.id(), own.id());

        files.stale(files.there);
        SearchPage page = search(TOMOSHIBI, 50, null);
        VIEWS.heard(Instant.now());

        assertThat(page.fresh()).isFalse();
        assertThat(ids(page)).containsExactly(here.id(), own.id());
    }

    @Test
    void says_in_the_log_of_each_that_text_was_searched() {
        files.joined(files.there, "tomoshibi");

        search(TOMOSHIBI, 50, null);

        assertThat(VIEWS.database.rows("select asked, searched from audit.look where searched and person in ('"
                        + files.here.text() + "', '" + files.there.text() + "')"))
                .hasSize(2);
    }

    @Test
    void finds_nothing_of_the_other_once_they_came_apart() {
        files.joined(files.there, "tomoshibi");
        Told here = wish(files.here, 1);
        VIEWS.tell(here, wish(files.there, 2));
        files.unlinked();

        assertThat(ids(search(TOMOSHIBI, 50, null))).containsExactly(here.id());
    }

    private SearchPage search(Caller caller, int limit, @Nullable String from) {
        return SEARCH.page(
                TimelineRequest.newest(files.here, caller, Purpose.CARE_COORDINATION)
                        .limit(limit)
                        .from(from),
                Sought.read("電車"));
    }

    private static List<UUID> ids(SearchPage page) {
        return page.found().stream().map(found -> found.entry().id()).toList();
    }

    private static Told wish(DataSubjectId person, int day) {
        return Told.of(
                        person,
                        new WishRecorded(
                                WishRecorded.WishHolder.PERSON,
                                LifeDomain.HOUSING,
                                WishRecorded.Horizon.LONG,
                                false,
                                null,
                                Words.of("電車に乗りたい"),
                                null))
                .by("tomoshibi")
                .at(Instant.parse("2026-05-01T00:00:00Z").plusSeconds(86_400L * day));
    }
}
