package care.renkei.query.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.PractitionerRole;
import care.renkei.events.SubjectKey;
import care.renkei.events.Words;
import care.renkei.events.agency.AgencyDetailsChanged;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.agency.PractitionerEnrolled;
import care.renkei.events.agency.PractitionerLeft;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ADirectoryTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new AgenciesProjection());
    private static final AgencyId TOMOSHIBI = new AgencyId("tomoshibi");
    private static final AgencyId KODAMA = new AgencyId("kodama");
    private static final DataSubjectId AOKI = new DataSubjectId("practitioner-tomoshibi-aoki");
    private static final DataSubjectId MORI = new DataSubjectId("practitioner-kodama-mori");

    private final Agencies agencies = new Agencies(VIEWS.views, VIEWS.ring, ViewsAtHand.TOKYO);
    private final AtomicLong clock = new AtomicLong();
    private final CachedDirectory directory = new CachedDirectory(agencies, clock::get);

    @BeforeEach
    void two_agencies_with_one_practitioner_each() {
        VIEWS.tell(
                registered(TOMOSHIBI, AgencyKind.CONSULTATION_SUPPORT_OFFICE, "ともしび"),
                registered(KODAMA, AgencyKind.GROUP_HOME, "グループホームこだま"),
                enrolled(TOMOSHIBI, AOKI, "青木 髙子"),
                enrolled(KODAMA, MORI, "森 𠮷美"));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void lists_every_agency_and_the_staff_of_the_own() {
        AgencyList list = agencies.of(Caller.OfAgency.practitioner(TOMOSHIBI, AOKI));

        assertThat(list.fresh()).isTrue();
        assertThat(list.agencies())
                .extracting(AgencyList.Listed::id, AgencyList.Listed::name, AgencyList.Listed::kind)
                .containsExactly(
                        tuple(KODAMA, "グループホームこだま", AgencyKind.GROUP_HOME),
                        tuple(TOMOSHIBI, "ともしび", AgencyKind.CONSULTATION_SUPPORT_OFFICE));
        assertThat(list.agencies().getFirst().staff()).isEmpty();
        assertThat(list.agencies().getLast().staff())
                .extracting(AgencyList.Enrolled::id, AgencyList.Enrolled::name)
                .containsExactly(tuple(AOKI, "青木 髙子"));
    }

    @Test
    void is_closed_to_who_is_not_enrolled_or_has_left() {
        assertThat(agencies.of(Caller.OfAgency.practitioner(TOMOSHIBI, MORI)).agencies())
                .isEmpty();
        assertThat(agencies.of(new Caller.Nobody()).agencies()).isEmpty();
        assertThat(agencies.of(new Caller.Operator()).agencies()).isEmpty();

        VIEWS.tell(told(KODAMA, MORI, new PractitionerLeft(LocalDate.parse("2026-12-31"))));

        assertThat(agencies.of(Caller.OfAgency.practitioner(KODAMA, MORI)).agencies())
                .isEmpty();
        assertThat(directory.practitioner(MORI)).isEqualTo("森 𠮷美");
    }

    @Test
    void tells_a_person_the_agencies_and_nothing_of_their_staff() {
        AgencyList list = agencies.of(new Caller.Individual(EventLog.person()));

        assertThat(list.agencies())
                .hasSize(2)
                .allSatisfy(agency -> assertThat(agency.staff()).isEmpty());
    }

    @Test
    void shows_the_own_agency_alone_when_it_is_stale() {
        VIEWS.heard("agencies", Instant.now().minusSeconds(60));

        AgencyList list = agencies.of(Caller.OfAgency.system(TOMOSHIBI));

        assertThat(list.fresh()).isFalse();
        assertThat(list.agencies()).extracting(AgencyList.Listed::id).containsExactly(TOMOSHIBI);
    }

    @Test
    void names_for_a_minute_what_was_found_and_looks_again_for_what_was_not() {
        AgencyId late = new AgencyId("late");
        assertThat(directory.name(TOMOSHIBI)).isEqualTo("ともしび");
        assertThat(directory.mark(KODAMA)).isEqualTo(Mark.of(AgencyKind.GROUP_HOME, KODAMA));
        assertThat(directory.name(late)).isEqualTo("late");
        assertThat(directory.mark(late)).isEqualTo(Mark.UNKNOWN);

        VIEWS.tell(
                registered(late, AgencyKind.PHARMACY, "あとから薬局"),
                registered(TOMOSHIBI, AgencyKind.CONSULTATION_SUPPORT_OFFICE, "新しいともしび"));
        assertThat(directory.name(late)).isEqualTo("late");
        clock.addAndGet(1_000_000_000L);
        assertThat(directory.name(late)).isEqualTo("あとから薬局");

        VIEWS.tell(registered(TOMOSHIBI, AgencyKind.CONSULTATION_SUPPORT_OFFICE, "ともしび"));
        assertThat(directory.name(TOMOSHIBI)).isEqualTo("新しいともしび");
        clock.addAndGet(60_000_000_000L);
        assertThat(directory.name(TOMOSHIBI)).isEqualTo("ともしび");
        VIEWS.database.run("delete from agencies.agency where agency = 'late'");
    }

    @Test
    void calls_an_agency_as_it_says_last() {
        VIEWS.tell(told(
                KODAMA,
                KODAMA.subject(),
                new AgencyDetailsChanged(
                        AgencyKind.GROUP_HOME,
                        Words.of("こだまの家"),
                        null,
                        null,
                        null,
                        null,
                        Words.of("000-0000"),
                        null,
                        null,
                        null)));

        assertThat(agencies.of(Caller.OfAgency.practitioner(TOMOSHIBI, AOKI)).agencies())
                .filteredOn(agency -> agency.id().equals(KODAMA))
                .singleElement()
                .satisfies(agency -> {
                    assertThat(agency.name()).isEqualTo("こだまの家");
                    assertThat(agency.phone()).isEqualTo("000-0000");
                    assertThat(agency.kind()).isEqualTo(AgencyKind.GROUP_HOME);
                });
    }

    @Test
    void forgets_a_name_whose_key_is_destroyed() {
        DataSubjectId gone = new DataSubjectId("practitioner-tomoshibi-gone");
        VIEWS.tell(enrolled(TOMOSHIBI, gone, "消える人"));
        VIEWS.keys.destroy(gone);

        assertThat(directory.practitioner(gone)).isNull();
        assertThat(agencies.of(Caller.OfAgency.system(TOMOSHIBI))
                        .agencies()
                        .getLast()
                        .staff())
                .filteredOn(one -> one.id().equals(gone))
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isNull());
        VIEWS.database.run("delete from agencies.practitioner where practitioner = '" + gone.text() + "'");
    }

    @Test
    void holds_no_name_in_clear() {
        assertThat(VIEWS.database.rows("select a::text from agencies.agency a union all"
                        + " select p::text from agencies.practitioner p"))
                .isNotEmpty()
                .noneMatch(row -> row.contains("ともしび") || row.contains("青木"));
    }

    private static Told registered(AgencyId agency, AgencyKind kind, String name) {
        return told(agency, agency.subject(), new AgencyRegistered(kind, Words.of(name), null, null, null, null, null));
    }

    private static Told enrolled(AgencyId agency, DataSubjectId who, String name) {
        return told(
                agency,
                who,
                new PractitionerEnrolled(
                        Set.of(PractitionerRole.SUPPORT_WORKER),
                        false,
                        Words.of(name),
                        null,
                        LocalDate.parse("2026-04-01")));
    }

    private static Told told(AgencyId agency, DataSubjectId about, care.renkei.events.Content content) {
        return Told.of(agency.subject(), content).by(agency.text()).about(SubjectKey.of(about));
    }
}
