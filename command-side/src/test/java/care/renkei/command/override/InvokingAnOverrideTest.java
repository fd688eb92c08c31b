package care.renkei.command.override;

import static care.renkei.command.testing.People.CORE;
import static care.renkei.command.testing.People.HAMABE;
import static care.renkei.command.testing.People.KODAMA;
import static care.renkei.command.testing.People.NOBODY;
import static care.renkei.command.testing.People.SCHOOL;
import static care.renkei.command.testing.People.TOMOSHIBI;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.People.firstOf;
import static care.renkei.command.testing.People.secondOf;
import static care.renkei.command.testing.People.thing;
import static care.renkei.command.testing.People.unknownAt;
import static care.renkei.command.testing.Sent.a;
import static care.renkei.command.testing.Specification.BEGINNING;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.Category;
import care.renkei.events.LegalBasis;
import care.renkei.events.Recipients;
import care.renkei.events.TeamRole;
import care.renkei.events.WhyConsentHard;
import care.renkei.events.override.LifeSafetyOverrideInvoked;
import care.renkei.events.override.OverrideEnded;
import care.renkei.events.override.OverrideReviewed;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvokingAnOverrideTest {

    private final Specification<Overrides> overrides = new Specification<>(new OverrideDecider());

    private static Sent invoked() {
        return a(LifeSafetyOverrideInvoked.class);
    }

    /** Another one, to the school, hours later. */
    private static Sent another() {
        return invoked()
                .with("override", thing("override", 2))
                .with("recipients", Recipients.agencies(SCHOOL))
                .after(Duration.ofHours(3));
    }

    @Test
    void is_open_to_the_team_and_the_municipality() {
        overrides.when(invoked()).advised();
        new Specification<>(new OverrideDecider()).when(invoked().by(TOWN)).accepted();
        new Specification<>(new OverrideDecider())
                .when(invoked().by(HAMABE))
                .refused(CommonRefusal.PersonNotAvailable.class);
    }

    @Test
    void is_done_by_somebody_who_works_there() {
        overrides.when(invoked().by(TOMOSHIBI, null)).refused(CommonRefusal.PractitionerMissing.class);
        overrides
                .when(invoked().by(TOMOSHIBI, unknownAt(TOMOSHIBI)))
                .refused(CommonRefusal.PractitionerNotEnrolled.class);
    }

    @Test
    void says_what_is_at_risk() {
        overrides.when(invoked().with("danger", " ")).refused(CommonRefusal.ReasonMissing.class);
    }

    @Test
    void says_why_consent_could_not_be_had() {
        overrides
                .when(invoked().with("whyConsentHard", WhyConsentHard.OTHER))
                .refused(CommonRefusal.ReasonMissing.class);
        overrides
                .when(invoked().with("whyConsentHard", WhyConsentHard.REFUSED))
                .refused(OverrideRefusal.RefusalNotNamed.class);
        overrides
                .when(invoked().with("whyConsentHard", WhyConsentHard.REFUSED).with("refusal", thing("denial", 1)))
                .accepted();
    }

    @Test
    void rests_on_danger_to_life_alone() {
        overrides.when(invoked().with("basis", LegalBasis.INTERNAL_USE)).refused(OverrideRefusal.AnotherBasis.class);
    }

    @Test
    void names_its_receivers() {
        overrides
                .when(invoked().with("recipients", new Recipients(Set.of(), Set.of(), Set.of(), Recipients.Team.NONE)))
                .refused(CommonRefusal.RecipientsMissing.class);
        overrides
                .when(invoked()
                        .with(
                                "recipients",
                                new Recipients(Set.of(HAMABE), Set.of(), Set.of(), Recipients.Team.AS_IT_IS_NOW)))
                .refused(OverrideRefusal.ReceiversNotNamed.class);
        overrides
                .when(invoked()
                        .with(
                                "recipients",
                                new Recipients(
                                        Set.of(HAMABE), Set.of(), Set.of(TeamRole.MEDICAL), Recipients.Team.NONE)))
                .refused(OverrideRefusal.ReceiversNotNamed.class);
        overrides
                .when(invoked().with("recipients", Recipients.agencies(NOBODY)))
                .refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void is_narrow() {
        overrides
                .when(invoked().with("categories", EnumSet.allOf(Category.class)))
                .refused(CommonRefusal.ScopeWiderThanNeeded.class);
        overrides
                .when(invoked().with("categories", EnumSet.range(Category.IDENTITY, Category.PLAN)))
                .advised("ENV-11");
    }

    @Test
    void lasts_72_hours_at_most() {
        overrides.when(invoked().with("until", BEGINNING)).refused(CommonRefusal.EndsBeforeItBegins.class);
        overrides
                .when(invoked()
                        .with("until", BEGINNING.plus(Duration.ofHours(73)).plusSeconds(1)))
                .refused(OverrideRefusal.LongerThan72Hours.class);
        overrides
                .when(invoked().with("until", BEGINNING.plus(Duration.ofHours(74))))
                .accepted();
    }

    @Test
    void twice_in_ten_minutes_is_once() {
        overrides
                .given(invoked())
                .when(invoked().with("override", thing("override", 2)).after(Duration.ofMinutes(2)))
                .alreadySo(0);
    }

    @Test
    void again_for_more_is_another() {
        overrides
                .given(invoked())
                .when(invoked()
                        .with("override", thing("override", 2))
                        .with("categories", Set.of(Category.HEALTH, Category.RISK))
                        .after(Duration.ofMinutes(2)))
                .refused(OverrideRefusal.SecondPractitionerMissing.class);
    }

    @Test
    void while_one_is_unreviewed_needs_a_second_practitioner() {
        overrides.given(invoked()).when(another()).refused(OverrideRefusal.SecondPractitionerMissing.class);
        overrides
                .when(another().with("secondPractitioner", firstOf(TOMOSHIBI)))
                .refused(OverrideRefusal.SecondPractitionerIsTheFirst.class);
        overrides
                .when(another().with("secondPractitioner", secondOf(KODAMA)))
                .refused(OverrideRefusal.SecondPractitionerNotEnrolled.class);
        overrides
                .when(another()
                        .with("secondPractitioner", secondOf(TOMOSHIBI))
                        .with("until", BEGINNING.plus(Duration.ofHours(24))))
                .accepted();
    }

    @Test
    void when_all_are_reviewed_needs_one_again() {
        overrides
                .given(
                        invoked(),
                        a(OverrideEnded.class),
                        a(OverrideReviewed.class).by(CORE).after(Duration.ofDays(1)))
                .when(another().with("until", BEGINNING.plus(Duration.ofDays(3))))
                .accepted();
    }

    @Test
    void is_not_reviewed_by_who_takes_part() {
        overrides.when(invoked().with("reviewer", TOMOSHIBI)).refused(OverrideRefusal.ReviewerNotIndependent.class);
        overrides.when(invoked().with("reviewer", HAMABE)).refused(OverrideRefusal.ReviewerNotIndependent.class);
        overrides.when(invoked().with("reviewer", NOBODY)).refused(CommonRefusal.UnknownAgency.class);
    }

    @Test
    void takes_a_new_id() {
        overrides
                .given(invoked())
                .when(another().with("override", thing("override", 1)))
                .refused(OverrideRefusal.OverrideAlreadyThere.class);
    }
}
