package care.renkei.query.overrides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.LegalBasis;
import care.renkei.events.Position;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.ThingId;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.Words;
import care.renkei.events.contact.HomeVisitMade;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.PersonNotAvailable;
import care.renkei.query.timeline.TimelinePage;
import care.renkei.query.timeline.TimelineRequest;
import care.renkei.query.visibility.Caller;
import care.renkei.query.visibility.OverrideReceipt;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the receipt of an override opens behind both walls while the views are behind. */
class AReceiptInHandTest {

    private static final ViewsAtHand VIEWS = new ViewsAtHand();
    private static final Caller.OfAgency HOSPITAL = VIEWS.agency("hospital", AgencyKind.MEDICAL_INSTITUTION);
    private static final Caller.OfAgency STRANGER = VIEWS.agency("stranger", AgencyKind.PHARMACY);

    private final DataSubjectId person = EventLog.person();
    private final ThingId override = new ThingId("override-" + person.value());
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final OverrideReceipt receipt = new OverrideReceipt(
            override, Set.of(new AgencyId("hospital")), person, Set.of(Category.HEALTH), now.plusSeconds(600));

    @BeforeEach
    void a_file_of_which_the_hospital_knows_nothing_and_views_that_stand_still() {
        VIEWS.tell(
                visit("発作のときの薬。").categories(Category.HEALTH),
                visit("おばあさんと畑へ。").categories(Category.LIFE));
        VIEWS.heard(now.minusSeconds(60));
    }

    @AfterEach
    void goOn() {
        VIEWS.heard(Instant.now());
    }

    @AfterAll
    static void close() {
        VIEWS.close();
    }

    private Told visit(String summary) {
        return Told.of(person, new HomeVisitMade(1, Set.of(), List.of(), List.of(), true, null, Words.of(summary)));
    }

    private TimelineRequest asks(Caller caller) {
        return TimelineRequest.newest(person, caller, Purpose.LIFE_SAFETY);
    }

    private List<String> looks() {
        return VIEWS.database.rows("select viewer, override, cardinality(records) from audit.look where person = '"
                + person.text() + "' order by at");
    }

    @Test
    void opens_what_the_override_covers_and_nothing_more_and_the_entry_names_it() {
        TimelinePage page = VIEWS.timeline.page(asks(HOSPITAL).with(receipt));

        assertThat(page.fresh()).isFalse();
        assertThat(page.freshAt()).isEqualTo(now.minusSeconds(60));
        assertThat(page.entries()).hasSize(1);
        assertThat(page.entries().getFirst().parts().getFirst().content()).isNotNull();
        assertThat(page.entries().getFirst().parts().getFirst().content().text())
                .contains("発作のときの薬。");
        assertThat(page.hidden()).isEmpty();
        assertThat(looks()).containsExactly("agency-hospital\t" + override.text() + "\t1");
    }

    @Test
    void does_not_wait_for_a_position_that_the_views_do_not_hold() {
        var ahead = new Position(1000, 1, 1);
        assertThat(VIEWS.timeline
                        .page(asks(HOSPITAL).with(receipt).after(ahead))
                        .entries())
                .hasSize(1);
    }

    @Test
    void is_nothing_without_it_or_in_the_hands_of_another_agency() {
        assertThatThrownBy(() -> VIEWS.timeline.page(asks(HOSPITAL))).isInstanceOf(PersonNotAvailable.class);
        assertThatThrownBy(() -> VIEWS.timeline.page(asks(STRANGER).with(receipt)))
                .isInstanceOf(PersonNotAvailable.class);
        assertThat(looks()).isEmpty();
    }

    @Test
    void is_nothing_when_it_is_over_or_about_somebody_else() {
        var over = new OverrideReceipt(override, receipt.agencies(), person, receipt.categories(), now);
        var another = new OverrideReceipt(
                override, receipt.agencies(), EventLog.person(), receipt.categories(), receipt.until());
        for (OverrideReceipt useless : List.of(over, another)) {
            assertThatThrownBy(() -> VIEWS.timeline.page(asks(HOSPITAL).with(useless)))
                    .isInstanceOf(PersonNotAvailable.class);
        }
    }

    @Test
    void ends_behind_both_walls_when_the_views_know_of_the_end_however_old_they_are() {
        VIEWS.tell(Told.of(
                        person,
                        new LifeSafetyOverrideInvoked(
                                override,
                                LegalBasis.LIFE_BODY_PROPERTY_27_1_2,
                                WhyConsentHard.UNCONSCIOUS,
                                null,
                                Recipients.agencies(new AgencyId("hospital")),
                                Set.of(Category.HEALTH),
                                receipt.until(),
                                null,
                                null,
                                Words.of("命が危ない。"),
                                null,
                                null))
                .at(now.minusSeconds(30)));
        assertThat(VIEWS.timeline.page(asks(HOSPITAL).with(receipt)).entries()).hasSize(1);

        VIEWS.tell(
                Told.of(person, new OverrideEnded(override, Words.of("落ち着いた。"))).at(now));
        assertThatThrownBy(() -> VIEWS.timeline.page(asks(HOSPITAL).with(receipt)))
                .isInstanceOf(PersonNotAvailable.class);
        VIEWS.heard(now.minusSeconds(60));
        assertThatThrownBy(() -> VIEWS.timeline.page(asks(HOSPITAL).with(receipt)))
                .isInstanceOf(PersonNotAvailable.class);
    }
}
