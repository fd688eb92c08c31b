package care.renkei.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.LifeDomain;
import care.renkei.events.Power;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.query.consentaudit.AuditOfSharing;
import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.consentaudit.LooksAtAFile;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.TwoFiles;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.timeline.WholeFile;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ACopyOfLinkedFilesTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final SubjectAccess ACCESS = new SubjectAccess(
            new WholeFile(VIEWS.reads, VIEWS.views, VIEWS.ring),
            new AuditOfSharing(VIEWS.reads, VIEWS.accessLog, ViewsAtHand.TOKYO),
            new LooksAtAFile(VIEWS.reads, VIEWS.accessLog, VIEWS.cursors),
            VIEWS.reads);

    private final TwoFiles files = new TwoFiles(VIEWS).linked();

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void holds_the_records_of_both_in_one_order_and_what_was_agreed_in_each() {
        List<Told> wishes = IntStream.range(0, 9)
                .mapToObj(i -> wish(i % 2 == 0 ? files.here : files.there, i))
                .toList();
        VIEWS.tell(wishes);
        files.agreed(files.there, "tomoshibi", Category.WISH);

        Held held = copy(new Caller.Individual(files.here));

        assertThat(held.files()).isEqualTo(2);
        assertThat(wishesIn(held))
                .containsExactlyElementsOf(
                        wishes.reversed().stream().map(Told::id).toList());
        assertThat(records(held))
                .filteredOn(entry -> entry.id().equals(wishes.get(1).id()))
                .extracting(TimelineEntry::file)
                .containsExactly(files.there);
        assertThat(records(held)).hasSize(held.records());
        assertThat(held.audits()).extracting(ConsentAudit::person).containsExactly(files.here, files.there);
        assertThat(held.audits().get(0).threads()).isEmpty();
        assertThat(held.audits().get(1).threads()).hasSize(1);
    }

    @Test
    void is_one_look_in_the_log_of_each_before_anything_leaves() {
        VIEWS.tell(wish(files.there, 1));

        copy(new Caller.Individual(files.here));

        assertThat(VIEWS.database.rows("select viewer from audit.look where asked = 'export' and person = '"
                        + files.there.text() + "'"))
                .containsExactly(files.there.text());
        assertThat(files.looksAt(files.here)).isEqualTo(1);
    }

    @Test
    void holds_nothing_of_the_other_for_who_stands_for_the_person_in_one() {
        DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);
        Told here = wish(files.here, 1);
        VIEWS.tell(
                here,
                wish(files.there, 2),
                Told.of(
                        files.here,
                        new RepresentativeAppointed(
                                mother,
                                GrantorCapacity.PARENTAL_AUTHORITY,
                                false,
                                Set.of(Power.CONSENT_TO_SHARING),
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2099, 1, 1),
                                null)));

        Held held = copy(new Caller.Individual(mother));

        assertThat(held.files()).isEqualTo(1);
        assertThat(wishesIn(held)).containsExactly(here.id());
        assertThat(files.looksAt(files.there)).isZero();
        assertThat(files.refusalsAbout(files.there)).isZero();
    }

    @Test
    void leaves_out_a_file_of_which_it_is_not_certain_and_says_so() {
        Told here = wish(files.here, 1);
        VIEWS.tell(here, wish(files.there, 2));

        files.stale(files.there);
        Held held = copy(new Caller.Individual(files.here));

        assertThat(held.certain()).isFalse();
        assertThat(wishesIn(held)).containsExactly(here.id());
        VIEWS.heard(Instant.now());
    }

    @Test
    void holds_nothing_of_the_other_once_they_came_apart() {
        Told here = wish(files.here, 1);
        VIEWS.tell(here, wish(files.there, 2));
        files.unlinked();

        Held held = copy(new Caller.Individual(files.here));

        assertThat(held.files()).isEqualTo(1);
        assertThat(wishesIn(held)).containsExactly(here.id());
    }

    private Held copy(Caller caller) {
        return ACCESS.open(files.here, caller, null);
    }

    private static List<TimelineEntry> records(Held held) {
        var records = new ArrayList<TimelineEntry>();
        held.eachPage(records::addAll);
        return records;
    }

    private static List<UUID> wishesIn(Held held) {
        return records(held).stream()
                .filter(entry -> entry.type().startsWith("renkei.assessment.wish-recorded"))
                .map(TimelineEntry::id)
                .toList();
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
                                Words.of("電車"),
                                null))
                .by("tomoshibi")
                .at(Instant.parse("2026-05-01T00:00:00Z").plusSeconds(86_400L * day));
    }
}
