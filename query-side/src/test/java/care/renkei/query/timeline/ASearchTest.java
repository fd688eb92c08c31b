package care.renkei.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.BirthDate;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.LifeDomain;
import care.renkei.events.Means;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.Stage;
import care.renkei.events.SubjectKey;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.BadParameter;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.search.Passage;
import care.renkei.query.search.Sought;
import care.renkei.query.visibility.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ASearchTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final TimelineSearch SEARCH =
            new TimelineSearch(VIEWS.reads, VIEWS.views, VIEWS.ring, VIEWS.cursors, ViewsAtHand.TOKYO);
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);
    private static final ThingId CONSENT = new ThingId("consent-aaaaaaaaaaaaaaaaaaaaaaaaaa");

    private final DataSubjectId person = EventLog.person();
    private final DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);

    @BeforeEach
    void a_file_of_two_agencies() {
        VIEWS.tell(
                Told.of(
                                person,
                                new PersonRegistered(
                                        null,
                                        Words.of("髙橋 本人"),
                                        null,
                                        null,
                                        new BirthDate(LocalDate.parse("2008-11-23")),
                                        null,
                                        null))
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
    void finds_words_newest_first_and_marks_them() {
        Told older = wish("電車の音が聞こえるところ。").at("2026-05-01T00:00:00Z");
        Told newer = wish("でんしゃに乗りたい。ﾃﾞﾝｼｬが好き。").at("2026-05-02T00:00:00Z");
        VIEWS.tell(older, newer, wish("川の近く。"));

        assertThat(ids(search(TOMOSHIBI, "デンシャ"))).containsExactly(newer.id());
        assertThat(search(TOMOSHIBI, "デンシャ")
                        .found()
                        .getFirst()
                        .passages()
                        .getFirst()
                        .pieces())
                .containsExactly(
                        new Passage.Piece("でんしゃ", true),
                        new Passage.Piece("に乗りたい。", false),
                        new Passage.Piece("ﾃﾞﾝｼｬ", true),
                        new Passage.Piece("が好き。", false));
        VIEWS.tell(wish("電車").at("2026-05-03T00:00:00Z"));
        assertThat(ids(search(TOMOSHIBI, "電車"))).hasSize(2).endsWith(older.id());
    }

    @Test
    void finds_what_a_kind_of_record_is_called_and_the_day_of_it() {
        Told wish = wish("川の近く。").at("2026-06-30T15:30:00Z");
        VIEWS.tell(wish);

        assertThat(ids(search(TOMOSHIBI, "願い 川"))).containsExactly(wish.id());
        assertThat(ids(search(TOMOSHIBI, "令和8年7月1日"))).containsExactly(wish.id());
        assertThat(ids(search(TOMOSHIBI, "2026-06-30"))).isEmpty();
        assertThat(ids(search(TOMOSHIBI, "平成20年11月23日"))).hasSize(1);
    }

    @Test
    void finds_no_codes_and_no_ids() {
        VIEWS.tell(wish("川の近く。"));

        assertThat(ids(search(TOMOSHIBI, "HOUSING"))).isEmpty();
        assertThat(ids(search(TOMOSHIBI, "LONG"))).isEmpty();
        assertThat(ids(search(TOMOSHIBI, "true"))).isEmpty();
        assertThat(ids(search(TOMOSHIBI, person.value()))).isEmpty();
    }

    @Test
    void does_not_look_into_what_is_closed() {
        Told wish = wish("川の近く。");
        VIEWS.tell(wish);

        SearchPage closed = search(KODAMA, "川");
        assertThat(closed.found()).isEmpty();
        assertThat(closed.next()).isNull();
        assertThat(closed).usingRecursiveComparison().ignoringFields("freshAt").isEqualTo(search(KODAMA, "山"));

        VIEWS.tell(consent("kodama", Category.WISH));
        assertThat(ids(search(KODAMA, "川"))).containsExactly(wish.id());

        VIEWS.tell(Told.of(person, new ConsentWithdrawn(List.of(CONSENT), List.of(self()), null, null)));
        assertThat(ids(search(KODAMA, "川"))).isEmpty();
    }

    @Test
    void does_not_look_into_a_part_that_is_withheld() {
        Told both = Told.of(person, relationship())
                .and(SubjectKey.of(person, mother), new RelationshipRecorded.TogetherPart(Words.of("ふたりの借金のこと")));
        VIEWS.tell(both, consent("kodama", Category.FAMILY));

        assertThat(ids(search(KODAMA, "お母さん"))).containsExactly(both.id());
        assertThat(ids(search(KODAMA, "借金"))).isEmpty();
        assertThat(ids(search(KODAMA, "お母さん 借金"))).isEmpty();
        assertThat(ids(search(TOMOSHIBI, "お母さん 借金"))).containsExactly(both.id());
    }

    @Test
    void finds_a_correction_where_it_is_shown_in_its_record() {
        Told wish = wish("川の近く。");
        VIEWS.tell(wish, consent("kodama", Category.WISH));
        VIEWS.tell(Told.of(
                person,
                new RecordCorrected(
                        wish.id(), RecordCorrected.CorrectionReason.WRONG_FACT, Words.of("山の近くだった。"), null)));

        for (Caller caller : List.of(TOMOSHIBI, KODAMA)) {
            assertThat(ids(search(caller, "山の近く"))).containsExactly(wish.id());
            assertThat(ids(search(caller, "山 川"))).containsExactly(wish.id());
        }
        assertThat(search(KODAMA, "山").found().getFirst().passages().getFirst().marked())
                .isTrue();
    }

    @Test
    void finds_what_was_taken_back_for_its_source_alone() {
        Told wish = wish("川の近く。");
        VIEWS.tell(wish, consent("kodama", Category.WISH));
        VIEWS.tell(Told.of(
                person,
                new RecordRetracted(wish.id(), RecordRetracted.RetractionReason.WRONG_PERSON, Words.of("別の方のことでした。"))));

        assertThat(ids(search(TOMOSHIBI, "川"))).containsExactly(wish.id());
        assertThat(ids(search(KODAMA, "川"))).isEmpty();
        assertThat(ids(search(KODAMA, "別の方"))).isEmpty();
    }

    @Test
    void finds_nothing_more_when_a_key_is_gone() {
        VIEWS.tell(wish("川の近く。"));
        VIEWS.ring.forget(person);
        VIEWS.keys.destroy(person);

        assertThat(ids(search(TOMOSHIBI, "川"))).isEmpty();
    }

    @Test
    void narrows_as_the_timeline_does() {
        Told wish = wish("川の近く。").at("2026-05-01T00:00:00Z");
        VIEWS.tell(wish);

        assertThat(ids(search(TOMOSHIBI, "川", filter(Set.of(Category.WISH), "tomoshibi"))))
                .containsExactly(wish.id());
        assertThat(ids(search(TOMOSHIBI, "川", filter(Set.of(Category.HEALTH), "tomoshibi"))))
                .isEmpty();
        assertThat(ids(search(TOMOSHIBI, "川", filter(Set.of(), "kodama")))).isEmpty();
        assertThat(ids(search(
                        TOMOSHIBI,
                        "川",
                        new TimelineFilter(Instant.parse("2026-05-01T00:00:01Z"), null, Set.of(), Set.of(), Set.of()))))
                .isEmpty();
        assertThat(ids(search(
                        TOMOSHIBI,
                        "川",
                        new TimelineFilter(null, Instant.parse("2026-05-01T00:00:00Z"), Set.of(), Set.of(), Set.of()))))
                .isEmpty();
        assertThat(ids(search(TOMOSHIBI, "川", new TimelineFilter(null, null, Set.of(), Set.of(), Set.of(Stage.INT)))))
                .isEmpty();
    }

    @Test
    void comes_in_pages_that_miss_nothing_and_repeat_nothing() {
        List<Told> many = IntStream.range(0, 700)
                .mapToObj(i -> wish(i % 2 == 0 ? "川の近く。" : "山の近く。")
                        .at(Instant.parse("2026-05-01T00:00:00Z").plus(i / 3, ChronoUnit.HOURS)))
                .toList();
        VIEWS.tell(many);
        var seen = new ArrayList<UUID>();
        TimelineRequest request = request(TOMOSHIBI).limit(150);
        Sought sought = Sought.read("川");

        SearchPage page = SEARCH.page(request, sought);
        while (page.next() != null) {
            seen.addAll(ids(page));
            assertThat(page.found()).hasSize(150);
            page = SEARCH.page(request.from(page.next()), sought);
        }
        seen.addAll(ids(page));

        assertThat(seen).hasSize(350).doesNotHaveDuplicates();
    }

    @Test
    void continues_the_same_search_alone() {
        VIEWS.tell(wish("川の近く。"), wish("川と山の近く。"));
        String next = SEARCH.page(request(TOMOSHIBI).limit(1), Sought.read("川")).next();

        assertThat(SEARCH.page(request(TOMOSHIBI).limit(1).from(next), Sought.read("川"))
                        .found())
                .hasSize(1);
        assertThatThrownBy(() -> SEARCH.page(request(TOMOSHIBI).limit(1).from(next), Sought.read("山")))
                .isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> VIEWS.timeline.page(request(TOMOSHIBI).limit(1).from(next)))
                .isInstanceOf(BadParameter.class);
    }

    @Test
    void is_written_down_without_what_was_sought() {
        Told wish = wish("川の近く。");
        VIEWS.tell(wish, consent("kodama", Category.WISH));

        search(KODAMA, "川の近く");

        assertThat(VIEWS.database.rows(
                        "select viewer, asked, searched, filter, records from audit.look where person = '"
                                + person.text() + "'"))
                .containsExactly("agency-kodama\tsearch\tt\t\t{" + wish.id() + "}");
        assertThat(VIEWS.database.rows("select l::text from audit.look l").toString())
                .doesNotContain("川");
    }

    @Test
    void is_refused_alike_for_those_who_have_nothing_to_do_with_the_person() {
        DataSubjectId nobody = EventLog.person();

        for (DataSubjectId one : List.of(person, nobody)) {
            assertThatThrownBy(() -> SEARCH.page(
                            TimelineRequest.newest(one, STRANGER, Purpose.CARE_COORDINATION), Sought.read("川")))
                    .isInstanceOf(PersonNotAvailable.class);
        }
        assertThat(VIEWS.database.rows("select asked from audit.denial where person in ('" + person.text() + "', '"
                        + nobody.text() + "')"))
                .containsExactly("search", "search");
    }

    private TimelineRequest request(Caller caller) {
        return TimelineRequest.newest(person, caller, Purpose.CARE_COORDINATION);
    }

    private SearchPage search(Caller caller, String text) {
        return SEARCH.page(request(caller), Sought.read(text));
    }

    private SearchPage search(Caller caller, String text, TimelineFilter filter) {
        return SEARCH.page(request(caller).filter(filter), Sought.read(text));
    }

    private static TimelineFilter filter(Set<Category> categories, String agency) {
        return new TimelineFilter(null, null, categories, Set.of(new AgencyId(agency)), Set.of());
    }

    private static List<UUID> ids(SearchPage page) {
        return page.found().stream().map(found -> found.entry().id()).toList();
    }

    private Told wish(String words) {
        return Told.of(
                person,
                new WishRecorded(
                        WishRecorded.WishHolder.PERSON,
                        LifeDomain.HOUSING,
                        WishRecorded.Horizon.LONG,
                        false,
                        null,
                        Words.of(words),
                        null));
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
        return Told.of(
                person,
                new ConsentGiven(
                        CONSENT,
                        new ThingId("explanation-aaaaaaaaaaaaaaaaaaaaaaaaaa"),
                        Recipients.agencies(new AgencyId(to)),
                        Scope.of(categories),
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
