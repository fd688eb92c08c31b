package care.renkei.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.Purpose;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.record.RecordReclassified;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.TwoFiles;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.visibility.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MarksInLinkedFilesTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);

    private final TwoFiles files = new TwoFiles(VIEWS).linked();
    private final Marks marks = new Marks(VIEWS.reads, VIEWS.views);

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void of_the_agencys_own_records_in_both_are_due_longest_first_and_looked_at_in_each() {
        files.joined(files.there, "tomoshibi");
        Told here = kept(files.here, "2026-05-02").by("tomoshibi");
        Told there = kept(files.there, "2026-05-01").by("tomoshibi");
        VIEWS.tell(here, there, kept(files.there, "2026-05-01").by("kodama"));

        assertThat(due(TOMOSHIBI))
                .extracting(Marks.Due::record, Marks.Due::file)
                .containsExactly(tuple(there.id(), files.there), tuple(here.id(), null));
        assertThat(files.looksAt(files.here)).isOne();
        assertThat(files.looksAt(files.there)).isOne();
    }

    @Test
    void rest_where_their_own_file_names_another_day() {
        files.joined(files.there, "tomoshibi");
        Told there = kept(files.there, "2026-05-01").by("tomoshibi");
        VIEWS.tell(there, renewed(files.here, there));
        assertThat(due(TOMOSHIBI)).hasSize(1);

        VIEWS.tell(renewed(files.there, there));
        assertThat(due(TOMOSHIBI)).isEmpty();
    }

    @Test
    void are_as_without_a_link_for_who_has_nothing_to_do_with_the_other() {
        Told here = kept(files.here, "2026-05-02").by("tomoshibi");
        VIEWS.tell(here, kept(files.there, "2026-05-01").by("kodama"));

        assertThat(due(TOMOSHIBI)).extracting(Marks.Due::record).containsExactly(here.id());
        assertThat(files.looksAt(files.there)).isZero();
        assertThat(files.refusalsAbout(files.there)).isZero();
    }

    @Test
    void come_apart_at_once() {
        files.joined(files.there, "tomoshibi");
        VIEWS.tell(kept(files.there, "2026-05-01").by("tomoshibi"));
        assertThat(due(TOMOSHIBI)).hasSize(1);
        files.unlinked();

        assertThat(due(TOMOSHIBI)).isEmpty();
    }

    /** Kodama opened the other file, and is nobody in this one. */
    @Test
    void are_told_by_way_of_the_own_file_to_who_is_nobody_in_the_other() {
        Told there = kept(files.there, "2026-05-01").by("kodama");
        VIEWS.tell(there, kept(files.here, "2026-05-01").by("tomoshibi"));

        assertThat(marks.due(files.there, KODAMA, Purpose.CARE_COORDINATION, null))
                .extracting(Marks.Due::record, Marks.Due::file)
                .containsExactly(tuple(there.id(), null));
    }

    @Test
    void of_a_hypothesis_are_told_to_its_author_and_to_no_colleague() {
        Told hypothesis = kept(files.here, "2026-05-02").by("tomoshibi").forItsAuthor();
        VIEWS.tell(hypothesis);
        Caller colleague = VIEWS.auditor("tomoshibi");

        assertThat(due(colleague)).isEmpty();
        assertThat(files.looksAt(files.here)).isZero();
        assertThat(due(TOMOSHIBI)).extracting(Marks.Due::record).containsExactly(hypothesis.id());
    }

    private List<Marks.Due> due(Caller caller) {
        return marks.due(files.here, caller, Purpose.CARE_COORDINATION, null);
    }

    private static Told kept(DataSubjectId person, String reviewOn) {
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
                .keptBackUntil(LocalDate.parse(reviewOn));
    }

    /** @param in the file in which it is said */
    private static Told renewed(DataSubjectId in, Told record) {
        return Told.of(
                in,
                new RecordReclassified(
                        record.id(),
                        Set.of(Category.WISH),
                        Set.of(),
                        RecordReclassified.ToPerson.STILL_KEPT_BACK,
                        LocalDate.parse("2099-02-01"),
                        Words.of("まだ心配がある。")));
    }
}
