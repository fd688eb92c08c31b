package care.renkei.query.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Purpose;
import care.renkei.events.ServiceType;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.events.agency.ProviderStatusReported;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.service.ConcernAnswered;
import care.renkei.events.service.ConcernRaised;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import care.renkei.query.consentaudit.DueInSharing;
import care.renkei.query.due.Duty;
import care.renkei.query.due.Limits;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.persons.Persons;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.visibility.Caller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands on whose list, and what does not. */
class ATodoTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new TodoProjection());
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);
    private static final Todos TODOS = new Todos(
            VIEWS.reads,
            VIEWS.views,
            new DueInSharing(VIEWS.reads, ViewsAtHand.TOKYO, Limits.STANDARD),
            Limits.STANDARD,
            ViewsAtHand.TOKYO);
    private static final Caseloads CASELOADS = new Caseloads(
            new Persons(VIEWS.views, new SharingPermissions(ViewsAtHand.TOKYO)),
            TODOS,
            VIEWS.reads,
            Limits.STANDARD,
            ViewsAtHand.TOKYO);
    private static final TodoCalendar CALENDAR =
            new TodoCalendar(URI.create("https://renkei.example.jp"), ViewsAtHand.TOKYO);

    private final DataSubjectId person = EventLog.person();
    private final Instant now = Instant.now();

    @BeforeEach
    void a_file() {
        VIEWS.tell(Told.of(person, new PersonRegistered(null, Words.of("本人の名前"), null, null, null, null, null))
                .at(now));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private Told concern(String to) {
        return Told.of(
                        person,
                        new ConcernRaised(
                                ConcernRaised.ConcernedParty.FAMILY,
                                Set.of(new AgencyId(to)),
                                ConcernRaised.ConcernSeverity.SOON,
                                null,
                                Words.of("心配の中身"),
                                null))
                .at(now.minus(10, ChronoUnit.DAYS));
    }

    private TodoOfPerson of(Caller caller) {
        return TODOS.of(new FileRequest("todo", person, caller, Purpose.CARE_COORDINATION, null, null));
    }

    private List<Todo> mine() throws InterruptedException {
        return CASELOADS.of(TOMOSHIBI, Purpose.CARE_COORDINATION, false).todo().stream()
                .filter(todo -> person.equals(todo.person()))
                .toList();
    }

    @Test
    void what_waits_is_there_and_what_is_done_is_gone() throws InterruptedException {
        Told concern = concern("tomoshibi");
        VIEWS.tell(concern);
        assertThat(of(TOMOSHIBI).todo()).singleElement().satisfies(todo -> {
            assertThat(todo.duty()).isEqualTo(Duty.CONCERN);
            assertThat(todo.event()).isEqualTo(concern.id());
            assertThat(todo.overdue()).isTrue();
            assertThat(todo.on())
                    .isEqualTo(LocalDate.ofInstant(now, ViewsAtHand.TOKYO).minusDays(3));
        });
        assertThat(mine()).isEqualTo(of(TOMOSHIBI).todo());
        VIEWS.tell(Told.of(
                        person,
                        new ConcernAnswered(
                                concern.id(), ConcernAnswered.ConcernOutcome.EXPLAINED, Words.of("答え"), null))
                .at(now));
        assertThat(of(TOMOSHIBI).todo()).isEmpty();
        assertThat(mine()).isEmpty();
    }

    @Test
    void a_duty_about_a_record_that_is_closed_does_not_exist() {
        VIEWS.tell(concern("kodama").by("kodama").restrictedTo("kodama"));
        assertThat(of(TOMOSHIBI).todo()).isEmpty();
        assertThatThrownBy(() -> of(STRANGER)).isInstanceOf(PersonNotAvailable.class);
    }

    @Test
    void what_is_for_another_agency_stands_on_the_persons_list_and_not_on_ones_own() throws InterruptedException {
        VIEWS.tell(concern("kodama"));
        assertThat(of(TOMOSHIBI).todo()).hasSize(1);
        assertThat(mine()).isEmpty();
    }

    @Test
    void a_list_is_a_look_where_it_shows_something() throws InterruptedException {
        mine();
        assertThat(looks()).isZero();
        VIEWS.tell(concern("tomoshibi"));
        mine();
        assertThat(looks()).isEqualTo(1);
    }

    private long looks() {
        return Long.parseLong(VIEWS.database
                .rows("select count(*) from audit.look where asked = 'todo' and person = '" + person.text() + "'")
                .getFirst());
    }

    @Test
    void vacancies_that_were_told_long_ago_are_told_again() throws InterruptedException {
        VIEWS.tell(Told.of(STRANGER.viewer(), new ProviderStatusReported(ServiceType.SHORT_STAY, 4, 1, now, null))
                .by("stranger")
                .at(now.minus(40, ChronoUnit.DAYS)));
        assertThat(CASELOADS.of(STRANGER, Purpose.CARE_COORDINATION, false).todo())
                .extracting(Todo::duty, Todo::thing)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Duty.VACANCY, "SHORT_STAY"));
        VIEWS.tell(Told.of(STRANGER.viewer(), new ProviderStatusReported(ServiceType.SHORT_STAY, 4, 1, now, null))
                .by("stranger")
                .at(now));
        assertThat(CASELOADS.of(STRANGER, Purpose.CARE_COORDINATION, false).todo())
                .isEmpty();
    }

    @Test
    void a_request_about_nobody_waits_for_the_agency_that_was_asked_until_it_answers() throws InterruptedException {
        Told asked = Told.of(
                        TOMOSHIBI.viewer(),
                        new SupportRequested(
                                Set.of(new AgencyId("stranger")),
                                SupportRequested.SupportNeed.ADVICE,
                                null,
                                null,
                                Words.of("薬のことを教えてほしい。")))
                .by("tomoshibi")
                .id(UUID.randomUUID())
                .about(SubjectKey.of(TOMOSHIBI.viewer()))
                .at(now.minus(9, ChronoUnit.DAYS));
        VIEWS.tell(asked, asked.id(UUID.randomUUID()).broughtIn());

        assertThat(ofNobody(STRANGER)).singleElement().satisfies(todo -> {
            assertThat(todo.duty()).isEqualTo(Duty.SUPPORT);
            assertThat(todo.event()).isEqualTo(asked.id());
            assertThat(todo.overdue()).isTrue();
        });
        assertThat(ofNobody(TOMOSHIBI)).isEmpty();

        VIEWS.tell(Told.of(
                        STRANGER.viewer(),
                        new SupportAnswered(asked.id(), SupportAnswered.SupportReply.DECLINED, null, null))
                .by("stranger")
                .about(SubjectKey.of(STRANGER.viewer())));
        assertThat(ofNobody(STRANGER)).isEmpty();
    }

    @Test
    void a_request_about_nobody_that_was_taken_back_waits_for_nobody() throws InterruptedException {
        Told asked = Told.of(
                        TOMOSHIBI.viewer(),
                        new SupportRequested(
                                Set.of(new AgencyId("stranger")),
                                SupportRequested.SupportNeed.PLACE,
                                null,
                                null,
                                Words.of("部屋を借りたい。")))
                .by("tomoshibi")
                .id(UUID.randomUUID())
                .about(SubjectKey.of(TOMOSHIBI.viewer()));
        VIEWS.tell(asked);
        assertThat(ofNobody(STRANGER)).hasSize(1);
        VIEWS.tell(Told.of(
                        TOMOSHIBI.viewer(),
                        new RecordRetracted(
                                asked.id(), RecordRetracted.RetractionReason.WRONG_FACT, Words.of("あて先が違った。")))
                .by("tomoshibi")
                .about(SubjectKey.of(TOMOSHIBI.viewer())));
        assertThat(ofNobody(STRANGER)).isEmpty();
    }

    private static List<Todo> ofNobody(Caller.OfAgency agency) throws InterruptedException {
        return CASELOADS.of(agency, Purpose.CARE_COORDINATION, false).todo().stream()
                .filter(todo -> todo.person() == null && todo.duty() == Duty.SUPPORT)
                .toList();
    }

    @Test
    void a_calendar_says_what_and_when_and_nothing_about_anybody()
            throws InterruptedException, IOException, ParserException {
        VIEWS.tell(concern("tomoshibi"));
        TodoOfAgency todo = CASELOADS.of(TOMOSHIBI, Purpose.CARE_COORDINATION, true);
        byte[] bytes = CALENDAR.of(todo, Locale.ENGLISH);
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text)
                .doesNotContain(person.text())
                .doesNotContain("本人の名前")
                .doesNotContain("心配の中身")
                .doesNotContain("tomoshibi");
        var parsed = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        List<VEvent> events = parsed.getComponents("VEVENT");
        assertThat(events).hasSameSizeAs(todo.todo());
        Todo mine = todo.todo().stream()
                .filter(one -> person.equals(one.person()))
                .findFirst()
                .orElseThrow();
        assertThat(events)
                .filteredOn(event -> event.getRequiredProperty("UID")
                        .getValue()
                        .startsWith(mine.id().toString()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getRequiredProperty("DTSTART").getValue())
                            .isEqualTo(mine.on().toString().replace("-", ""));
                    assertThat(event.getRequiredProperty("SUMMARY").getValue())
                            .isEqualTo("Renkei: A concern waits for an answer");
                    assertThat(event.getRequiredProperty("URL").getValue()).isEqualTo("https://renkei.example.jp/todo");
                });
        assertThat(CALENDAR.of(todo, Locale.ENGLISH)).isEqualTo(bytes);
        assertThat(new String(CALENDAR.of(todo, Locale.JAPANESE), StandardCharsets.UTF_8))
                .contains("連携：心配への答え");
        assertThat(new CalendarBuilder()
                        .build(new ByteArrayInputStream(CALENDAR.of(
                                new TodoOfAgency(LocalDate.now(ZoneOffset.UTC), true, List.of()), Locale.ENGLISH)))
                        .getComponents())
                .isEmpty();
    }
}
