package care.renkei.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyKind;
import care.renkei.events.Audience;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope.NotForPerson;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.Power;
import care.renkei.events.Purpose;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.events.assessment.StatementRecorded;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.query.accesslog.LookShown;
import care.renkei.query.consentaudit.AuditOfSharing;
import care.renkei.query.consentaudit.LooksAtAFile;
import care.renkei.query.consentaudit.SharingLook;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.timeline.Inventory;
import care.renkei.query.timeline.Marks;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.timeline.WholeFile;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnExportTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final LooksAtAFile LOOKS = new LooksAtAFile(VIEWS.reads, VIEWS.accessLog, VIEWS.cursors);
    private static final SubjectAccess ACCESS = new SubjectAccess(
            new WholeFile(VIEWS.reads, VIEWS.views, VIEWS.ring),
            new AuditOfSharing(VIEWS.reads, VIEWS.accessLog, ViewsAtHand.TOKYO),
            LOOKS,
            VIEWS.reads);
    private static final Marks MARKS = new Marks(VIEWS.reads, VIEWS.views);

    private final DataSubjectId person = EventLog.person();
    private final DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);
    private final Caller self = new Caller.Individual(person);
    private final Caller parent = new Caller.Individual(mother);

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private List<Told> beginning() {
        return List.of(
                Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)),
                Told.of(person, related()).about(SubjectKey.of(mother)),
                Told.of(
                        person,
                        new RepresentativeAppointed(
                                mother,
                                GrantorCapacity.PARENTAL_AUTHORITY,
                                false,
                                Set.of(Power.CONSENT_TO_SHARING),
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2099, 1, 1),
                                null)));
    }

    private static RelationshipRecorded related() {
        return new RelationshipRecorded(
                RelationshipRecorded.Tie.INFORMAL,
                RelationshipRecorded.RelationKind.MOTHER,
                null,
                null,
                2,
                false,
                false,
                Words.of("母"),
                null,
                null);
    }

    private Told said(boolean alone) {
        return Told.of(
                person,
                new StatementRecorded(
                        StatementRecorded.Speaker.PERSON,
                        StatementRecorded.StatementKind.VIEW,
                        null,
                        null,
                        alone,
                        null,
                        Words.of("ことば"),
                        null));
    }

    private static Told with(Told told, Audience audience, @Nullable NotForPerson mark) {
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
                audience,
                mark,
                told.basedOn());
    }

    private static Told marked(Told told, LocalDate reviewOn) {
        return with(told, Audience.TEAM, new NotForPerson(NotForPerson.ReasonCode.HARM_TO_PERSON, reviewOn));
    }

    private static Set<String> exported(Held held) {
        var exported = new TreeSet<String>();
        held.eachPage(page ->
                page.forEach(entry -> entry.parts().forEach(part -> exported.add(entry.id() + " " + part.about()))));
        return exported;
    }

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    /** Step 5 of the decision, said once more and plainly, for files in which nobody agreed to anything. */
    @ParameterizedTest
    @MethodSource("seeds")
    void holds_what_the_fifth_step_opens_and_nothing_else(long seed) {
        var random = new Random(seed);
        var told = new ArrayList<>(beginning());
        var open = new HashSet<String>();
        var openToTheMother = new HashSet<String>();
        told.forEach(event -> {
            (event.about().subjects().contains(mother) ? openToTheMother : open).add(event.id() + " " + event.about());
        });
        openToTheMother.addAll(open);
        for (int i = 0; i < 40; i++) {
            boolean alone = random.nextInt(4) == 0;
            SubjectKey about =
                    switch (random.nextInt(5)) {
                        case 0 -> SubjectKey.of(mother);
                        default -> SubjectKey.of(person);
                    };
            boolean forAuthor = random.nextInt(8) == 0;
            boolean kept = random.nextInt(6) == 0;
            boolean lifted = kept && random.nextInt(3) == 0;
            boolean takenBack = random.nextInt(8) == 0;
            Told event = said(alone)
                    .about(about)
                    .at(Instant.parse("2026-05-01T00:00:00Z").plusSeconds(random.nextInt(9_000_000)));
            event = with(
                    event,
                    forAuthor ? Audience.AUTHOR : Audience.TEAM,
                    kept ? new NotForPerson(NotForPerson.ReasonCode.INVESTIGATION, LocalDate.of(2027, 1, 1)) : null);
            told.add(event);
            if (lifted) {
                told.add(Told.of(person, reclassified(event.id(), RecordReclassified.ToPerson.SHOWN, null))
                        .about(about));
            }
            if (takenBack) {
                told.add(Told.of(
                                person,
                                new RecordRetracted(
                                        event.id(), RecordRetracted.RetractionReason.WRONG_FACT, Words.of("わけ")))
                        .about(about));
            }
            boolean visible = !forAuthor && (!kept || lifted) && !takenBack;
            String part = event.id() + " " + about;
            if (visible && about.equals(SubjectKey.of(person))) {
                open.add(part);
            }
            if (visible && !alone) {
                openToTheMother.add(part);
            }
        }
        VIEWS.tell(told);

        assertThat(exported(ACCESS.open(person, self, null))).isEqualTo(new TreeSet<>(open));
        assertThat(exported(ACCESS.open(person, parent, null))).isEqualTo(new TreeSet<>(openToTheMother));
    }

    private static RecordReclassified reclassified(
            UUID record, RecordReclassified.@Nullable ToPerson toPerson, @Nullable LocalDate reviewOn) {
        return new RecordReclassified(record, Set.of(Category.WISH), Set.of(), toPerson, reviewOn, Words.of("わけ"));
    }

    @Test
    void is_one_look_with_every_record_before_anything_leaves() throws java.sql.SQLException {
        var told = new ArrayList<>(beginning());
        told.add(said(false));
        told.add(said(true));
        VIEWS.tell(told);
        Held held = ACCESS.open(person, self, null);
        List<LookShown> entries = VIEWS.accessLog.looksOf(person, Instant.now().plusSeconds(9), 50).stream()
                .filter(look -> look.asked().equals(SubjectAccess.ASKED))
                .toList();
        assertThat(entries).singleElement().satisfies(look -> {
            assertThat(look.purpose()).isEqualTo(Purpose.OWN_RECORD);
            assertThat(look.seen().stream().flatMap(seen -> seen.records().stream()))
                    .contains(
                            told.getFirst().id(),
                            told.get(2).id(),
                            told.get(3).id(),
                            told.get(4).id());
        });
        held.eachPage(page -> {});
        held.eachPage(page -> {});
        held.eachLook(look -> {});
        assertThat(VIEWS.accessLog.looksOf(person, Instant.now().plusSeconds(9), 50))
                .hasSize(1);
    }

    @Test
    void of_a_relative_holds_what_is_about_themselves() {
        DataSubjectId aunt = EventLog.subject(DataSubjectId.Kind.RELATIVE);
        Told tie = Told.of(person, related()).about(SubjectKey.of(aunt));
        VIEWS.tell(beginning());
        VIEWS.tell(tie, said(false));
        assertThat(exported(ACCESS.open(person, new Caller.Individual(aunt), null)))
                .containsExactly(tie.id() + " " + aunt);
    }

    @Test
    void is_not_for_agencies_or_strangers_and_that_is_written_down() {
        VIEWS.tell(beginning());
        assertThatThrownBy(() -> ACCESS.open(person, TOMOSHIBI, null)).isInstanceOf(PersonNotAvailable.class);
        Caller stranger = new Caller.Individual(EventLog.person());
        assertThatThrownBy(() -> ACCESS.open(person, stranger, null)).isInstanceOf(PersonNotAvailable.class);
        assertThat(refusals()).isEqualTo(2);
    }

    private int refusals() {
        try {
            return (int) VIEWS.accessLog.refusalsOf(person, Instant.now().plusSeconds(9), 50).stream()
                    .filter(refusal -> refusal.asked().equals(SubjectAccess.ASKED))
                    .count();
        } catch (java.sql.SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void counts_by_type_what_may_be_seen() {
        VIEWS.tell(beginning());
        VIEWS.tell(said(false), said(false), marked(said(false), LocalDate.of(2027, 1, 1)));
        var inventory = new Inventory(VIEWS.reads, VIEWS.views);
        List<Inventory.Kept> kept =
                inventory.of(new FileRequest("timeline", "inventory", person, self, Purpose.OWN_RECORD, null, null));
        assertThat(kept)
                .filteredOn(one -> one.type().equals("assessment.statement-recorded"))
                .singleElement()
                .extracting(Inventory.Kept::records)
                .isEqualTo(2);
    }

    @Test
    void a_mark_past_its_day_is_listed_for_its_agency_and_lifting_it_shows_the_record_at_once() {
        Told kept = marked(said(false), LocalDate.of(2026, 7, 1));
        Told later = marked(said(false), LocalDate.of(2099, 1, 1));
        VIEWS.tell(beginning());
        VIEWS.tell(kept, later);
        assertThat(due()).extracting(Marks.Due::record).containsExactly(kept.id());
        assertThat(shown()).isFalse();

        VIEWS.tell(Told.of(
                person,
                reclassified(kept.id(), RecordReclassified.ToPerson.STILL_KEPT_BACK, LocalDate.of(2099, 2, 1))));
        assertThat(due()).isEmpty();
        assertThat(shown()).isFalse();

        VIEWS.tell(Told.of(person, reclassified(kept.id(), RecordReclassified.ToPerson.SHOWN, null)));
        assertThat(due()).isEmpty();
        assertThat(shown()).isTrue();
    }

    private List<Marks.Due> due() {
        return MARKS.due(person, TOMOSHIBI, Purpose.CARE_COORDINATION, null);
    }

    private boolean shown() {
        return VIEWS.timeline.page(TimelineRequest.newest(person, self, Purpose.OWN_RECORD)).entries().stream()
                .anyMatch(entry -> entry.type().contains("statement-recorded"));
    }

    @Test
    void marks_are_not_even_a_number_to_the_person() {
        VIEWS.tell(beginning());
        var before = ACCESS.open(person, self, null).hidden();
        VIEWS.tell(marked(said(false), LocalDate.of(2026, 7, 1)));
        assertThatThrownBy(() -> MARKS.due(person, self, Purpose.OWN_RECORD, null))
                .isInstanceOf(PersonNotAvailable.class);
        assertThat(ACCESS.open(person, self, null).hidden()).isEqualTo(before);
    }

    @Test
    void looks_are_paged_to_the_end_without_a_gap_or_a_repeat() {
        VIEWS.tell(beginning());
        for (int i = 0; i < 7; i++) {
            VIEWS.timeline.page(TimelineRequest.newest(person, TOMOSHIBI, Purpose.CARE_COORDINATION));
        }
        var look = new SharingLook(person, self, Purpose.OWN_RECORD);
        var found = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = LOOKS.page(look, cursor, 3);
            page.looks().stream()
                    .filter(one -> one.viewer().equals(TOMOSHIBI.viewer()))
                    .forEach(one -> found.add(one.look()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(found).hasSize(7).doesNotHaveDuplicates();
        String others = LOOKS.page(look, null, 2).next();
        assertThatThrownBy(() -> LOOKS.page(new SharingLook(person, parent, Purpose.OWN_RECORD), others, 2))
                .isInstanceOf(BadParameter.class);
        assertThat(LOOKS.ofOthers(look, 50)).hasSize(7);
    }
}
