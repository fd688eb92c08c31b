package care.renkei.query.overrides;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.Words;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideExtended;
import care.renkei.events.override.OverrideReviewed;
import care.renkei.events.override.PersonInformed;
import care.renkei.events.person.PersonRegistered;
import care.renkei.events.stored.EventJson;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.visibility.Caller;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Figures that show over-use, per agency and quarter, and nobody in them. */
class FiguresOfOverridesTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand(new OverridesProjection(ViewsAtHand.TOKYO));
    private static final Caller.OfAgency OFTEN = VIEWS.agency("often", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency RARELY = VIEWS.agency("rarely", AgencyKind.GROUP_HOME);
    private static final Caller.OfAgency CORE = VIEWS.agency("core", AgencyKind.CORE_CONSULTATION_CENTRE);
    private static final LocalDate SUMMER = LocalDate.parse("2026-07-01");
    private static final Instant BEGUN = Instant.parse("2026-08-10T03:00:00Z");

    private final OverrideFigures figures =
            new OverrideFigures(VIEWS.views, new SharingPermissions(ViewsAtHand.TOKYO), ViewsAtHand.TOKYO);

    /** Four of one agency, of 1, 2, 3 and 24 hours; one of the other. */
    @BeforeAll
    static void a_summer() {
        for (int n = 0; n < 4; n++) {
            DataSubjectId person = served("often");
            ThingId override = begun(person, "often");
            if (n < 3) {
                VIEWS.tell(Told.of(person, new OverrideEnded(override, Words.of("落ち着いた。")))
                        .by("often")
                        .at(BEGUN.plus(Duration.ofHours(n + 1))));
            }
            if (n == 0) {
                VIEWS.tell(Told.of(
                                person,
                                new OverrideExtended(override, BEGUN.plus(Duration.ofHours(30)), Words.of("まだ。")))
                        .by("often")
                        .at(BEGUN.plusSeconds(600)));
            }
            VIEWS.tell(Told.of(
                            person,
                            new OverrideReviewed(
                                    override,
                                    n == 3 ? OverrideReviewed.Verdict.UNJUSTIFIED : OverrideReviewed.Verdict.JUSTIFIED,
                                    List.of(),
                                    Words.of("わけ"),
                                    null,
                                    List.of()))
                    .by("core")
                    .at(BEGUN.plus(Duration.ofDays(n == 3 ? 9 : 3))));
            VIEWS.tell(Told.of(person, new PersonInformed(override, Set.of(), Words.of("話した。"), null, Set.of()))
                    .by("often")
                    .at(BEGUN.plus(Duration.ofDays(4))));
        }
        for (int n = 0; n < 4; n++) {
            served("often");
        }
        begun(served("rarely"), "rarely");
    }

    private static DataSubjectId served(String agency) {
        DataSubjectId person = EventLog.person();
        VIEWS.tell(Told.of(person, new PersonRegistered(null, Words.of("本人"), null, null, null, null, null))
                .by(agency));
        return person;
    }

    private static ThingId begun(DataSubjectId person, String agency) {
        ThingId override = new ThingId("override-" + person.value());
        VIEWS.tell(Told.of(
                        person,
                        new LifeSafetyOverrideInvoked(
                                override,
                                LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                                WhyConsentHard.UNCONSCIOUS,
                                null,
                                Recipients.agencies(new AgencyId("hospital")),
                                Set.of(Category.HEALTH),
                                BEGUN.plus(Duration.ofDays(1)),
                                null,
                                null,
                                Words.of("命が危ない。"),
                                null,
                                null))
                .by(agency)
                .at(BEGUN));
        return override;
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private List<QuarterOfAgency> of(Caller caller) {
        return figures.of(caller, Purpose.REVIEW).quarters();
    }

    @Test
    void tell_an_agency_how_often_how_long_and_how_it_was_judged() {
        QuarterOfAgency summer = of(OFTEN).getFirst();

        assertThat(of(OFTEN)).hasSize(1);
        assertThat(summer.agency()).isEqualTo(OFTEN.agency());
        assertThat(summer.quarter()).isEqualTo(SUMMER);
        assertThat(summer.overrides().told()).isEqualTo(4);
        assertThat(summer.perHundred()).as("four of eight persons").isEqualTo(50.0);
        assertThat(summer.medianMinutes()).as("of 1, 2, 3 and 24 hours").isEqualTo(150);
        assertThat(summer.reviewDue().told()).isEqualTo(4);
        assertThat(summer.reviewedInTime().told()).isEqualTo(3);
        assertThat(summer.justified().told()).isEqualTo(3);
        assertThat(summer.inconclusive().told()).isEqualTo(0);
        assertThat(summer.informedInTime().told()).isEqualTo(4);
    }

    @Test
    void do_not_tell_one_from_two() {
        QuarterOfAgency summer = of(OFTEN).getFirst();
        assertThat(summer.extended().told()).isEqualTo("1-2");
        assertThat(summer.unjustified().told()).isEqualTo("1-2");

        QuarterOfAgency rare = of(RARELY).getFirst();
        assertThat(rare.overrides().told()).isEqualTo("1-2");
        assertThat(rare.perHundred()).isNull();
        assertThat(rare.medianMinutes()).isNull();
        assertThat(EventJson.MAPPER.writeValueAsString(rare)).contains("\"overrides\":\"1-2\"");
    }

    @Test
    void are_of_all_agencies_for_the_core_centre_and_of_nobody_for_a_person() {
        assertThat(of(CORE)).extracting(QuarterOfAgency::agency).containsExactly(OFTEN.agency(), RARELY.agency());
        assertThat(of(RARELY)).extracting(QuarterOfAgency::agency).containsExactly(RARELY.agency());
        assertThat(of(new Caller.Individual(EventLog.person()))).isEmpty();
        assertThat(of(new Caller.Operator())).isEmpty();
    }

    @Test
    void hold_nobody_that_a_reader_could_find() throws SQLException {
        try (Connection connection = VIEWS.database.services.postgres().connect(Database.VIEWS, Role.READ);
                Statement statement = connection.createStatement()) {
            statement.execute("set renkei.agency = 'core'");
            assertThat(refused(statement, "select person from overrides.served"))
                    .isEqualTo("42501");
            assertThat(refused(statement, "select override from overrides.counted"))
                    .isEqualTo("42501");
            assertThat(refused(statement, "select agency from overrides.counted"))
                    .isEqualTo("none");
        }
    }

    private static String refused(Statement statement, String sql) {
        try {
            statement.executeQuery(sql);
            return "none";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }
}
