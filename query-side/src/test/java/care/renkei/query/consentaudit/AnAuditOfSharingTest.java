package care.renkei.query.consentaudit;

import static care.renkei.events.Category.HEALTH;
import static care.renkei.events.Category.LIFE;
import static care.renkei.events.Category.RISK;
import static care.renkei.events.Category.SHARING;
import static care.renkei.events.Category.WISH;
import static care.renkei.query.consentaudit.Sayings.about;
import static care.renkei.query.consentaudit.Sayings.id;
import static care.renkei.query.consentaudit.Sayings.only;
import static care.renkei.query.consentaudit.Sayings.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.LifeDomain;
import care.renkei.events.Purpose;
import care.renkei.events.TeamRole;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.sharing.InformationShared;
import care.renkei.events.sharing.SharingDeclined;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.accesslog.LookShown;
import care.renkei.query.accesslog.RefusalShown;
import care.renkei.query.accesslog.SeenOnBasis;
import care.renkei.query.consentaudit.ConsentThread.State;
import care.renkei.query.consentaudit.SharingStep.Kind;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnAuditOfSharingTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency SIGNAL = VIEWS.agency("signal", AgencyKind.SERVICE_PROVIDER);
    private static final Caller.OfAgency HOSPITAL = VIEWS.agency("hospital", AgencyKind.MEDICAL_INSTITUTION);
    private static final Caller.OfAgency CORE = VIEWS.agency("core", AgencyKind.CORE_CONSULTATION_CENTRE);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);
    private static final AuditOfSharing AUDIT = new AuditOfSharing(VIEWS.reads, VIEWS.accessLog, ViewsAtHand.TOKYO);
    private static final ThingId NIGHT = id("override", "night");

    private final DataSubjectId person = EventLog.person();
    private final Caller self = new Caller.Individual(person);
    private final Sayings says = new Sayings(person);

    @BeforeEach
    void a_file_of_three_agencies() {
        VIEWS.tell(
                Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null)),
                joined("kodama"),
                joined("signal"));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void tells_a_refusal_and_the_narrower_consent_after_it_as_one_matter() {
        UUID page = UUID.randomUUID();
        VIEWS.tell(
                Told.of(person, says.explained("first", to("signal", "kodama"), about(HEALTH, RISK, WISH), null)),
                Told.of(person, says.asked("ask", to("signal"), about(HEALTH, RISK))),
                Told.of(person, says.refused("no", id("request", "ask"), to("signal"), about(HEALTH, RISK))),
                Told.of(person, says.given("wish", "first", to("signal"), about(WISH))),
                Told.of(person, says.explained("again", to("signal"), only(page, HEALTH, RISK), id("denial", "no"))),
                Told.of(person, says.given("page", "again", to("signal"), only(page, HEALTH, RISK))));

        List<ConsentThread> threads = audit(self).threads();

        assertThat(threads).hasSize(2);
        ConsentThread ladder = threads.getFirst();
        assertThat(ladder.steps())
                .extracting(SharingStep::kind)
                .containsExactly(Kind.EXPLAINED, Kind.REQUESTED, Kind.REFUSED, Kind.EXPLAINED, Kind.GIVEN);
        assertThat(ladder.state()).isEqualTo(State.NARROWED);
        assertThat(ladder.things())
                .contains(id("denial", "no"), id("request", "ask"), id("consent", "page"), id("explanation", "again"));
        assertThat(threads.getLast().steps()).extracting(SharingStep::kind).containsExactly(Kind.EXPLAINED, Kind.GIVEN);
        assertThat(threads.getLast().state()).isEqualTo(State.GIVEN);
        assertThat(threads.getLast().things()).doesNotContainAnyElementsOf(ladder.things());
    }

    @Test
    void follows_a_withdrawal_until_every_agency_has_acknowledged_it() {
        Told withdrawn = Told.of(person, says.withdrawn("both"));
        VIEWS.tell(
                Told.of(person, says.explained("x", to("kodama", "signal"), about(LIFE), null)),
                Told.of(person, says.given("both", "x", to("kodama", "signal"), about(LIFE))),
                withdrawn,
                Told.of(person, says.notified(withdrawn.id(), "both", "kodama")),
                Told.of(person, says.notified(withdrawn.id(), "both", "signal")),
                Told.of(person, says.acknowledged(withdrawn.id(), "both")).by("kodama"));

        ConsentThread thread = audit(self).threads().getFirst();

        assertThat(thread.steps())
                .extracting(SharingStep::kind)
                .containsExactly(
                        Kind.EXPLAINED, Kind.GIVEN, Kind.WITHDRAWN, Kind.NOTIFIED, Kind.NOTIFIED, Kind.ACKNOWLEDGED);
        assertThat(thread.state()).isEqualTo(State.WITHDRAWN);
        assertThat(thread.outstanding())
                .extracting(ConsentThread.Outstanding::agency)
                .containsExactly(new AgencyId("signal"));

        VIEWS.tell(Told.of(person, says.acknowledged(withdrawn.id(), "both")).by("signal"));

        assertThat(audit(self).threads().getFirst().outstanding()).isEmpty();
    }

    @Test
    void says_where_each_matter_stands() {
        VIEWS.tell(
                Told.of(person, says.asked("waits", to("kodama"), about(WISH))),
                Told.of(person, says.explained("waits", to("kodama"), about(WISH), null)),
                Told.of(person, says.given("old", "o", to("kodama"), about(LIFE), LocalDate.parse("2026-05-01"))),
                Told.of(person, says.given("less", "l", to("kodama"), about(HEALTH, RISK))),
                Told.of(person, says.narrowed("less", to("kodama"), about(RISK))),
                Told.of(person, says.excluded("him", to("signal"), about(LIFE))));

        assertThat(audit(self).threads())
                .extracting(ConsentThread::state)
                .containsExactly(State.REFUSED, State.NARROWED, State.EXPIRED, State.EXPLAINED);
    }

    @Test
    void tells_an_override_with_its_stages_and_the_looks_under_it() {
        Told wish = wish();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant began = now.minus(Duration.ofHours(2));
        VIEWS.tell(
                wish,
                Told.of(person, says.override("night", to("hospital"), now.plus(Duration.ofHours(1)), WISH))
                        .by("kodama")
                        .at(began));
        VIEWS.timeline.page(TimelineRequest.newest(person, HOSPITAL, Purpose.LIFE_SAFETY));

        OverrideThread open = audit(self).overrides().getFirst();
        assertThat(open.overAt()).isNull();
        assertThat(open.review()).isNull();
        assertThat(open.reviewDueAt()).isEqualTo(began.plus(Duration.ofDays(7)));
        assertThat(open.informDueOn())
                .isEqualTo(LocalDate.ofInstant(began, ViewsAtHand.TOKYO).plusDays(7));
        LookShown look = open.looks().getFirst();
        assertThat(look.viewer()).isEqualTo(HOSPITAL.viewer());
        assertThat(look.seen())
                .contains(new SeenOnBasis(
                        Basis.Kind.OVERRIDE, NIGHT, care.renkei.query.visibility.Grade.CONTENT, List.of(wish.id())));

        ConsentAudit reviewers = audit(CORE);
        assertThat(reviewers.overrides().getFirst().looks())
                .extracting(LookShown::look)
                .containsExactly(look.look());
        assertThat(reviewers.threads()).isEmpty();
        assertThat(audit(KODAMA).overrides()).hasSize(1);
        assertThat(audit(SIGNAL).overrides()).isEmpty();

        LocalDate later = LocalDate.ofInstant(now, ViewsAtHand.TOKYO).plusDays(3);
        VIEWS.tell(
                Told.of(person, new OverrideEnded(NIGHT, Words.of("朝")))
                        .by("kodama")
                        .at(began.plusSeconds(3600)),
                Told.of(
                                person,
                                new OverrideReviewed(
                                        NIGHT,
                                        OverrideReviewed.Verdict.JUSTIFIED,
                                        List.of(new OverrideReviewed.LookVerdict(
                                                look.look(), OverrideReviewed.Verdict.UNJUSTIFIED)),
                                        Words.of("わけ"),
                                        null,
                                        List.of()))
                        .by("core"),
                Told.of(person, new InformingDeferred(NIGHT, later, Words.of("眠い"))));

        OverrideThread reviewed = audit(self).overrides().getFirst();
        assertThat(reviewed.overAt()).isEqualTo(began.plusSeconds(3600));
        assertThat(reviewed.review()).isNotNull();
        assertThat(java.util.Objects.requireNonNull(reviewed.review()).looks()).hasSize(1);
        assertThat(reviewed.informDueOn()).isEqualTo(later);
        assertThat(reviewed.informed()).isNull();
        assertThat(audit(CORE).overrides())
                .as("known to the reviewer until the verdict")
                .isEmpty();

        VIEWS.tell(Told.of(person, new PersonInformed(NIGHT, Set.of(), Words.of("話"), null, Set.of())));

        assertThat(audit(self).overrides().getFirst().informed()).isNotNull();
    }

    @Test
    void tells_what_was_told_elsewhere_and_what_was_not() {
        VIEWS.tell(
                Told.of(
                        person,
                        new InformationShared(
                                to("hospital"),
                                List.of(id("consent", "x")),
                                null,
                                LegalBasis.CONSENT,
                                List.of(),
                                Set.of(HEALTH),
                                Purpose.CARE_COORDINATION,
                                InformationShared.DisclosureMeans.PHONE,
                                Words.of("薬"))),
                Told.of(person, new SharingDeclined(to("stranger"), about(HEALTH, LIFE), Words.of("わけ"))));

        List<Disclosure> disclosures = audit(self).disclosures();

        assertThat(disclosures).extracting(Disclosure::told).containsExactly(false, true);
        assertThat(disclosures.getFirst().categories()).containsExactlyInAnyOrder(HEALTH, LIFE);
        assertThat(disclosures.getLast().things()).containsExactly(id("consent", "x"));
    }

    @Test
    void shows_the_person_who_looked_and_who_was_refused_newest_first_and_is_a_look_itself() {
        Told wish = wish();
        VIEWS.tell(wish, Told.of(person, says.given("wish", "x", to("kodama"), about(WISH))));
        VIEWS.timeline.page(TimelineRequest.newest(person, KODAMA, Purpose.CARE_COORDINATION));
        assertThatThrownBy(() -> audit(STRANGER)).isInstanceOf(PersonNotAvailable.class);
        audit(TOMOSHIBI);

        ConsentAudit audit = audit(self);

        assertThat(audit.looks()).extracting(LookShown::asked).containsExactly("audit", "timeline");
        assertThat(audit.looks().getLast().seen())
                .contains(new SeenOnBasis(
                        Basis.Kind.CONSENT,
                        id("consent", "wish"),
                        care.renkei.query.visibility.Grade.CONTENT,
                        List.of(wish.id())));
        assertThat(audit.refusals())
                .extracting(RefusalShown::viewer, RefusalShown::asked)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(STRANGER.viewer(), "audit"));
        assertThat(audit(self).looks().getFirst().viewer())
                .as("the look before this")
                .isEqualTo(person);
        assertThat(AUDIT.audit(look(self), 1).looks()).hasSize(1);
    }

    @Test
    void shows_an_agency_what_concerns_it_and_the_rest_where_sharing_itself_is_shared() {
        VIEWS.tell(
                Told.of(person, says.given("life", "x", to("kodama"), about(LIFE))),
                Told.of(person, says.refused("no", null, to("signal"), about(HEALTH))));
        VIEWS.timeline.page(TimelineRequest.newest(person, SIGNAL, Purpose.CARE_COORDINATION));

        ConsentAudit before = audit(KODAMA);
        assertThat(before.threads()).extracting(ConsentThread::state).containsExactly(State.GIVEN);
        assertThat(before.looks()).isEmpty();
        assertThat(audit(SIGNAL).threads()).extracting(ConsentThread::state).containsExactly(State.REFUSED);

        VIEWS.tell(Told.of(person, says.given("all", "y", to("kodama"), about(SHARING))));

        ConsentAudit after = audit(KODAMA);
        assertThat(after.threads())
                .extracting(ConsentThread::state)
                .containsExactlyInAnyOrder(State.GIVEN, State.GIVEN, State.REFUSED);
        assertThat(after.looks()).extracting(LookShown::viewer).contains(SIGNAL.viewer());
    }

    @Test
    void names_no_record_of_a_look_that_the_reader_may_not_know_of() {
        Told hypothesis = wish().forItsAuthor();
        VIEWS.tell(hypothesis, Told.of(person, says.given("all", "y", to("kodama"), about(SHARING))));
        VIEWS.timeline.page(TimelineRequest.newest(
                person,
                Caller.OfAgency.practitioner(
                        new AgencyId("tomoshibi"), new DataSubjectId("practitioner-tomoshibi-one")),
                Purpose.CARE_COORDINATION));

        assertThat(VIEWS.database.rows("select 1 from audit.look where '" + hypothesis.id() + "' = any (records)"))
                .as("the author saw it")
                .hasSize(1);
        for (Caller reader : List.of(self, KODAMA)) {
            assertThat(audit(reader).looks())
                    .flatExtracting(LookShown::seen)
                    .flatExtracting(SeenOnBasis::records)
                    .doesNotContain(hypothesis.id());
        }
    }

    @Test
    void does_not_tell_colleagues_which_record_was_asked_for() {
        Told hypothesis = wish().forItsAuthor();
        VIEWS.tell(hypothesis);
        Caller author = Caller.OfAgency.practitioner(
                new AgencyId("tomoshibi"), new DataSubjectId("practitioner-tomoshibi-one"));
        Caller colleague = VIEWS.auditor("tomoshibi");
        new ExplanationOfAccess(VIEWS.reads, ViewsAtHand.TOKYO)
                .explain(look(author), new AgencyId("kodama"), hypothesis.id(), Purpose.CARE_COORDINATION, null);

        assertThat(audit(author).looks())
                .extracting(LookShown::filter)
                .anyMatch(filter -> filter.contains(hypothesis.id().toString()));
        assertThat(audit(colleague).looks())
                .isNotEmpty()
                .extracting(LookShown::filter)
                .noneMatch(filter -> filter.contains(hypothesis.id().toString()));
    }

    private Told wish() {
        return Told.of(
                        person,
                        new WishRecorded(
                                WishRecorded.WishHolder.PERSON,
                                LifeDomain.WORK,
                                WishRecorded.Horizon.LONG,
                                false,
                                null,
                                Words.of("電車"),
                                null))
                .by("tomoshibi");
    }

    private Told joined(String agency) {
        return Told.of(person, new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2026-04-03"), null))
                .by(agency);
    }

    private SharingLook look(Caller caller) {
        return new SharingLook(person, caller, Purpose.CARE_COORDINATION);
    }

    private ConsentAudit audit(Caller caller) {
        return AUDIT.audit(look(caller), AuditOfSharing.USUAL_LOOKS);
    }
}
