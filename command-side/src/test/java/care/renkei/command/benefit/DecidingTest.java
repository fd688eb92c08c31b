package care.renkei.command.benefit;

import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.STRANGER;
import static care.renkei.command.testing.People.TOWN;
import static care.renkei.command.testing.Sent.a;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.testing.Around;
import care.renkei.command.testing.Sent;
import care.renkei.command.testing.Specification;
import care.renkei.events.Grantor;
import care.renkei.events.GrantorCapacity;
import care.renkei.events.ServiceType;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitDecided.DecidedAmount;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.BenefitUnit;
import care.renkei.events.benefit.CertificationSurveyHeld;
import care.renkei.events.benefit.PlanDraftRequested;
import care.renkei.events.benefit.SupportCategory;
import care.renkei.events.benefit.SupportCategoryCertified;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecidingTest {

    private final Specification<Application> application = new Specification<>(new BenefitDecider());

    private Specification<Application> readyForAChild() {
        return application.given(
                a(BenefitRequested.class),
                a(PlanDraftRequested.class).by(TOWN),
                a(CertificationSurveyHeld.class).by(TOWN));
    }

    private Specification<Application> readyForAnAdult() {
        return application
                .knowing(Around.mizuki().representatives())
                .given(
                        a(BenefitRequested.class).with("applicant", new Grantor(MIZUKI, GrantorCapacity.SELF)),
                        a(PlanDraftRequested.class).by(TOWN));
    }

    private static Sent decided() {
        return a(BenefitDecided.class).by(TOWN);
    }

    private static Sent granting(boolean granted, boolean less, @Nullable Integer asked, @Nullable Integer amount) {
        return decided()
                .with(
                        "amounts",
                        List.of(new DecidedAmount(
                                ServiceType.SHORT_STAY, BenefitUnit.DAYS_PER_MONTH, granted, less, asked, amount)));
    }

    @Test
    void is_for_the_municipality_by_somebody_who_is_named() {
        readyForAChild().when(a(BenefitDecided.class)).refused(BenefitRefusal.NotTheMunicipality.class);
        application.when(a(BenefitDecided.class).by(TOWN, null)).refused(CommonRefusal.PractitionerMissing.class);
        application.when(decided()).advised();
        application.when(decided()).refused(BenefitRefusal.AlreadyDecided.class);
    }

    @Test
    void comes_after_the_application() {
        application.when(decided()).refused(BenefitRefusal.NotApplied.class);
    }

    @Test
    void is_of_the_person_who_applied() {
        readyForAChild().when(decided().ofTheFileOf(STRANGER).about(STRANGER)).refused(BenefitRefusal.NotApplied.class);
    }

    @Test
    void follows_a_provisional_one() {
        readyForAChild()
                .given(decided().with("provisional", true))
                .when(decided())
                .accepted();
    }

    @Test
    void reads_draft_and_survey_first() {
        application.given(a(BenefitRequested.class)).when(decided()).advised("PLN-21");
    }

    @Test
    void has_its_days_in_order() {
        readyForAChild()
                .when(decided().with("until", LocalDate.of(2026, 6, 30)))
                .refused(CommonRefusal.EndsBeforeItBegins.class);
        application
                .when(decided().with("notifiedOn", LocalDate.of(2026, 6, 19)))
                .refused(BenefitRefusal.ToldBeforeDecided.class);
    }

    @Test
    void ends_for_a_child_with_the_month_of_becoming_eighteen() {
        readyForAChild()
                .when(decided().with("until", LocalDate.of(2027, 2, 1)))
                .refused(BenefitRefusal.PeriodOutlastsTheGuardian.class);
        application.when(decided().with("until", LocalDate.of(2027, 1, 31))).accepted();
    }

    @Test
    void says_in_clear_only_what_its_numbers_say() {
        readyForAChild().when(granting(true, false, 3, 2)).refused(BenefitRefusal.AmountsDoNotAgree.class);
        application.when(granting(true, true, 3, 0)).refused(BenefitRefusal.AmountsDoNotAgree.class);
        application.when(granting(false, false, 3, 0)).refused(BenefitRefusal.AmountsDoNotAgree.class);
        application.when(granting(true, false, 3, null)).refused(BenefitRefusal.AmountsDoNotAgree.class);
        application.when(granting(false, true, 3, 0)).accepted();
    }

    @Test
    void names_each_service_once() {
        var nights = new DecidedAmount(ServiceType.SHORT_STAY, BenefitUnit.DAYS_PER_MONTH, true, false, 2, 2);
        readyForAChild()
                .when(decided().with("amounts", List.of(nights, nights)))
                .refused(BenefitRefusal.ServiceNamedTwice.class);
    }

    @Test
    void says_how_and_where_it_is_less_why() {
        readyForAChild().when(decided().with("rationale", " ")).refused(CommonRefusal.ReasonMissing.class);
        application.when(decided().with("reason", null)).refused(BenefitRefusal.ReasonForLessMissing.class);
        application.when(granting(true, false, 2, 2).with("reason", null)).accepted();
    }

    @Test
    void marks_what_is_said_about_money() {
        readyForAChild().when(decided().with("chargeCeiling", 4600)).refused(BenefitRefusal.MoneyNotMarked.class);
    }

    @Test
    void of_nursing_for_an_adult_rests_on_a_survey_and_a_category() {
        readyForAnAdult().when(decided()).refused(BenefitRefusal.SurveyMissing.class);
        application
                .given(a(CertificationSurveyHeld.class).by(TOWN))
                .when(decided())
                .refused(BenefitRefusal.CategoryMissing.class);
        application
                .given(a(SupportCategoryCertified.class).by(TOWN))
                .when(decided())
                .advised();
    }

    @Test
    void of_nursing_needs_a_category_that_holds_on_the_first_day() {
        readyForAnAdult()
                .given(
                        a(CertificationSurveyHeld.class).by(TOWN),
                        a(SupportCategoryCertified.class).by(TOWN).with("until", LocalDate.of(2026, 6, 30)))
                .when(decided())
                .refused(BenefitRefusal.CategoryMissing.class);
        application
                .given(a(SupportCategoryCertified.class).by(TOWN).with("category", SupportCategory.NOT_APPLICABLE))
                .when(decided())
                .refused(BenefitRefusal.CategoryMissing.class);
    }

    @Test
    void of_training_for_an_adult_needs_no_category() {
        readyForAnAdult()
                .when(decided()
                        .with(
                                "amounts",
                                List.of(new DecidedAmount(
                                        ServiceType.CONTINUOUS_EMPLOYMENT_B,
                                        BenefitUnit.DAYS_PER_MONTH,
                                        true,
                                        false,
                                        20,
                                        20))))
                .advised("PLN-21");
    }

    @Test
    void says_how_often_to_monitor() {
        readyForAChild()
                .when(decided().with("monitoring", null))
                .refused(BenefitRefusal.MonitoringIntervalMissing.class);
        application.when(decided().with("selfMadePlan", true)).refused(BenefitRefusal.SelfMadeIsNotMonitored.class);
        application
                .when(decided().with("firstMonitoring", YearMonth.of(2027, 2)))
                .refused(BenefitRefusal.MonitoringOutsideThePeriod.class);
        application
                .when(decided()
                        .with("selfMadePlan", true)
                        .with("monitoring", null)
                        .with("firstMonitoring", null)
                        .with("office", null))
                .accepted();
    }
}
