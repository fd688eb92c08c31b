package care.renkei.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.LifeDomain;
import care.renkei.events.Means;
import care.renkei.events.Position;
import care.renkei.events.Power;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.SubjectKey;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.admission.Admission;
import care.renkei.events.admission.Asks;
import care.renkei.events.admission.Limits;
import care.renkei.events.admission.Place;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.person.RepresentativeAppointed;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.PartFacts;
import care.renkei.query.visibility.Reason;
import care.renkei.query.visibility.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ATimelineTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);
    private static final ThingId CONSENT = new ThingId("consent-aaaaaaaaaaaaaaaaaaaaaaaaaa");

    private final DataSubjectId person = EventLog.person();
    private final DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);

    @BeforeEach
    void a_file_of_two_agencies() {
        VIEWS.tell(
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
    void shows_an_agency_its_own_and_counts_the_rest_by_reason() {
        Told wish = wish().at("2026-05-01T00:00:00Z");
        VIEWS.tell(wish);

        TimelinePage own = page(TOMOSHIBI);
        assertThat(own.entries().getFirst().id()).isEqualTo(wish.id());
        assertThat(own.entries().getFirst().parts().getFirst().part()).isEqualTo(wish.content());
        assertThat(own.hidden()).containsEntry(Reason.OUTSIDE_CONSENT, 1);

        TimelinePage other = page(KODAMA);
        assertThat(other.entries())
                .extracting(TimelineEntry::type)
                .containsExactly("renkei.team.care-team-member-joined.v1");
        assertThat(other.hidden()).containsExactly(java.util.Map.entry(Reason.OUTSIDE_CONSENT, 2));
        assertThat(other.standing()).isEqualTo(Standing.TEAM);
    }

    @Test
    void opens_what_a_consent_covers_and_closes_it_with_the_withdrawal() {
        Told wish = wish();
        VIEWS.tell(wish, consent("kodama", Category.WISH));

        TimelineEntry entry = entry(page(KODAMA), wish.id());
        assertThat(entry.parts().getFirst().bases().getFirst().kind()).isEqualTo(Basis.Kind.CONSENT);
        assertThat(entry.parts().getFirst().bases().getFirst().thing()).isEqualTo(CONSENT);

        VIEWS.tell(Told.of(person, new ConsentWithdrawn(List.of(CONSENT), List.of(self()), null, null)));

        assertThat(ids(page(KODAMA))).doesNotContain(wish.id());
    }

    @Test
    void withholds_the_mothers_part_where_only_the_persons_is_open() {
        Told both = Told.of(person, relationship())
                .and(SubjectKey.of(person, mother), new RelationshipRecorded.TogetherPart(Words.of("ふたりのこと")));
        VIEWS.tell(both, consent("kodama", Category.FAMILY));

        TimelineEntry entry = entry(page(KODAMA), both.id());

        assertThat(entry.parts()).extracting(ShownPart::about).containsExactly(SubjectKey.of(person));
        assertThat(entry.withheld())
                .containsExactly(new TimelineEntry.Withheld(SubjectKey.of(person, mother), Reason.OUTSIDE_CONSENT));
        assertThat(entry(page(TOMOSHIBI), both.id()).parts()).hasSize(2);
    }

    @Test
    void does_not_exist_for_those_who_have_nothing_to_do_with_the_person() {
        DataSubjectId nobody = EventLog.person();

        assertThatThrownBy(() -> page(STRANGER)).isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(
                        () -> VIEWS.timeline.page(TimelineRequest.newest(nobody, STRANGER, Purpose.CARE_COORDINATION)))
                .isInstanceOf(PersonNotAvailable.class);

        assertThat(VIEWS.database.rows("select viewer, reason from audit.denial where person in ('" + person.text()
                        + "', '" + nobody.text() + "')"))
                .containsExactly("agency-stranger\tperson-not-available", "agency-stranger\tperson-not-available");
    }

    @Test
    void is_written_down_before_it_is_shown() {
        Told wish = wish();
        VIEWS.tell(wish, consent("kodama", Category.WISH));

        page(KODAMA);

        assertThat(VIEWS.database.rows("select viewer, asked, purpose from audit.look where person = '" + person.text()
                        + "' and '" + wish.id() + "' = any (records)"))
                .containsExactly("agency-kodama\ttimeline\tcare-coordination");
    }

    @Test
    void comes_in_pages_that_miss_nothing_and_repeat_nothing() {
        List<Told> many = IntStream.range(0, 120)
                .mapToObj(i -> wish().at(Instant.parse("2026-05-01T00:00:00Z").plus(i / 3, ChronoUnit.HOURS)))
                .toList();
        VIEWS.tell(many);
        var seen = new ArrayList<UUID>();
        TimelineRequest request = TimelineRequest.newest(person, TOMOSHIBI, Purpose.CARE_COORDINATION)
                .limit(25);

        TimelinePage page = VIEWS.timeline.page(request);
        while (true) {
            seen.addAll(ids(page));
            if (page.next() == null) {
                break;
            }
            assertThat(page.entries()).hasSize(25);
            page = VIEWS.timeline.page(request.from(page.next()));
        }

        assertThat(seen).hasSize(121).doesNotHaveDuplicates();
        assertThat(new HashSet<>(seen)).containsAll(many.stream().map(Told::id).toList());
    }

    @Test
    void gives_no_page_for_a_cursor_of_somebody_else_or_of_another_question() {
        VIEWS.tell(wish(), wish(), wish(), consent("kodama", Category.WISH));
        TimelineRequest mine = TimelineRequest.newest(person, TOMOSHIBI, Purpose.CARE_COORDINATION)
                .limit(1);
        String cursor = VIEWS.timeline.page(mine).next();

        assertThatThrownBy(() -> VIEWS.timeline.page(TimelineRequest.newest(person, KODAMA, Purpose.CARE_COORDINATION)
                        .from(cursor)))
                .isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> VIEWS.timeline.page(mine.from(cursor)
                        .filter(new TimelineFilter(null, null, Set.of(Category.WISH), Set.of(), Set.of()))))
                .isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> VIEWS.timeline.page(mine.from("AAAA"))).isInstanceOf(BadParameter.class);
    }

    @Test
    void finds_the_few_that_are_open_among_many_that_are_not() {
        var many = new ArrayList<Told>();
        Told open = Told.of(person, relationship()).at("2026-04-10T00:00:00Z");
        many.add(open);
        for (int i = 0; i < 300; i++) {
            many.add(wish().at("2026-05-01T00:00:00Z"));
        }
        VIEWS.tell(many);
        VIEWS.tell(consent("kodama", Category.FAMILY));

        TimelinePage page = page(KODAMA);

        assertThat(ids(page)).contains(open.id());
        assertThat(page.next()).isNull();
        // 300 wishes, the registration, and the consent itself.
        assertThat(page.hidden()).containsEntry(Reason.OUTSIDE_CONSENT, 302);
    }

    @Test
    void counts_exactly_where_a_consent_names_a_single_record() {
        Told named = wish();
        VIEWS.tell(named, wish(), wish());
        VIEWS.tell(consent("kodama", new Scope(Set.of(Category.WISH), Set.of(), Set.of(), Set.of(named.id()))));

        TimelinePage page = page(KODAMA);

        assertThat(ids(page)).contains(named.id());
        assertThat(page.entries()).hasSize(2);
        // Two wishes, the registration, and the consent itself.
        assertThat(page.hidden()).containsEntry(Reason.OUTSIDE_CONSENT, 4);
    }

    @Test
    void is_corrected_in_place() {
        Told wish = wish();
        VIEWS.tell(wish, consent("kodama", Category.WISH));
        Told correction = Told.of(
                person,
                new RecordCorrected(wish.id(), RecordCorrected.CorrectionReason.WRONG_FACT, Words.of("海の近く"), null));
        VIEWS.tell(correction);

        TimelinePage page = page(KODAMA);

        assertThat(ids(page)).doesNotContain(correction.id());
        TimelineEntry entry = entry(page, wish.id());
        assertThat(entry.corrected()).isTrue();
        assertThat(entry.amendments().getFirst().parts().getFirst().part()).isEqualTo(correction.content());
    }

    @Test
    void leaves_what_was_taken_back_to_its_source_alone() {
        Told wish = wish();
        VIEWS.tell(wish, consent("kodama", Category.WISH));
        VIEWS.tell(
                Told.of(person, new RecordRetracted(wish.id(), RecordRetracted.RetractionReason.WRONG_PERSON, null)));

        assertThat(entry(page(TOMOSHIBI), wish.id()).retraction()).isEqualTo(PartFacts.Retraction.WRONG_PERSON);
        TimelinePage other = page(KODAMA);
        assertThat(ids(other)).doesNotContain(wish.id());
        assertThat(other.hidden()).doesNotContainKey(Reason.RETRACTED);
    }

    @Test
    void follows_a_new_classification_at_once() {
        Told wish = wish();
        VIEWS.tell(wish, consent("kodama", Category.WISH));
        VIEWS.tell(Told.of(
                person,
                new RecordReclassified(
                        wish.id(), Set.of(Category.WISH, Category.HEALTH), Set.of(), Words.of("健康のことも含む"))));

        assertThat(ids(page(KODAMA))).doesNotContain(wish.id());
        assertThat(entry(page(TOMOSHIBI), wish.id()).categories()).containsExactly(Category.HEALTH, Category.WISH);
    }

    @Test
    void tells_what_was_known_on_a_day_and_shows_what_may_be_seen_today() {
        Told early = wish();
        Told late = wish();
        // The file was opened a moment ago, so what comes before and after lies ahead.
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        VIEWS.tellAt(now.plusSeconds(3_600), List.of(early, consent("kodama", Category.WISH)));
        VIEWS.tellAt(now.plusSeconds(7_200), List.of(late));
        Instant between = now.plusSeconds(5_400);

        TimelinePage then = VIEWS.timeline.page(TimelineRequest.newest(person, KODAMA, Purpose.CARE_COORDINATION)
                .asOf(between));
        assertThat(ids(then)).contains(early.id()).doesNotContain(late.id());
        assertThat(ids(page(KODAMA))).contains(early.id(), late.id());

        VIEWS.tell(Told.of(person, new ConsentWithdrawn(List.of(CONSENT), List.of(self()), null, null)));
        assertThat(ids(VIEWS.timeline.page(TimelineRequest.newest(person, KODAMA, Purpose.CARE_COORDINATION)
                        .asOf(between))))
                .doesNotContain(early.id());
    }

    @Test
    void keeps_to_the_callers_own_while_it_cannot_be_sure() {
        Told wish = wish();
        VIEWS.tell(wish, consent("kodama", Category.WISH));
        for (String view : List.of("timeline", "sharing")) {
            VIEWS.heard(view, Instant.now().minusSeconds(10));

            TimelinePage page = page(KODAMA);

            assertThat(page.fresh()).as(view).isFalse();
            assertThat(page.entries())
                    .extracting(TimelineEntry::type)
                    .containsExactly("renkei.team.care-team-member-joined.v1");
            assertThat(page.hidden()).containsKey(Reason.NOT_CERTAIN);
            VIEWS.heard(Instant.now());
        }
        assertThat(ids(page(KODAMA))).contains(wish.id());
    }

    @Test
    void waits_for_what_the_caller_has_just_recorded_but_not_for_ever() {
        Position told = VIEWS.tell(wish());

        assertThat(VIEWS.timeline
                        .page(TimelineRequest.newest(person, TOMOSHIBI, Purpose.CARE_COORDINATION)
                                .after(told))
                        .position())
                .isGreaterThanOrEqualTo(told);
        Position never = new Position(9, 0, 0);
        var node = new Admission(new Limits(1, 1, 1, 1, Duration.ofMinutes(10)));
        var another = new CompletableFuture<Boolean>();
        try (Place place = node.enter(Asks.ORDINARY)) {
            assertThat(place).isNotNull();
            Thread.ofVirtual().start(() -> {
                Place lent = node.enter(Asks.ORDINARY);
                if (lent != null) {
                    lent.close();
                }
                another.complete(lent != null);
            });
            assertThatThrownBy(() ->
                            VIEWS.timeline.page(TimelineRequest.newest(person, TOMOSHIBI, Purpose.CARE_COORDINATION)
                                    .after(never)))
                    .isInstanceOf(ViewBehind.class);
            assertThat(another.getNow(false))
                    .as("served meanwhile, in the only place")
                    .isTrue();
        }
    }

    @Test
    void keeps_what_was_said_in_confidence_from_the_mother_and_what_rests_on_it() {
        Told alone = Told.of(person, wish(true));
        Told restsOnIt = wish().basedOn(alone.id());
        Told ordinary = wish();
        VIEWS.tell(
                Told.of(
                        person,
                        new RepresentativeAppointed(
                                mother,
                                GrantorCapacity.PARENTAL_AUTHORITY,
                                false,
                                Set.of(Power.CONSENT_TO_SHARING),
                                LocalDate.parse("2026-04-01"),
                                null,
                                null)),
                alone,
                restsOnIt,
                ordinary);

        TimelinePage mothers = page(new Caller.Individual(mother));
        assertThat(ids(mothers)).contains(ordinary.id()).doesNotContain(alone.id(), restsOnIt.id());
        assertThat(mothers.hidden()).isEmpty();
        assertThat(ids(page(new Caller.Individual(person)))).contains(alone.id(), restsOnIt.id(), ordinary.id());
    }

    @Test
    void shows_what_is_left_when_a_key_is_gone() {
        Told wish = wish();
        VIEWS.tell(wish);
        VIEWS.ring.forget(person);
        VIEWS.keys.destroy(person);

        assertThat(entry(page(TOMOSHIBI), wish.id()).parts().getFirst().content())
                .isNull();
    }

    private TimelinePage page(Caller caller) {
        return VIEWS.timeline.page(TimelineRequest.newest(person, caller, Purpose.CARE_COORDINATION));
    }

    private static List<UUID> ids(TimelinePage page) {
        return page.entries().stream().map(TimelineEntry::id).toList();
    }

    private static TimelineEntry entry(TimelinePage page, UUID id) {
        return page.entries().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not on the page"));
    }

    private Told wish() {
        return Told.of(person, wish(false));
    }

    private static WishRecorded wish(boolean alone) {
        return new WishRecorded(
                WishRecorded.WishHolder.PERSON,
                LifeDomain.HOUSING,
                WishRecorded.Horizon.LONG,
                alone,
                null,
                Words.of("川の近くで暮らしたい。"),
                null);
    }

    private RelationshipRecorded relationship() {
        return new RelationshipRecorded(
                RelationshipRecorded.Tie.INFORMAL,
                RelationshipRecorded.RelationKind.MOTHER,
                mother,
                null,
                3,
                false,
                false,
                Words.of("お母さん"),
                null,
                null);
    }

    private Told consent(String to, Category... categories) {
        return consent(to, Scope.of(categories));
    }

    private Told consent(String to, Scope scope) {
        return Told.of(
                person,
                new ConsentGiven(
                        CONSENT,
                        new ThingId("explanation-aaaaaaaaaaaaaaaaaaaaaaaaaa"),
                        Recipients.agencies(new care.renkei.events.AgencyId(to)),
                        scope,
                        Set.of(Purpose.CARE_COORDINATION),
                        List.of(self()),
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

    private Grantor self() {
        return new Grantor(person, GrantorCapacity.SELF);
    }
}
