package care.renkei.query.overrides;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.Words;
import care.renkei.events.override.InformingDeferred;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.person.PersonRegistered;
import care.renkei.query.accesslog.AccessLog;
import care.renkei.query.accesslog.Look;
import care.renkei.query.accesslog.SeenOnBasis;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.overrides.OverrideList.Listed;
import care.renkei.query.overrides.OverrideList.Stage;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.Grade;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ARegisterOfOverridesTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new OverridesProjection(ViewsAtHand.TOKYO));
    private static final Caller.OfAgency TOMOSHIBI = VIEWS.agency("tomoshibi", AgencyKind.CONSULTATION_SUPPORT_OFFICE);
    private static final Caller.OfAgency HOSPITAL = VIEWS.agency("hospital", AgencyKind.MEDICAL_INSTITUTION);
    private static final Caller.OfAgency CORE = VIEWS.agency("core", AgencyKind.CORE_CONSULTATION_CENTRE);
    private static final Caller.OfAgency AUDITOR = VIEWS.auditor("tomoshibi");
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);

    private final OverrideRegister register = new OverrideRegister(
            VIEWS.views, new SharingPermissions(ViewsAtHand.TOKYO), VIEWS.reads, VIEWS.accessLog, ViewsAtHand.TOKYO);
    private final DataSubjectId person = EventLog.person();
    private final ThingId override = new ThingId("override-" + person.value());
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(9, ChronoUnit.DAYS);

    @BeforeEach
    void an_override_of_nine_days_ago() {
        VIEWS.tell(
                told(new PersonRegistered(null, Words.of("本人"), null, null, null, null, null))
                        .at(begun.minus(100, ChronoUnit.DAYS)),
                told(invocation(override, begun.plus(24, ChronoUnit.HOURS), null))
                        .at(begun));
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    @Test
    void lists_it_for_who_invoked_it_and_who_reviews_it_and_nobody_else() {
        assertThat(one(TOMOSHIBI).person()).isEqualTo(person);
        assertThat(one(CORE).person()).isEqualTo(person);
        assertThat(ids(HOSPITAL)).isEmpty();
        assertThat(ids(STRANGER)).isEmpty();
        assertThat(register.of(new Caller.Individual(person), Purpose.OWN_RECORD, null)
                        .overrides())
                .isEmpty();
        assertThat(register.of(new Caller.Operator(), Purpose.OPERATION, null).overrides())
                .isEmpty();
        assertThat(ids(Caller.OfAgency.practitioner(
                        new AgencyId("tomoshibi"), new DataSubjectId("practitioner-tomoshibi-unknown"))))
                .isEmpty();
        assertThat(ids(TOMOSHIBI.asAuditor())).contains(override);
    }

    @Test
    void tells_what_is_overdue_until_it_is_done() {
        Listed waiting = one(CORE);
        assertThat(waiting.stages()).containsExactly(Stage.TO_REVIEW, Stage.TO_INFORM);
        assertThat(waiting.overdue()).containsExactly(Stage.TO_REVIEW, Stage.TO_INFORM);
        assertThat(waiting.reviewDueAt()).isEqualTo(begun.plus(7, ChronoUnit.DAYS));
        assertThat(waiting.overAt()).isEqualTo(begun.plus(24, ChronoUnit.HOURS));

        LocalDate later = LocalDate.now(ViewsAtHand.TOKYO).plusDays(3);
        VIEWS.tell(
                told(new OverrideEnded(override, Words.of("落ち着いた。"))).at(begun.plus(5, ChronoUnit.HOURS)),
                told(new InformingDeferred(override, later, Words.of("いまは眠っている。"))));
        assertThat(one(TOMOSHIBI).overAt()).isEqualTo(begun.plus(5, ChronoUnit.HOURS));
        assertThat(one(TOMOSHIBI).informDueOn()).isEqualTo(later);
        assertThat(one(TOMOSHIBI).overdue()).containsExactly(Stage.TO_REVIEW);
        assertThat(one(TOMOSHIBI).stages())
                .as("the deferral is to be looked at again, the person not to be told yet")
                .containsExactly(Stage.TO_REVIEW, Stage.TELLING_DEFERRED);

        VIEWS.tell(
                told(new OverrideReviewed(
                                override,
                                OverrideReviewed.Verdict.JUSTIFIED,
                                List.of(),
                                Words.of("やむをえない。"),
                                null,
                                List.of()))
                        .by("core"),
                told(new PersonInformed(override, Set.of(), Words.of("話した。"), null, Set.of())));

        assertThat(one(TOMOSHIBI).stages()).isEmpty();
        assertThat(one(TOMOSHIBI).verdict()).isEqualTo(OverrideReviewed.Verdict.JUSTIFIED);
        assertThat(one(CORE).reviewedBy()).isEqualTo(new AgencyId("core"));
    }

    @Test
    void is_for_the_reviewer_that_is_named_and_not_for_the_core_centre() throws SQLException {
        DataSubjectId other = EventLog.person();
        ThingId named = new ThingId("override-" + other.value());
        VIEWS.tell(Told.of(other, invocation(named, begun.plus(24, ChronoUnit.HOURS), new AgencyId("hospital")))
                .at(begun));

        assertThat(ids(HOSPITAL)).contains(named);
        assertThat(ids(TOMOSHIBI)).contains(named);
        assertThat(ids(CORE)).doesNotContain(named);
        assertThat(behindTheSecondWall("stranger")).doesNotContain(named.text());
        assertThat(behindTheSecondWall("hospital")).contains(named.text());
        assertThat(behindTheSecondWall("")).isEmpty();
    }

    @Test
    void writes_down_who_looked_and_lists_the_own_alone_when_stale() {
        one(CORE);
        assertThat(VIEWS.database.rows(
                        "select viewer, asked, own from audit.look where person = '" + person.text() + "'"))
                .containsExactly("agency-core\toverrides\tf");

        VIEWS.heard("overrides", Instant.now().minusSeconds(60));
        assertThat(ids(CORE)).isEmpty();
        assertThat(register.of(CORE, Purpose.REVIEW, null).fresh()).isFalse();
        assertThat(ids(TOMOSHIBI)).contains(override);
        VIEWS.heard("overrides", Instant.now());
    }

    @Test
    void is_asked_for_what_is_due() {
        assertThat(ids(CORE, Due.REVIEW)).contains(override);
        assertThat(ids(CORE, Due.OVERDUE)).contains(override);
        assertThat(ids(CORE, Due.OPEN)).doesNotContain(override);
        int before = register.waiting(CORE, Purpose.REVIEW).overdue();

        VIEWS.tell(
                told(new OverrideReviewed(
                                override,
                                OverrideReviewed.Verdict.JUSTIFIED,
                                List.of(),
                                Words.of("やむをえない。"),
                                null,
                                List.of()))
                        .by("core"),
                told(new PersonInformed(override, Set.of(), Words.of("話した。"), null, Set.of())));
        assertThat(ids(CORE, Due.REVIEW)).doesNotContain(override);
        assertThat(ids(CORE, Due.OVERDUE)).doesNotContain(override);
        assertThat(ids(CORE, null)).contains(override);
        assertThat(register.waiting(CORE, Purpose.REVIEW).overdue()).isEqualTo(before - 1);
        assertThat(register.waiting(STRANGER, Purpose.REVIEW)).isEqualTo(Waiting.NOTHING);
    }

    @Test
    void puts_first_what_was_opened_against_a_refusal_then_what_is_overdue() {
        DataSubjectId other = EventLog.person();
        ThingId refused = new ThingId("override-" + other.value());
        VIEWS.tell(Told.of(
                        other,
                        new LifeSafetyOverrideInvoked(
                                refused,
                                LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                                WhyConsentHard.REFUSED,
                                new ThingId("denial-" + other.value()),
                                Recipients.agencies(new AgencyId("hospital")),
                                Set.of(Category.HEALTH),
                                Instant.now().plusSeconds(3600),
                                null,
                                null,
                                Words.of("命が危ない。"),
                                null,
                                null))
                .at(Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        DataSubjectId third = EventLog.person();
        ThingId open = new ThingId("override-" + third.value());
        VIEWS.tell(Told.of(third, invocation(open, Instant.now().plusSeconds(3600), null))
                .at(Instant.now().truncatedTo(ChronoUnit.MILLIS)));

        List<ThingId> order = ids(CORE).stream()
                .filter(Set.of(refused, override, open)::contains)
                .toList();
        assertThat(order).containsExactly(refused, override, open);
    }

    @Test
    void tells_the_looks_by_number_to_the_reviewer_and_to_auditors_alone() throws SQLException {
        UUID look = UUID.randomUUID();
        UUID record = UUID.randomUUID();
        new AccessLog(VIEWS.audit)
                .write(new Look(
                        look,
                        HOSPITAL.viewer(),
                        HOSPITAL.practitioner(),
                        person,
                        Purpose.LIFE_SAFETY,
                        "timeline",
                        "",
                        false,
                        new Position(1, 1, 1),
                        List.of(new SeenOnBasis(
                                Basis.Kind.OVERRIDE,
                                override,
                                Grade.CONTENT,
                                List.of(record, record, UUID.randomUUID())))));

        assertThat(one(CORE).looks()).singleElement().satisfies(shown -> {
            assertThat(shown.look()).isEqualTo(look);
            assertThat(shown.viewer()).isEqualTo(HOSPITAL.viewer());
            assertThat(shown.records()).isEqualTo(2);
        });
        assertThat(one(TOMOSHIBI).looks()).isEmpty();
        assertThat(one(AUDITOR).looks()).hasSize(1);
    }

    private static List<String> behindTheSecondWall(String agency) throws SQLException {
        try (Connection connection = VIEWS.database.services.postgres().connect(Database.VIEWS, Role.READ);
                Statement statement = connection.createStatement()) {
            statement.execute("set renkei.agency = '" + agency + "'");
            try (ResultSet row = statement.executeQuery("select override from overrides.register")) {
                var seen = new ArrayList<String>();
                while (row.next()) {
                    seen.add(row.getString(1));
                }
                return seen;
            }
        }
    }

    private List<ThingId> ids(Caller caller) {
        return ids(caller, null);
    }

    private List<ThingId> ids(Caller caller, @Nullable Due due) {
        return register.of(caller, Purpose.REVIEW, due).overrides().stream()
                .map(Listed::override)
                .toList();
    }

    private Listed one(Caller caller) {
        return register.of(caller, Purpose.REVIEW, null).overrides().stream()
                .filter(listed -> listed.override().equals(override))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not listed"));
    }

    private Told told(Content content) {
        return Told.of(person, content);
    }

    private static LifeSafetyOverrideInvoked invocation(ThingId override, Instant until, @Nullable AgencyId reviewer) {
        return new LifeSafetyOverrideInvoked(
                override,
                LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                WhyConsentHard.UNCONSCIOUS,
                null,
                Recipients.agencies(new AgencyId("hospital")),
                Set.of(Category.HEALTH),
                until,
                null,
                reviewer,
                Words.of("命が危ない。"),
                null,
                null);
    }
}
