package care.renkei.query.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.LegalBasis;
import care.renkei.events.LifeDomain;
import care.renkei.events.Means;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.SubjectKey;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.Words;
import care.renkei.events.assessment.HypothesisNoted;
import care.renkei.events.assessment.StrengthIdentified;
import care.renkei.events.community.LiaisonMeetingHeld;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.service.SupportAnswered;
import care.renkei.events.service.SupportRequested;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.persons.Persons;
import care.renkei.query.reading.FileRequest;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.visibility.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class APracticeMapTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new PracticesProjection());
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);
    private static final Caller.OfAgency CORE = VIEWS.agency("core", AgencyKind.CORE_CONSULTATION_CENTRE);
    private static final DataSubjectId AOKI = new DataSubjectId("practitioner-tomoshibi-one");
    private static final DataSubjectId MORI = new DataSubjectId("practitioner-tomoshibi-mori");

    private final Practices practices = new Practices(VIEWS.reads, VIEWS.views, Clock.system(ViewsAtHand.TOKYO));
    private final PracticeFigures figures = new PracticeFigures(VIEWS.views, new SharingPermissions(ViewsAtHand.TOKYO));
    private final DataSubjectId person = EventLog.person();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    @BeforeEach
    void a_file_of_two_agencies() {
        VIEWS.tell(files(person));
    }

    private static List<Told> files(DataSubjectId person) {
        return List.of(
                Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null))
                        .at("2026-04-02T00:00:00Z"),
                Told.of(person, new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2026-04-03"), null))
                        .by("kodama")
                        .at("2026-04-03T00:00:00Z"));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void shows_the_records_that_evidence_a_row_newest_first() {
        Told first = visit(1, AOKI, MORI).at(now.minus(9, ChronoUnit.DAYS));
        Told second = visit(2, AOKI).at(now.minus(2, ChronoUnit.DAYS));
        VIEWS.tell(second, first);

        PracticeMap map = of(TOMOSHIBI);

        assertThat(row(map, "ASM-16").evidence())
                .extracting(PracticeMap.Evidence::event)
                .containsExactly(second.id(), first.id());
        assertThat(row(map, "ASM-20").evidence())
                .extracting(PracticeMap.Evidence::event)
                .containsExactly(first.id());
        assertThat(row(map, "INT-12").state()).isEqualTo(PracticeMap.State.EVIDENCED);
        assertThat(row(map, "ASM-19").state()).isEqualTo(PracticeMap.State.OPEN);
        assertThat(row(map, "INT-07").state()).isEqualTo(PracticeMap.State.NOT_MEASURED);
        assertThat(map.practices()).hasSize(135);
    }

    @Test
    void says_what_is_missing_from_what_is_in_sight() {
        VIEWS.tell(visit(1, AOKI));

        assertThat(row(of(TOMOSHIBI), "ASM-20").missing())
                .extracting(PracticeMap.Missing::code)
                .containsExactly("first-visit-by-one");
        // To an agency that may not see the visit, nothing is said about it.
        assertThat(row(of(KODAMA), "ASM-20").missing()).isEmpty();
        assertThat(row(of(KODAMA), "ASM-16").state()).isEqualTo(PracticeMap.State.OPEN);
    }

    @Test
    void opens_with_a_consent_and_only_as_far() {
        VIEWS.tell(
                visit(1, AOKI, MORI),
                told(new StrengthIdentified(LifeDomain.LEISURE, false, Words.of("写真"), null, null))
                        .categories(Category.HEALTH));
        VIEWS.tell(consent(Scope.of(Category.LIFE, Category.CONTACT)));

        PracticeMap map = of(KODAMA);

        assertThat(row(map, "ASM-20").state()).isEqualTo(PracticeMap.State.EVIDENCED);
        assertThat(row(map, "ASM-19").state()).isEqualTo(PracticeMap.State.OPEN);
    }

    @Test
    void forgets_what_was_taken_back_and_keeps_what_is_for_its_author_to_its_author() {
        Told visit = visit(1, AOKI, MORI);
        Told hypothesis = told(new HypothesisNoted(null, false, List.of(), Words.of("もしかすると"), null))
                .by("tomoshibi")
                .forItsAuthor();
        VIEWS.tell(visit, hypothesis);
        VIEWS.tell(
                told(new RecordRetracted(visit.id(), RecordRetracted.RetractionReason.WRONG_PERSON, Words.of("別の日。"))));

        assertThat(row(of(TOMOSHIBI), "ASM-20").state()).isEqualTo(PracticeMap.State.OPEN);
        assertThat(row(of(TOMOSHIBI), "ASM-06").state()).isEqualTo(PracticeMap.State.EVIDENCED);
        assertThat(row(of(VIEWS.auditor("tomoshibi")), "ASM-06").state()).isEqualTo(PracticeMap.State.OPEN);
    }

    @Test
    void does_not_exist_for_strangers_and_is_written_down_for_others() throws Exception {
        Told visit = visit(1, AOKI, MORI);
        VIEWS.tell(visit);
        assertThatThrownBy(() -> of(STRANGER)).isInstanceOf(PersonNotAvailable.class);

        of(TOMOSHIBI);

        assertThat(VIEWS.database.rows("select viewer, records::text from audit.look where person = '" + person.text()
                        + "' and asked = 'practices'"))
                .anyMatch(look -> look.startsWith("agency-tomoshibi")
                        && look.contains(visit.id().toString()));
    }

    @Test
    void shows_the_ground_that_agencies_lay_for_everybody() {
        VIEWS.tell(liaison());

        assertThat(row(of(TOMOSHIBI), "ENV-02").state()).isEqualTo(PracticeMap.State.AROUND);
        assertThat(row(of(new Caller.Individual(person)), "ENV-02").around()).isEmpty();
    }

    @Test
    void counts_a_case_load_person_by_person() throws Exception {
        VIEWS.tell(visit(1, AOKI, MORI));
        var loads = new CaseLoads(new Persons(VIEWS.views, new SharingPermissions(ViewsAtHand.TOKYO)), practices);

        CaseLoad ofTomoshibi = loads.of(TOMOSHIBI, Purpose.CARE_COORDINATION);
        CaseLoad ofKodama = loads.of(KODAMA, Purpose.CARE_COORDINATION);

        assertThat(ofTomoshibi.persons()).isEqualTo(ofKodama.persons()).isPositive();
        assertThat(count(ofTomoshibi, "ASM-16")).isPositive();
        assertThat(loads.of(STRANGER, Purpose.CARE_COORDINATION).persons()).isZero();
    }

    @Test
    void tells_small_figures_apart_for_nobody() {
        DataSubjectId second = EventLog.person();
        VIEWS.agency("small", AgencyKind.GROUP_HOME);
        VIEWS.tell(files(second));
        List.of(person, second)
                .forEach(one -> VIEWS.tell(Told.of(one, strength()).by("small")));
        Caller.OfAgency small = VIEWS.agency("small", AgencyKind.GROUP_HOME);

        PracticeStatistics own = figures.of(small, Purpose.CARE_COORDINATION);

        assertThat(own.scopes())
                .extracting(PracticeStatistics.OfScope::scope)
                .containsExactly(PracticeStatistics.Scope.OFFICE);
        assertThat(told(own, "ASM-19")).isEqualTo("1-2");
        IntStream.range(0, 3).forEach(i -> {
            DataSubjectId more = EventLog.person();
            VIEWS.tell(files(more));
            VIEWS.tell(Told.of(more, strength()).by("small"));
        });
        assertThat(told(figures.of(small, Purpose.CARE_COORDINATION), "ASM-19")).isEqualTo(5);
        assertThat(figures.of(CORE, Purpose.CARE_COORDINATION).scopes())
                .extracting(PracticeStatistics.OfScope::scope)
                .containsExactly(PracticeStatistics.Scope.OFFICE, PracticeStatistics.Scope.REGION);
        assertThat(figures.of(new Caller.Individual(person), Purpose.CARE_COORDINATION)
                        .scopes())
                .isEmpty();
    }

    @Test
    void counts_history_as_evidence_marks_it_and_brings_nothing_up_by_it() {
        VIEWS.tell(visit(1, AOKI).at(now.minus(400, ChronoUnit.DAYS)).broughtIn());

        PracticeMap map = of(TOMOSHIBI);

        assertThat(row(map, "ASM-16").state()).isEqualTo(PracticeMap.State.EVIDENCED);
        assertThat(row(map, "ASM-16").evidence())
                .extracting(PracticeMap.Evidence::imported)
                .containsExactly(true);
        assertThat(codes("ASM-20", TOMOSHIBI)).isEmpty();
        assertThat(codes("MON-05", TOMOSHIBI)).isEmpty();

        VIEWS.tell(visit(1, AOKI));
        assertThat(row(of(TOMOSHIBI), "ASM-16").evidence())
                .extracting(PracticeMap.Evidence::imported)
                .containsExactly(false, true);
        assertThat(codes("ASM-20", TOMOSHIBI)).containsExactly("first-visit-by-one");
    }

    /** The review is another agency's record about the person; that there is one is told to whose act it judges. */
    @Test
    void tells_whoever_invoked_an_override_that_it_was_reviewed() {
        ThingId override = new ThingId("override-" + person.value());
        VIEWS.tell(Told.of(person, invoked(override)).at(now.minus(9, ChronoUnit.DAYS)));
        assertThat(codes("ENV-11", TOMOSHIBI)).containsExactly("override-not-reviewed", "override-not-told");

        Told review = told(new OverrideReviewed(
                        override,
                        OverrideReviewed.Verdict.UNJUSTIFIED,
                        List.of(),
                        Words.of("電話で足りた。"),
                        null,
                        List.of()))
                .by("core");
        VIEWS.tell(review);

        assertThat(codes("ENV-11", TOMOSHIBI)).containsExactly("override-not-told");
        assertThat(row(of(TOMOSHIBI), "ENV-11").evidence())
                .extracting(PracticeMap.Evidence::event)
                .doesNotContain(review.id());
    }

    /** Domain, "Life-safety override": whoever of the team tells the person, the person has been told. */
    @Test
    void tells_whoever_invoked_an_override_that_another_agency_told_the_person() {
        ThingId override = new ThingId("override-" + person.value());
        VIEWS.tell(Told.of(person, invoked(override)).at(now.minus(9, ChronoUnit.DAYS)));
        Told informed = told(new PersonInformed(override, Set.of(), Words.of("一緒に話した。"), null, Set.of()))
                .by("kodama");
        VIEWS.tell(informed);

        assertThat(codes("ENV-11", TOMOSHIBI)).containsExactly("override-not-reviewed");
        assertThat(row(of(TOMOSHIBI), "ENV-11").evidence())
                .as("the words stay the other agency's")
                .extracting(PracticeMap.Evidence::event)
                .doesNotContain(informed.id());
    }

    /** Law, "telling afterwards": a deferral with its reason and date is a way to deal with it, until that date. */
    @Test
    void asks_for_telling_neither_while_a_deferral_runs_nor_before_the_last_of_several_is_over() {
        LocalDate today = LocalDate.now(ViewsAtHand.TOKYO);
        ThingId override = new ThingId("override-" + person.value());
        VIEWS.tell(Told.of(person, invoked(override)).at(now.minus(9, ChronoUnit.DAYS)));
        VIEWS.tell(told(new InformingDeferred(override, today.minusDays(1), Words.of("眠っている。"))));
        assertThat(codes("ENV-11", TOMOSHIBI)).containsExactly("override-not-reviewed", "override-not-told");

        Told deferred = told(new InformingDeferred(override, today, Words.of("まだ話せない。")))
                .by("kodama");
        VIEWS.tell(deferred);

        assertThat(codes("ENV-11", TOMOSHIBI)).containsExactly("override-not-reviewed");
        assertThat(row(of(TOMOSHIBI), "ENV-11").evidence())
                .as("the words stay the other agency's")
                .extracting(PracticeMap.Evidence::event)
                .doesNotContain(deferred.id());
    }

    @Test
    void goes_on_asking_where_the_deferral_is_of_another_override_or_kept_from_who_invoked() {
        LocalDate later = LocalDate.now(ViewsAtHand.TOKYO).plusDays(3);
        ThingId override = new ThingId("override-" + person.value());
        ThingId another = new ThingId("override-" + person.value().substring(0, 25) + "9");
        VIEWS.tell(Told.of(person, invoked(override)).at(now.minus(9, ChronoUnit.DAYS)));
        VIEWS.tell(
                told(new InformingDeferred(another, later, Words.of("別のこと。"))).by("kodama"));
        VIEWS.tell(told(new InformingDeferred(override, later, Words.of("まだ。")))
                .by("kodama")
                .restrictedTo("kodama"));

        assertThat(codes("ENV-11", TOMOSHIBI)).containsExactly("override-not-reviewed", "override-not-told");
    }

    @Test
    void goes_on_asking_where_what_was_told_is_of_another_override_or_kept_from_who_invoked() {
        ThingId override = new ThingId("override-" + person.value());
        ThingId another = new ThingId("override-" + person.value().substring(0, 25) + "9");
        VIEWS.tell(Told.of(person, invoked(override)).at(now.minus(9, ChronoUnit.DAYS)));
        VIEWS.tell(told(new PersonInformed(another, Set.of(), Words.of("別のこと。"), null, Set.of()))
                .by("kodama"));
        assertThat(codes("ENV-11", TOMOSHIBI)).containsExactly("override-not-reviewed", "override-not-told");

        VIEWS.tell(told(new PersonInformed(override, Set.of(), Words.of("話した。"), null, Set.of()))
                .by("kodama")
                .restrictedTo("kodama"));
        assertThat(codes("ENV-11", TOMOSHIBI)).containsExactly("override-not-reviewed", "override-not-told");
    }

    /** The asked agency may answer without a word of the file, as its own matter. */
    @Test
    void knows_that_a_request_was_answered_by_an_agency_of_itself() {
        Told asked = Told.of(
                        person,
                        new SupportRequested(
                                Set.of(new AgencyId("kodama")),
                                SupportRequested.SupportNeed.HANDS,
                                null,
                                null,
                                Words.of("車を出してほしい。")))
                .id(UUID.randomUUID())
                .at(now.minus(8, ChronoUnit.DAYS));
        VIEWS.tell(asked);
        assertThat(codes("ENV-08", TOMOSHIBI)).containsExactly("support-unanswered");

        AgencyId kodama = new AgencyId("kodama");
        VIEWS.tell(Told.of(
                        kodama.subject(),
                        new SupportAnswered(asked.id(), SupportAnswered.SupportReply.ACCEPTED, null, null))
                .by("kodama")
                .at(now)
                .id(UUID.randomUUID())
                .about(SubjectKey.of(kodama.subject())));

        assertThat(codes("ENV-08", TOMOSHIBI)).isEmpty();
    }

    private List<String> codes(String practice, Caller caller) {
        return row(of(caller), practice).missing().stream()
                .map(PracticeMap.Missing::code)
                .toList();
    }

    private LifeSafetyOverrideInvoked invoked(ThingId override) {
        return new LifeSafetyOverrideInvoked(
                override,
                LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                WhyConsentHard.UNCONSCIOUS,
                null,
                Recipients.agencies(new AgencyId("kodama")),
                Set.of(Category.HEALTH),
                now.minus(8, ChronoUnit.DAYS),
                null,
                null,
                Words.of("命が危ない。"),
                null,
                null);
    }

    /** What was taken back leaves the figures too. */
    @Test
    void counts_off_what_was_taken_back() {
        VIEWS.agency("once", AgencyKind.GROUP_HOME);
        Told wrong = Told.of(person, strength()).by("once");
        VIEWS.tell(wrong);
        Caller.OfAgency once = VIEWS.agency("once", AgencyKind.GROUP_HOME);
        assertThat(told(figures.of(once, Purpose.CARE_COORDINATION), "ASM-19")).isEqualTo("1-2");

        VIEWS.tell(Told.of(
                        person,
                        new RecordRetracted(
                                wrong.id(), RecordRetracted.RetractionReason.WRONG_PERSON, Words.of("別の人。")))
                .by("once"));

        assertThat(told(figures.of(once, Purpose.CARE_COORDINATION), "ASM-19")).isEqualTo(0);
    }

    private static StrengthIdentified strength() {
        return new StrengthIdentified(LifeDomain.LEISURE, false, Words.of("写真"), null, null);
    }

    private static Object told(PracticeStatistics statistics, String practice) {
        return statistics.scopes().getFirst().practices().stream()
                .filter(row -> row.practice().equals(practice))
                .findFirst()
                .orElseThrow()
                .persons()
                .told();
    }

    private static int count(CaseLoad load, String practice) {
        return load.practices().stream()
                .filter(row -> row.practice().equals(practice))
                .findFirst()
                .orElseThrow()
                .evidenced();
    }

    private PracticeMap of(Caller caller) {
        return practices.of(new FileRequest("practices", person, caller, Purpose.CARE_COORDINATION, null, null));
    }

    static PracticeMap.Row row(PracticeMap map, String practice) {
        return map.practices().stream()
                .filter(row -> row.practice().equals(practice))
                .findFirst()
                .orElseThrow();
    }

    private Told told(care.renkei.events.Content content) {
        return Told.of(person, content).id(UUID.randomUUID()).at(now.minus(1, ChronoUnit.DAYS));
    }

    private Told visit(int number, DataSubjectId... staff) {
        return told(new HomeVisitMade(number, Set.of(staff), List.of(), List.of(), true, 60, Words.of("訪問した。")));
    }

    private Told liaison() {
        AgencyId core = new AgencyId("core");
        return Told.of(
                        core.subject(),
                        new LiaisonMeetingHeld(
                                null, core, Set.of(core, new AgencyId("kodama")), true, Words.of("夜の支え"), null))
                .by("core")
                .id(UUID.randomUUID())
                .about(SubjectKey.of(core.subject()));
    }

    private Told consent(Scope scope) {
        return told(new ConsentGiven(
                new ThingId("consent-bbbbbbbbbbbbbbbbbbbbbbbbbb"),
                new ThingId("explanation-bbbbbbbbbbbbbbbbbbbbbbbbbb"),
                Recipients.agencies(new AgencyId("kodama")),
                scope,
                Set.of(Purpose.CARE_COORDINATION),
                List.of(new Grantor(person, GrantorCapacity.SELF)),
                Means.WRITTEN,
                LocalDate.parse("2026-04-01"),
                LocalDate.parse("2036-03-31"),
                false,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null));
    }
}
