package care.renkei.command.sharing;

import static care.renkei.command.testing.Around.anOverride;
import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.SIGNAL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.Sent.a;
import static care.renkei.command.testing.Specification.BEGINNING;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.Course;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.Category;
import care.renkei.events.LegalBasis;
import care.renkei.events.Purpose;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
import care.renkei.events.TeamRole;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.InformationShared;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.StatutorySharingRecorded;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellingTest {

    private final Specification<Sharing> sharing = new Specification<>(new SharingDecider());

    private Specification<Sharing> open() {
        return sharing.given(a(ConsentExplained.class), a(ConsentGiven.class));
    }

    private static Sent onTheOverride() {
        return a(InformationShared.class)
                .with("basis", LegalBasis.LIFE_BODY_PROPERTY_27_1_2)
                .with("consents", List.of())
                .with("override", thing("override", 1))
                .with("purpose", Purpose.LIFE_SAFETY);
    }

    private static Sent statute(LegalBasis basis) {
        return a(StatutorySharingRecorded.class).with("basis", basis);
    }

    @Test
    void rests_on_a_consent_in_force() {
        open().when(a(InformationShared.class)).accepted();
    }

    @Test
    void names_the_consent() {
        open().when(a(InformationShared.class).with("consents", List.of())).refused(SharingRefusal.BasisMissing.class);
        sharing.when(a(InformationShared.class).with("consents", List.of(thing("consent", 9))))
                .refused(SharingRefusal.ConsentUnknown.class);
    }

    @Test
    void stops_when_the_consent_is_withdrawn_or_over() {
        open().when(a(InformationShared.class).after(Duration.ofDays(200))).refused(SharingRefusal.ConsentOver.class);
    }

    @Test
    void stops_at_once_when_it_is_withdrawn() {
        open().given(a(ConsentWithdrawn.class))
                .when(a(InformationShared.class))
                .refused(SharingRefusal.ConsentOver.class);
    }

    @Test
    void stops_when_the_agency_closes_its_case_though_it_opens_it_again() {
        var closed = new Course.ClosedCase(HAMABE, BEGINNING.plus(Duration.ofDays(1)), LocalDate.of(2031, 6, 21));
        open().knowing(Around.mizuki()
                        .course(new Course(List.of(), null, List.of(), List.of(), List.of(), List.of(closed))))
                .when(a(InformationShared.class).after(Duration.ofDays(2)))
                .refused(SharingRefusal.EndedWithTheCase.class);
    }

    @Test
    void is_not_stopped_by_a_case_that_was_closed_before_the_consent() {
        var closed = new Course.ClosedCase(HAMABE, BEGINNING.minus(Duration.ofDays(1)), LocalDate.of(2031, 6, 19));
        open().knowing(Around.mizuki()
                        .course(new Course(List.of(), null, List.of(), List.of(), List.of(), List.of(closed))))
                .when(a(InformationShared.class))
                .accepted();
    }

    @Test
    void goes_no_further_than_the_consent() {
        open().when(a(InformationShared.class).with("categories", Set.of(Category.HEALTH, Category.RISK)))
                .refused(SharingRefusal.NotCoveredByTheBasis.class);
        sharing.when(a(InformationShared.class).with("to", Recipients.agencies(SIGNAL)))
                .refused(SharingRefusal.NotCoveredByTheBasis.class);
        sharing.when(a(InformationShared.class).with("purpose", Purpose.MEETING))
                .refused(SharingRefusal.NotCoveredByTheBasis.class);
    }

    @Test
    void is_stopped_by_a_later_refusal_of_part_of_it() {
        open().given(a(ConsentRefused.class).with("scope", Scope.of(Category.HEALTH)))
                .when(a(InformationShared.class))
                .refused(SharingRefusal.RefusedByThePerson.class);
        sharing.when(a(InformationShared.class).with("categories", Set.of(Category.LIFE)))
                .accepted();
    }

    @Test
    void is_opened_again_by_a_later_consent_that_is_no_broader_than_the_refusal() {
        var again = thing("explanation", 2);
        sharing.given(
                        a(ConsentRefused.class),
                        a(ConsentExplained.class).with("explanation", again),
                        a(ConsentGiven.class).with("explanation", again).with("scope", Scope.of(Category.HEALTH)))
                .when(a(InformationShared.class))
                .accepted();
    }

    @Test
    void is_not_opened_by_a_later_consent_that_is_broader_than_the_refusal() {
        var again = thing("explanation", 2);
        sharing.given(
                        a(ConsentRefused.class).with("scope", Scope.of(Category.HEALTH)),
                        a(ConsentExplained.class).with("explanation", again),
                        a(ConsentGiven.class).with("explanation", again))
                .when(a(InformationShared.class))
                .refused(SharingRefusal.RefusedByThePerson.class);
    }

    @Test
    void is_opened_by_a_broader_consent_that_lifts_the_refusal() {
        var again = thing("explanation", 2);
        sharing.given(
                        a(ConsentRefused.class).with("scope", Scope.of(Category.HEALTH)),
                        a(ConsentExplained.class).with("explanation", again),
                        a(ConsentGiven.class).with("explanation", again).with("lifts", thing("denial", 1)))
                .when(a(InformationShared.class))
                .accepted();
    }

    @Test
    void says_what_to_whom() {
        open().when(a(InformationShared.class).with("items", "")).refused(CommonRefusal.ReasonMissing.class);
        sharing.when(a(InformationShared.class)
                        .with("to", new Recipients(Set.of(), Set.of(), Set.of(), Recipients.Team.NONE)))
                .refused(CommonRefusal.RecipientsMissing.class);
    }

    @Test
    void on_an_override_stays_within_it() {
        sharing.knowing(Around.mizuki().override(anOverride(BEGINNING, BEGINNING.plus(Duration.ofHours(10)))));
        sharing.when(onTheOverride()).accepted();
        sharing.when(onTheOverride().with("categories", Set.of(Category.FINANCE)))
                .refused(SharingRefusal.NotCoveredByTheBasis.class);
        sharing.when(onTheOverride().with("to", Recipients.agencies(SIGNAL)))
                .refused(SharingRefusal.NotCoveredByTheBasis.class);
        sharing.when(onTheOverride().with("override", null)).refused(SharingRefusal.BasisMissing.class);
        sharing.when(onTheOverride().after(Duration.ofHours(12))).refused(SharingRefusal.BasisMissing.class);
    }

    @Test
    void under_an_override_may_be_written_down_when_it_is_over() {
        sharing.knowing(Around.mizuki().override(anOverride(BEGINNING, BEGINNING.plus(Duration.ofHours(10)))))
                .when(onTheOverride().writtenDown(Duration.ofDays(2)))
                .accepted();
    }

    @Test
    void on_a_statute_needs_its_record() {
        Sent told = a(InformationShared.class)
                .with("basis", LegalBasis.POLICE_INQUIRY_197_2)
                .with("consents", List.of())
                .with("categories", Set.of(Category.IDENTITY))
                .with("purpose", Purpose.STATUTORY_DUTY);
        sharing.when(told).refused(SharingRefusal.BasisMissing.class);
        sharing.given(a(StatutorySharingRecorded.class)).when(told).accepted();
        sharing.when(told.with("categories", Set.of(Category.HEALTH)))
                .refused(SharingRefusal.NotCoveredByTheBasis.class);
        sharing.when(told.after(Duration.ofDays(60))).refused(SharingRefusal.BasisMissing.class);
    }

    @Test
    void within_the_own_corporation_is_no_provision() {
        Sent told = a(InformationShared.class)
                .by(HAMABE)
                .with("basis", LegalBasis.INTERNAL_USE)
                .with("consents", List.of())
                .with("to", Recipients.agencies(SIGNAL));
        sharing.knowing(Around.mizuki().joined(HAMABE, TeamRole.SERVICE, Around.LONG_AGO));
        sharing.when(told).accepted();
        sharing.when(told.with("to", Recipients.agencies(SCHOOL))).refused(SharingRefusal.NotTheSameCorporation.class);
        sharing.when(told.by(TOMOSHIBI)).refused(SharingRefusal.NotTheSameCorporation.class);
    }

    @Test
    void within_the_own_corporation_stops_at_a_refusal() {
        sharing.knowing(Around.mizuki().joined(HAMABE, TeamRole.SERVICE, Around.LONG_AGO))
                .given(a(ConsentRefused.class).with("recipients", Recipients.agencies(SIGNAL)))
                .when(a(InformationShared.class)
                        .by(HAMABE)
                        .with("basis", LegalBasis.INTERNAL_USE)
                        .with("consents", List.of())
                        .with("to", Recipients.agencies(SIGNAL)))
                .refused(SharingRefusal.RefusedByThePerson.class);
    }

    @Test
    void to_an_office_of_a_corporation_rests_on_the_consent_for_the_corporation() {
        var corporation = new Recipients(Set.of(), Set.of(Around.OF_HAMABE), Set.of(), Set.of(), Recipients.Team.NONE);
        sharing.given(
                        a(ConsentExplained.class).with("recipients", corporation),
                        a(ConsentGiven.class).with("recipients", corporation))
                .when(a(InformationShared.class).with("to", Recipients.agencies(SIGNAL)))
                .accepted();
        sharing.when(a(InformationShared.class).with("to", Recipients.agencies(SCHOOL)))
                .refused(SharingRefusal.NotCoveredByTheBasis.class);
    }

    @Test
    void on_joint_use_waits_for_its_notice() {
        Sent told = a(InformationShared.class)
                .with("basis", LegalBasis.JOINT_USE_27_5)
                .with("consents", List.of())
                .with("categories", Set.of(Category.CONTACT));
        sharing.when(told).refused(SharingRefusal.BasisMissing.class);
        sharing.given(a(JointUseNotified.class)).when(told).accepted();
        sharing.when(told.with("categories", Set.of(Category.HEALTH)))
                .refused(SharingRefusal.NotCoveredByTheBasis.class);
        sharing.when(told.with("to", Recipients.agencies(SIGNAL))).refused(SharingRefusal.NotCoveredByTheBasis.class);
        sharing.when(told.with("purpose", Purpose.MEETING)).refused(SharingRefusal.NotCoveredByTheBasis.class);
        sharing.when(told.after(Duration.ofDays(300))).refused(SharingRefusal.BasisMissing.class);
    }

    @Test
    void on_joint_use_stops_at_a_refusal() {
        sharing.given(a(JointUseNotified.class), a(ConsentRefused.class).with("scope", Scope.of(Category.CONTACT)))
                .when(a(InformationShared.class)
                        .with("basis", LegalBasis.JOINT_USE_27_5)
                        .with("consents", List.of())
                        .with("categories", Set.of(Category.CONTACT)))
                .refused(SharingRefusal.RefusedByThePerson.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalBasis.class,
            names = {"CONSENT", "JOINT_USE_27_5", "LIFE_BODY_PROPERTY_27_1_2"})
    void on_what_is_no_statute_is_not_recorded_as_one(LegalBasis basis) {
        sharing.when(statute(basis)).refused(SharingRefusal.NotAStatute.class);
    }

    @Test
    void by_statute_is_narrow_and_ends() {
        sharing.when(a(StatutorySharingRecorded.class).with("scope", Scope.of(Category.values())))
                .refused(CommonRefusal.ScopeWiderThanNeeded.class);
        sharing.when(a(StatutorySharingRecorded.class).with("until", BEGINNING))
                .refused(CommonRefusal.EndsBeforeItBegins.class);
    }

    @Test
    void by_consent_limited_to_types_names_its_records() {
        var types = new Scope(
                Set.of(Category.HEALTH),
                Set.of(),
                Set.of(new care.renkei.events.EventName("contact.home-visit-made")),
                Set.of());
        sharing.given(
                        a(ConsentExplained.class).with("scope", types),
                        a(ConsentGiven.class).with("scope", types))
                .when(a(InformationShared.class))
                .refused(SharingRefusal.NotCoveredByTheBasis.class);
        sharing.when(a(InformationShared.class)
                        .with("to", Recipients.agencies(HAMABE))
                        .with("records", List.of(care.renkei.command.testing.People.record(1))))
                .accepted();
    }
}
