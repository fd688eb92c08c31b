package care.renkei.query.feeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyId;
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
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverDeclined.DeclinedIssue;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.person.DataSubjectErased;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.RelationshipRecorded;
import care.renkei.events.record.RecordCorrected;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.feeding.FeedsAtHand.Received;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Eventually;
import care.renkei.query.fixture.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AFeedTest {

    private static final FeedsAtHand FEEDS = new FeedsAtHand();
    private static final ThingId CONSENT = new ThingId("consent-aaaaaaaaaaaaaaaaaaaaaaaaaa");
    private static final LocalDate FIRST = LocalDate.parse("2026-04-01");

    private final DataSubjectId person = EventLog.person();
    private final DataSubjectId mother = EventLog.subject(DataSubjectId.Kind.RELATIVE);
    private final List<AgencyId> agencies = FEEDS.agencies("office", "home");
    private final AgencyId office = agencies.getFirst();
    private final AgencyId home = agencies.getLast();

    @BeforeEach
    void a_file_of_two_agencies() {
        FEEDS.end();
        tell(
                told(new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)),
                told(new CareTeamMemberJoined(TeamRole.SERVICE, FIRST, null)).by(home.text()));
        FEEDS.send();
    }

    @AfterAll
    static void close() {
        FEEDS.close();
    }

    @Test
    void brings_an_agency_its_own_and_nothing_of_others_without_a_basis() {
        Told wish = wish();
        tell(wish);

        FEEDS.send();

        assertThat(FEEDS.ids(office)).hasSize(2).last().isEqualTo(wish.id());
        assertThat(FEEDS.received(home))
                .extracting(received -> received.event().path("type").asString())
                .containsExactly("renkei.team.care-team-member-joined.v1");
    }

    @Test
    void is_a_cloud_event_with_words_basis_and_number() {
        Told wish = wish();
        tell(consent(Category.WISH));
        tell(wish);
        FEEDS.send();

        Received received = FEEDS.received(home).getLast();

        assertThat(received.key()).isEqualTo(person.text());
        assertThat(received.event().path("specversion").asString()).isEqualTo("1.0");
        assertThat(received.event().path("id").asString()).isEqualTo(wish.id().toString());
        assertThat(received.event().path("source").asString()).isEqualTo(office.urn());
        assertThat(received.event().path("subject").asString()).isEqualTo(person.text());
        assertThat(received.event().path("time").asString()).isEqualTo("2026-06-28T05:00:00Z");
        assertThat(received.event().path("sequence").asString()).isEqualTo("000000000000002");
        assertThat(received.event().path("basis").asString()).isEqualTo("CONSENT:" + CONSENT.text());
        assertThat(received.event().path("dataclassification").asString()).isEqualTo("confidential");
        assertThat(received.event().at("/data/about").path(person.text()).toString())
                .contains("海の近く");
        assertThat(received.event().at("/data/envelope/categories").toString()).contains("WISH");
    }

    @Test
    void forgets_what_was_sent_of_somebody_who_is_erased() {
        tell(consent(Category.WISH), wish());
        FEEDS.send();
        assertThat(kept()).isNotEmpty();

        tell(told(new DataSubjectErased(person, null, DataSubjectErased.ErasureGround.RETENTION_OVER)));
        FEEDS.send();
        assertThat(kept()).isEmpty();

        tell(told(new DataSubjectErased(mother, null, DataSubjectErased.ErasureGround.RETENTION_OVER)));
        FEEDS.send();
        assertThat(kept()).isEmpty();
    }

    /** Where the person's id still stands in what feeds are made of and remember. */
    private List<String> kept() {
        return FEEDS.views.database.naming(person, "feed", "feeding");
    }

    @Test
    void keeps_the_order_of_each_person() {
        tell(consent(Category.WISH));
        List<Told> many = IntStream.range(0, 30).mapToObj(i -> wish()).toList();
        for (int from = 0; from < 30; from += 7) {
            tell(many.subList(from, Math.min(30, from + 7)).toArray(Told[]::new));
            FEEDS.send();
        }

        List<Received> received = FEEDS.received(home);

        assertThat(received.stream().skip(1).map(Received::id))
                .containsExactlyElementsOf(many.stream().map(Told::id).toList());
        assertThat(received.stream().map(Received::sequence))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 31).boxed().toList());
        assertThat(received).noneMatch(Received::late);
    }

    /** While it is asked, its own words come back to it; once it said no, not even those do, named for later or not. */
    @Test
    void ends_for_an_agency_that_declined_to_take_the_person_over() {
        AgencyId asked = FEEDS.agencies("asked").getFirst();
        var handover = new ThingId("handover-" + "a".repeat(26));
        tell(told(new HandoverOffered(
                handover, asked, true, true, LegalBasis.INTERNAL_USE, List.of(), null, null, null, null)));
        Told inPart = told(declined(
                        handover,
                        false,
                        List.of(new DeclinedIssue(new ThingId("issue-" + "a".repeat(26)), Words.of("夜。")))))
                .by(asked.text());
        tell(inPart);
        FEEDS.end();
        FEEDS.send();
        assertThat(FEEDS.ids(asked)).containsExactly(inPart.id());

        tell(told(declined(handover, true, List.of())).by(asked.text()));
        tell(wish());
        FEEDS.send();
        tell(told(given(
                Recipients.agencies(asked),
                Scope.of(Category.WISH),
                LocalDate.now(ZoneOffset.UTC).plusDays(9))));
        tell(wish());
        FEEDS.send();

        assertThat(FEEDS.ids(asked)).containsExactly(inPart.id());
    }

    private static HandoverDeclined declined(ThingId handover, boolean wholly, List<DeclinedIssue> issues) {
        return new HandoverDeclined(handover, wholly, issues, wholly ? Words.of("空きがない。") : null);
    }

    @Test
    void opens_with_a_consent_by_exactly_what_became_visible() {
        Told before = wish();
        Told other = Told.of(person, relationship()).by(office.text());
        tell(before, other);
        FEEDS.send();
        tell(consent(Category.WISH));
        Told after = wish();
        tell(after);
        FEEDS.send();

        List<Received> received = FEEDS.received(home);

        assertThat(received.stream().skip(1).map(Received::id)).containsExactly(before.id(), after.id());
        assertThat(received.stream().skip(1).map(Received::late)).containsExactly(true, false);
    }

    @Test
    void says_that_it_comes_late_where_something_later_came_before() throws Exception {
        Told closed = wish();
        Told own = wish().by(home.text());
        tell(closed, own);
        FEEDS.end();
        try (var dying = FEEDS.sender(step -> {
            if (step == Step.SENT) {
                throw new TermOver("the sender dies before it has written down that it sent");
            }
        })) {
            assertThatThrownBy(dying::allTurns).isInstanceOf(TermOver.class);
        }
        tell(consent(Category.WISH));
        FEEDS.send();

        List<Received> received = FEEDS.received(home);

        assertThat(received.stream().skip(1).map(Received::id)).containsExactly(own.id(), closed.id());
        assertThat(received.stream().skip(1).map(Received::late)).containsExactly(false, true);
    }

    @Test
    void ends_with_the_withdrawal_also_for_what_stood_unsent() {
        Told sent = wish();
        tell(consent(Category.WISH), sent);
        FEEDS.send();
        tell(wish(), wish());
        tell(withdrawal());
        tell(wish());

        FEEDS.send();

        assertThat(FEEDS.ids(home)).hasSize(2).last().isEqualTo(sent.id());
    }

    @Test
    void opened_again_brings_what_was_closed_and_repeats_nothing() {
        Told sent = wish();
        tell(consent(Category.WISH), sent);
        FEEDS.send();
        Told between = wish();
        tell(withdrawal(), between);
        FEEDS.send();
        tell(consent(Category.WISH));
        FEEDS.send();
        FEEDS.send();

        assertThat(FEEDS.ids(home)).hasSize(3).endsWith(sent.id(), between.id());
        assertThat(FEEDS.received(home).getLast().late()).isTrue();
    }

    @Test
    void begins_by_the_clock_without_an_event() throws Exception {
        // At the far end of the earth it is always an earlier day than in Tokyo.
        ZoneOffset behind = ZoneOffset.ofHours(-18);
        LocalDate begins = LocalDate.now(behind).plusDays(1);
        Told wish = wish();
        tell(wish, told(given(Recipients.agencies(home), Scope.of(Category.WISH), begins)));
        FEEDS.end();
        try (var yesterday = FEEDS.new Sender(behind, step -> {})) {
            yesterday.allTurns();
        }
        assertThat(FEEDS.ids(home)).hasSize(1);
        String waits = " from feeding.due where person = '" + person.text() + "'";
        assertThat(FEEDS.views.database.rows(
                        "select at = '" + begins.atStartOfDay(behind).toInstant() + "'" + waits))
                .containsExactly("t");
        FEEDS.send();
        assertThat(FEEDS.ids(home)).hasSize(1);

        FEEDS.views.database.run("update feeding.due set at = now() where person = '" + person.text() + "'");
        FEEDS.send();

        assertThat(FEEDS.ids(home)).hasSize(2).last().isEqualTo(wish.id());
        assertThat(FEEDS.views.database.rows("select 1" + waits)).isEmpty();
    }

    @Test
    void opens_under_an_override_and_closes_when_that_ends() {
        Told wish = wish();
        tell(wish, wish().categories(Category.FINANCE));
        FEEDS.send();
        var override = new ThingId("override-aaaaaaaaaaaaaaaaaaaaaaaaaa");
        tell(told(new LifeSafetyOverrideInvoked(
                override,
                LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                WhyConsentHard.NO_TIME,
                null,
                Recipients.agencies(home),
                Set.of(Category.WISH),
                Instant.now().plusSeconds(3600),
                null,
                null,
                Words.of("命が危ない。"),
                null,
                null)));
        FEEDS.send();

        Received received = FEEDS.received(home).getLast();
        assertThat(FEEDS.ids(home)).hasSize(2).last().isEqualTo(wish.id());
        assertThat(received.event().path("basis").asString()).isEqualTo("OVERRIDE:" + override.text());
        assertThat(FEEDS.views.database.rows(
                        "select override from audit.look where look = '" + delivery(received) + "'"))
                .containsExactly(override.text());
    }

    @Test
    void opens_to_who_joins_the_team_where_the_consent_says_so() {
        AgencyId school = FEEDS.agencies("school").getFirst();
        Told wish = wish();
        tell(
                wish,
                told(given(
                        new Recipients(Set.of(), Set.of(), Set.of(), Recipients.Team.AND_THOSE_WHO_JOIN_LATER),
                        Scope.of(Category.WISH),
                        FIRST)));
        FEEDS.send();
        assertThat(FEEDS.ids(home)).contains(wish.id());

        Told joined =
                told(new CareTeamMemberJoined(TeamRole.OTHER, FIRST, null)).by(school.text());
        tell(joined);
        FEEDS.end();
        FEEDS.send();

        assertThat(FEEDS.ids(school)).containsExactly(wish.id(), joined.id());
    }

    @Test
    void of_an_agency_that_comes_later_begins_with_all_that_it_may_see() {
        AgencyId late = new AgencyId(home.text() + "-late");
        Told wish = wish();
        tell(wish, told(given(Recipients.agencies(late), Scope.of(Category.WISH), FIRST)));
        FEEDS.send();

        FEEDS.provide(List.of(late));
        FEEDS.end();
        FEEDS.send();

        assertThat(FEEDS.ids(late)).containsExactly(wish.id());
        assertThat(FEEDS.received(late).getFirst().late()).isTrue();
    }

    @Test
    void waits_while_the_views_are_silent_and_loses_nothing() {
        tell(consent(Category.WISH));
        FEEDS.send();
        Told wish = wish();
        tell(wish);
        FEEDS.views.heard(Instant.now().minusSeconds(60));
        FEEDS.send();
        assertThat(FEEDS.ids(home)).doesNotContain(wish.id());

        FEEDS.views.heard(Instant.now());
        Eventually.until("it has come", () -> {
            FEEDS.views.heard(Instant.now());
            FEEDS.send();
            return FEEDS.ids(home).contains(wish.id());
        });
    }

    @Test
    void never_brings_what_is_restricted_for_its_author_or_taken_back() {
        tell(consent(Category.WISH));
        Told restricted = wish().restrictedTo("another");
        Told authors = wish().forItsAuthor();
        Told wrong = wish();
        tell(
                restricted,
                authors,
                wrong,
                told(new RecordRetracted(wrong.id(), RecordRetracted.RetractionReason.WRONG_PERSON, null)));
        FEEDS.send();

        assertThat(FEEDS.ids(home)).hasSize(1);
        assertThat(FEEDS.ids(office)).doesNotContain(authors.id()).contains(restricted.id());
    }

    @Test
    void brings_corrections_and_opens_when_a_restriction_is_lifted() {
        tell(consent(Category.WISH));
        Told wish = wish().restrictedTo("another");
        tell(wish);
        FEEDS.send();
        Told lifted = told(new RecordReclassified(wish.id(), Set.of(Category.WISH), Set.of(), Words.of("公開へ")));
        Told corrected =
                told(new RecordCorrected(wish.id(), RecordCorrected.CorrectionReason.WRONG_FACT, Words.of("山"), null));
        tell(lifted, corrected);
        FEEDS.send();

        assertThat(FEEDS.ids(home)).hasSize(4).endsWith(wish.id(), lifted.id(), corrected.id());
    }

    @Test
    void tells_who_received_a_record_that_it_was_taken_back_but_not_why() {
        Told wish = wish();
        Told unsent = wish().categories(Category.FINANCE);
        tell(consent(Category.WISH), wish, unsent);
        FEEDS.send();
        Told retracted = told(
                new RecordRetracted(wish.id(), RecordRetracted.RetractionReason.WRONG_PERSON, Words.of("ほかの人のことだった")));
        tell(retracted, told(new RecordRetracted(unsent.id(), RecordRetracted.RetractionReason.DUPLICATE, null)));
        FEEDS.send();
        FEEDS.send();

        List<Received> received = FEEDS.received(home);
        assertThat(received).extracting(Received::id).hasSize(3).last().isEqualTo(retracted.id());
        String part =
                received.getLast().event().at("/data/about").path(person.text()).toString();
        assertThat(part).isEqualTo("{\"reason\":\"WRONG_PERSON\",\"record\":\"" + wish.id() + "\"}");
        assertThat(FEEDS.received(office).stream()
                        .filter(own -> own.id().equals(retracted.id()))
                        .map(own -> own.event().toString())
                        .findFirst()
                        .orElseThrow())
                .contains("ほかの人のことだった");
    }

    @Test
    void says_that_a_part_is_withheld_and_brings_it_by_itself_when_it_opens() {
        Told both = Told.of(person, relationship())
                .by(office.text())
                .and(SubjectKey.of(person, mother), new RelationshipRecorded.TogetherPart(Words.of("ふたりのこと")));
        tell(both, consent(Category.FAMILY));
        FEEDS.send();
        Received first = FEEDS.received(home).getLast();
        assertThat(first.about()).containsExactly(person.text());
        assertThat(first.event().path("withheld").asInt()).isEqualTo(1);

        tell(told(given(
                        new ThingId("consent-bbbbbbbbbbbbbbbbbbbbbbbbbb"),
                        new Grantor(mother, GrantorCapacity.SELF),
                        Recipients.agencies(home),
                        Scope.of(Category.FAMILY),
                        FIRST))
                .about(SubjectKey.of(mother)));
        FEEDS.send();

        Received second = FEEDS.received(home).getLast();
        assertThat(second.id()).isEqualTo(both.id());
        assertThat(second.event().path("id").asString()).isEqualTo(both.id() + ".2");
        assertThat(second.about()).containsExactly(SubjectKey.of(person, mother).text());
        assertThat(second.event().has("withheld")).isFalse();
    }

    @Test
    void has_one_entry_for_each_delivery_with_all_of_its_records() {
        tell(consent(Category.WISH), wish(), wish());
        FEEDS.send();

        for (AgencyId agency : agencies) {
            for (Received received : FEEDS.received(agency)) {
                assertThat(FEEDS.views.database.rows("select viewer, asked, purpose, practitioner, '" + received.id()
                                + "' = any (records) from audit.look where look = '" + delivery(received) + "'"))
                        .containsExactly(agency.subject().text() + "\tfeed\tcare-coordination\tnull\tt");
            }
            assertThat(FEEDS.views.database.rows("select count(*) from audit.look where viewer = '"
                            + agency.subject().text() + "'"))
                    .containsExactly("" + deliveries(agency));
        }
    }

    @Test
    void of_a_long_file_comes_whole_in_several_turns() {
        List<Told> many = IntStream.range(0, 250).mapToObj(i -> wish()).toList();
        tell(many.toArray(Told[]::new));
        FEEDS.send();
        tell(consent(Category.WISH));
        FEEDS.send();

        assertThat(FEEDS.ids(home).stream().skip(1))
                .containsExactlyElementsOf(many.stream().map(Told::id).toList());
    }

    @Test
    void leaves_out_a_part_whose_key_is_destroyed() {
        Told both = Told.of(person, relationship())
                .by(office.text())
                .and(SubjectKey.of(person, mother), new RelationshipRecorded.TogetherPart(Words.of("ふたりのこと")));
        tell(both);
        FEEDS.views.keys.destroy(mother);
        FEEDS.send();

        assertThat(FEEDS.received(office).getLast().about()).containsExactly(person.text());
    }

    private static int deliveries(AgencyId agency) {
        return (int) FEEDS.received(agency).stream()
                .map(AFeedTest::delivery)
                .distinct()
                .count();
    }

    private static String delivery(Received received) {
        return received.event().path("delivery").asString();
    }

    private void tell(Told... told) {
        FEEDS.views.tell(told);
    }

    private Told told(care.renkei.events.Content content) {
        return Told.of(person, content).by(office.text());
    }

    private Told wish() {
        return told(new WishRecorded(
                WishRecorded.WishHolder.PERSON,
                LifeDomain.HOUSING,
                WishRecorded.Horizon.LONG,
                false,
                null,
                Words.of("海の近くに住みたい。"),
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

    private Told consent(Category... categories) {
        return told(given(Recipients.agencies(home), Scope.of(categories), FIRST));
    }

    private Told withdrawal() {
        return told(
                new ConsentWithdrawn(List.of(CONSENT), List.of(new Grantor(person, GrantorCapacity.SELF)), null, null));
    }

    private ConsentGiven given(Recipients recipients, Scope scope, LocalDate from) {
        return given(CONSENT, new Grantor(person, GrantorCapacity.SELF), recipients, scope, from);
    }

    private static ConsentGiven given(
            ThingId consent, Grantor grantor, Recipients recipients, Scope scope, LocalDate from) {
        return new ConsentGiven(
                consent,
                new ThingId("explanation-aaaaaaaaaaaaaaaaaaaaaaaaaa"),
                recipients,
                scope,
                Set.of(Purpose.CARE_COORDINATION),
                List.of(grantor),
                Means.WRITTEN,
                from,
                LocalDate.parse("2036-03-31"),
                false,
                null,
                Set.of(),
                null,
                null,
                null,
                null,
                null);
    }
}
