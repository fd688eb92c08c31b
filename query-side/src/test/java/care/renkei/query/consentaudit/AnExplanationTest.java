package care.renkei.query.consentaudit;

import static care.renkei.events.Category.HEALTH;
import static care.renkei.events.Category.LIFE;
import static care.renkei.events.Category.WISH;
import static care.renkei.query.consentaudit.Sayings.about;
import static care.renkei.query.consentaudit.Sayings.id;
import static care.renkei.query.consentaudit.Sayings.only;
import static care.renkei.query.consentaudit.Sayings.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LifeDomain;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.TeamRole;
import care.renkei.events.Words;
import care.renkei.events.assessment.WishRecorded;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.person.UseStopped;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.team.CareTeamMemberJoined;
import care.renkei.query.consentaudit.Explanation.BasisShown;
import care.renkei.query.consentaudit.Explanation.Link;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.reading.ViewBehind;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnExplanationTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency KODAMA = VIEWS.agency("kodama", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency SIGNAL = VIEWS.agency("signal", AgencyKind.SERVICE_PROVIDER);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);
    private static final ExplanationOfAccess EXPLANATION = new ExplanationOfAccess(VIEWS.reads, ViewsAtHand.TOKYO);

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
    void names_the_consent_that_opened_it_and_the_refusal_before_it() {
        Told wish = wish();
        Told no = Told.of(person, says.refused("no", null, to("signal"), about(WISH, HEALTH)));
        Told again = Told.of(person, says.explained("x", to("signal"), about(WISH), id("denial", "no")));
        Told yes = Told.of(person, says.given("yes", "x", to("signal"), only(wish.id(), WISH)));
        VIEWS.tell(wish, no, again, yes);

        Explanation explanation = explain(self, "signal", wish.id(), null);

        assertThat(explanation.visible()).isTrue();
        assertThat(explanation.reason()).isNull();
        assertThat(explanation.bases()).containsExactly(new BasisShown(Basis.Kind.CONSENT, id("consent", "yes")));
        assertThat(explanation.chain()).extracting(Link::event).containsExactly(no.id(), again.id(), yes.id());
    }

    @Test
    void says_what_was_known_at_that_moment() {
        Instant before = Instant.now();
        Told wish = wish();
        VIEWS.tell(wish);
        Instant recorded = Instant.now();
        Told yes = Told.of(person, says.given("life", "x", to("kodama"), about(WISH)));
        VIEWS.tell(yes);
        Instant agreed = Instant.now();
        Told end = Told.of(person, says.withdrawn("life"));
        VIEWS.tell(end);

        assertThat(explain(self, "kodama", wish.id(), before).visible()).isFalse();
        assertThat(explain(self, "kodama", wish.id(), before).chain()).isEmpty();
        assertThat(explain(self, "kodama", wish.id(), recorded).reason()).isEqualTo(Reason.OUTSIDE_CONSENT);
        Explanation then = explain(self, "kodama", wish.id(), agreed);
        assertThat(then.visible()).isTrue();
        assertThat(then.chain()).extracting(Link::event).containsExactly(yes.id());
        Explanation now = explain(self, "kodama", wish.id(), null);
        assertThat(now.visible()).isFalse();
        assertThat(now.reason()).isEqualTo(Reason.OUTSIDE_CONSENT);
        assertThat(now.chain()).extracting(Link::event).containsExactly(yes.id(), end.id());
        assertThat(now.position()).isGreaterThan(then.position());
    }

    @Test
    void agrees_with_what_the_agency_is_shown() {
        Told wish = wish();
        VIEWS.tell(wish, Told.of(person, says.given("life", "x", to("kodama"), about(WISH))));

        for (Caller.OfAgency agency : Set.of(TOMOSHIBI, KODAMA, SIGNAL)) {
            boolean shown =
                    VIEWS
                            .timeline
                            .page(TimelineRequest.newest(person, agency, Purpose.CARE_COORDINATION))
                            .entries()
                            .stream()
                            .anyMatch(entry -> entry.id().equals(wish.id()));
            assertThat(explain(self, agency.agency().text(), wish.id(), null).visible())
                    .as(agency.agency().text())
                    .isEqualTo(shown);
        }
    }

    @Test
    void gives_the_reason_even_where_the_agency_itself_is_told_nothing() {
        Told wish = wish();
        Told no = Told.of(person, says.refused("no", null, to("stranger"), about(Category.values())));
        VIEWS.tell(wish, no);

        Explanation explanation = explain(self, "stranger", wish.id(), null);

        assertThat(explanation.reason()).isEqualTo(Reason.REFUSED);
        assertThat(explanation.chain()).extracting(Link::event).containsExactly(no.id());

        Told stop = Told.of(person, new UseStopped(person, null));
        VIEWS.tell(stop);

        assertThat(explain(self, "stranger", wish.id(), null).reason()).isEqualTo(Reason.USE_STOPPED);
        assertThat(explain(self, "stranger", wish.id(), null).chain())
                .extracting(Link::event)
                .containsExactly(stop.id());
    }

    @Test
    void follows_an_override_from_its_beginning_to_its_end() {
        Told wish = wish();
        Told night = Told.of(
                        person,
                        says.override("night", to("stranger"), Instant.now().plus(Duration.ofHours(1)), WISH))
                .by("kodama");
        VIEWS.tell(wish, night);

        Explanation explanation = explain(self, "stranger", wish.id(), null);

        assertThat(explanation.bases()).containsExactly(new BasisShown(Basis.Kind.OVERRIDE, id("override", "night")));
        assertThat(explanation.chain()).extracting(Link::event).containsExactly(night.id());
    }

    @Test
    void takes_the_record_as_it_was_then() {
        Told wish = wish();
        VIEWS.tell(wish, Told.of(person, says.given("life", "x", to("kodama"), about(WISH))));
        Instant asWish = Instant.now();
        Told other = Told.of(person, new RecordReclassified(wish.id(), Set.of(HEALTH), Set.of(), Words.of("わけ")));
        VIEWS.tell(other);
        Instant asHealth = Instant.now();
        Told back = Told.of(person, new RecordRetracted(wish.id(), RecordRetracted.RetractionReason.WRONG_FACT, null));
        VIEWS.tell(back);

        assertThat(explain(TOMOSHIBI, "kodama", wish.id(), asWish).visible()).isTrue();
        Explanation reclassified = explain(TOMOSHIBI, "kodama", wish.id(), asHealth);
        assertThat(reclassified.visible()).isFalse();
        assertThat(reclassified.reason()).isEqualTo(Reason.OUTSIDE_CONSENT);
        assertThat(reclassified.chain()).extracting(Link::event).containsExactly(other.id());
        Explanation now = explain(TOMOSHIBI, "kodama", wish.id(), null);
        assertThat(now.reason()).isEqualTo(Reason.RETRACTED);
        assertThat(now.chain()).extracting(Link::event).containsExactly(other.id(), back.id());
    }

    @Test
    void is_refused_alike_to_whoever_may_not_know_of_the_record_or_of_what_was_said() {
        Told wish = wish();
        VIEWS.tell(
                wish,
                Told.of(person, says.given("wish", "x", to("kodama"), about(WISH))),
                Told.of(person, says.refused("no", null, to("signal"), about(WISH))));

        assertThat(explain(KODAMA, "kodama", wish.id(), null).visible())
                .as("about itself")
                .isTrue();
        assertThat(explain(TOMOSHIBI, "signal", wish.id(), null).reason())
                .as("the source")
                .isEqualTo(Reason.REFUSED);
        assertThatThrownBy(() -> explain(KODAMA, "signal", wish.id(), null))
                .as("sees the record, but not what was said to the other")
                .isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> explain(SIGNAL, "signal", wish.id(), null)).isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> explain(self, "signal", UUID.randomUUID(), null))
                .isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> explain(STRANGER, "stranger", wish.id(), null)).isInstanceOf(PersonNotAvailable.class);

        assertThat(VIEWS.database.rows(
                        "select viewer, asked, reason from audit.denial where person = '" + person + "' order by at"))
                .containsExactly(
                        "agency-kodama\texplain\tperson-not-available",
                        "agency-signal\texplain\tperson-not-available",
                        person + "\texplain\tperson-not-available",
                        "agency-stranger\texplain\tperson-not-available");
    }

    @Test
    void betrays_nothing_of_what_is_for_its_author_alone() {
        Told hypothesis = wish().forItsAuthor();
        VIEWS.tell(hypothesis, Told.of(person, says.given("life", "x", to("kodama"), about(WISH, LIFE))));

        assertThatThrownBy(() -> explain(self, "kodama", hypothesis.id(), null)).isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> explain(KODAMA, "kodama", hypothesis.id(), null))
                .isInstanceOf(PersonNotAvailable.class);
    }

    @Test
    void asks_the_order_of_things_and_not_the_clock_whether_all_is_known() {
        Told wish = wish();
        VIEWS.tell(wish, Told.of(person, says.given("life", "x", to("kodama"), about(WISH))));
        VIEWS.heard(Instant.now().minusSeconds(1));

        assertThat(explain(KODAMA, "kodama", wish.id(), null).visible())
                .as("heard, though nothing has come since")
                .isTrue();
    }

    @Test
    void waits_for_the_record_as_for_the_consent() {
        Told wish = wish();
        VIEWS.tell(wish, Told.of(person, says.given("life", "x", to("kodama"), about(WISH))));
        Position next = new Position(Long.MAX_VALUE, 0, 0);
        VIEWS.database.run("update sharing.progress set horizon_epoch = " + next.epoch());
        var look = new SharingLook(person, KODAMA, Purpose.CARE_COORDINATION, next, null);

        assertThatThrownBy(() ->
                        EXPLANATION.explain(look, new AgencyId("kodama"), wish.id(), Purpose.CARE_COORDINATION, null))
                .isInstanceOf(ViewBehind.class);
        VIEWS.heard(Instant.now());
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
                .categories(WISH);
    }

    private Told joined(String agency) {
        return Told.of(person, new CareTeamMemberJoined(TeamRole.SERVICE, LocalDate.parse("2026-04-03"), null))
                .by(agency);
    }

    private Explanation explain(Caller caller, String agency, UUID record, @Nullable Instant at) {
        return EXPLANATION.explain(
                new SharingLook(person, caller, Purpose.CARE_COORDINATION),
                new AgencyId(agency),
                record,
                Purpose.CARE_COORDINATION,
                at);
    }
}
