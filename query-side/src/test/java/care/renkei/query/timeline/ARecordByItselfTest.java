package care.renkei.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.Purpose;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordRetracted;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.TwoFiles;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ARecordByItselfTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);
    private static final UUID NOTHING = new UUID(0x0198_0000_0000_7000L, 0x8fff_ffff_ffff_ffffL);

    private final OneRecord records = new OneRecord(VIEWS.reads, VIEWS.views, VIEWS.ring);
    private final TwoFiles files = new TwoFiles(VIEWS);
    private final DataSubjectId here = files.here;
    private final DataSubjectId there = files.there;

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void is_what_the_timeline_shows_of_it() {
        Told wish = wish(here, "tomoshibi");
        VIEWS.tell(wish, wish(here, "tomoshibi"));

        TimelinePage page = page(here, TOMOSHIBI, wish.id());

        TimelinePage timeline = VIEWS.timeline.page(TimelineRequest.newest(here, TOMOSHIBI, Purpose.CARE_COORDINATION));
        assertThat(page.entries())
                .containsExactly(timeline.entries().stream()
                        .filter(entry -> entry.id().equals(wish.id()))
                        .findFirst()
                        .orElseThrow());
        assertThat(page.hidden()).isEmpty();
        assertThat(page.next()).isNull();
    }

    @Test
    void is_written_down_as_the_one_that_was_seen() {
        Told wish = wish(here, "tomoshibi");
        VIEWS.tell(wish, wish(here, "tomoshibi"));

        page(here, TOMOSHIBI, wish.id());

        assertThat(VIEWS.database.rows("select viewer, asked, array_length(records, 1), records[1] from audit.look"
                        + " where person = '" + here.text() + "'"))
                .containsExactly("agency-tomoshibi\trecord\t1\t" + wish.id());
    }

    /** Closed, of nobody, in nobody's file, and to whom the person is unknown. */
    @Test
    void is_not_there_for_whom_it_is_closed() {
        Told wish = wish(here, "tomoshibi");
        VIEWS.tell(wish);
        files.joined(here, "kodama");

        assertThatThrownBy(() -> page(here, KODAMA, wish.id())).isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> page(here, KODAMA, NOTHING)).isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> page(there, KODAMA, wish.id())).isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> page(here, STRANGER, wish.id())).isInstanceOf(PersonNotAvailable.class);

        assertThat(files.looksAt(here)).isZero();
        assertThat(VIEWS.database.rows("select distinct viewer, asked, reason from audit.denial where person = '"
                        + here.text() + "' order by 1"))
                .containsExactly(
                        "agency-kodama\trecord\tperson-not-available", "agency-stranger\trecord\tperson-not-available");
        assertThat(files.refusalsAbout(here)).isEqualTo(3);
    }

    @Test
    void has_its_corrections_and_is_found_by_them() {
        Told wish = wish(here, "tomoshibi");
        VIEWS.tell(wish);
        Told correction = Told.of(
                here,
                new RecordCorrected(wish.id(), RecordCorrected.CorrectionReason.WRONG_FACT, Words.of("海の近く"), null));
        VIEWS.tell(correction);

        TimelinePage page = page(here, TOMOSHIBI, correction.id());

        assertThat(page.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(wish.id());
            assertThat(entry.amendments()).extracting(TimelineEntry::id).containsExactly(correction.id());
        });
        assertThat(page(here, TOMOSHIBI, wish.id()).entries()).isEqualTo(page.entries());
        files.joined(here, "kodama");
        assertThatThrownBy(() -> page(here, KODAMA, correction.id())).isInstanceOf(PersonNotAvailable.class);
    }

    @Test
    void that_was_taken_back_is_its_sources_alone() {
        Told wish = wish(here, "tomoshibi");
        files.joined(here, "kodama");
        files.agreed(here, "kodama", Category.WISH);
        VIEWS.tell(wish);
        assertThat(page(here, KODAMA, wish.id()).entries()).hasSize(1);
        Told back = Told.of(here, new RecordRetracted(wish.id(), RecordRetracted.RetractionReason.WRONG_PERSON, null));
        VIEWS.tell(back);

        assertThatThrownBy(() -> page(here, KODAMA, wish.id())).isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> page(here, KODAMA, back.id())).isInstanceOf(PersonNotAvailable.class);
        assertThat(page(here, TOMOSHIBI, back.id()).entries()).hasSize(1);
    }

    @Test
    void of_a_linked_file_is_found_from_the_other_and_written_down_in_its_own() {
        Told wish = wish(there, "kodama");
        VIEWS.tell(wish);
        assertThatThrownBy(() -> page(here, self(), wish.id())).isInstanceOf(PersonNotAvailable.class);
        files.linked();

        TimelinePage page = page(here, self(), wish.id());

        assertThat(page.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.file()).isEqualTo(there));
        assertThat(page.linked()).containsExactly(there);
        assertThat(files.looksAt(there)).isEqualTo(1);
        assertThat(files.looksAt(here)).isZero();
        assertThatThrownBy(() -> page(here, TOMOSHIBI, wish.id())).isInstanceOf(PersonNotAvailable.class);
        assertThat(files.refusalsAbout(there)).isZero();
    }

    private Caller self() {
        return new Caller.Individual(here);
    }

    private TimelinePage page(DataSubjectId person, Caller caller, UUID record) {
        return records.page(
                new FileRequest("timeline", "record", person, caller, Purpose.CARE_COORDINATION, null, null), record);
    }

    private static Told wish(DataSubjectId person, String agency) {
        return Told.of(
                        person,
                        new WishRecorded(
                                WishRecorded.WishHolder.PERSON,
                                LifeDomain.HOUSING,
                                WishRecorded.Horizon.LONG,
                                false,
                                null,
                                Words.of("川の近くで暮らしたい。"),
                                null))
                .by(agency)
                .at(Instant.parse("2026-05-01T00:00:00Z"));
    }
}
