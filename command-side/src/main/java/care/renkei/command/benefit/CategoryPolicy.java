package care.renkei.command.benefit;

import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyKind;
import care.renkei.events.ServiceType;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.CertificationSurveyHeld;
import care.renkei.events.benefit.SupportCategory;
import care.renkei.events.benefit.SupportCategoryCertified;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about the survey and the support category on which nursing for an adult rests, by name. */
final class CategoryPolicy {

    /**
     * Benefits for nursing (comprehensive support act art. 28(1)), as far as plans name them here: an adult needs a
     * support category for them (enforcement order art. 10). Mobility support is of the municipality and needs none.
     */
    private static final Set<ServiceType> NURSING =
            Set.of(ServiceType.HOME_HELP, ServiceType.DAILY_LIFE_CARE, ServiceType.SHORT_STAY);

    private static final Set<AgencyKind> SURVEYING = Set.of(
            AgencyKind.CONSULTATION_SUPPORT_OFFICE,
            AgencyKind.CORE_CONSULTATION_CENTRE,
            AgencyKind.SERVICE_PROVIDER,
            AgencyKind.COUNCIL_OF_SOCIAL_WELFARE,
            AgencyKind.MUNICIPAL_WELFARE);

    private CategoryPolicy() {}

    /**
     * Art. 20(2), (6) and enforcement regulation art. 9: the municipality surveys, or entrusts a consultation office, the
     * facility where somebody lives already, or a corporation that takes on such work; far away, another municipality.
     */
    static @Nullable Refusal isSurveyedByWhoMay(Submission submission, CertificationSurveyHeld survey) {
        AgencyKind kind = submission.known().kindOf(submission.event().source());
        boolean may = survey.entrusted()
                ? kind != null && SURVEYING.contains(kind)
                : BenefitPolicy.isMunicipality(submission);
        return may ? null : new BenefitRefusal.NotTheMunicipality();
    }

    /** Domain, "Plan": a child has a survey, but no category; enforcement order art. 10 speaks of adults alone. */
    static @Nullable Refusal isOfAnAdult(Application application) {
        Application.Request request = application.asked();
        return request != null && request.forAChild() ? new BenefitRefusal.ChildNeedsNoCategory() : null;
    }

    static @Nullable Refusal isSurveyed(Application application) {
        return application.stepsSoFar().surveyed() ? null : new BenefitRefusal.SurveyMissing();
    }

    /** Act art. 21, enforcement order art. 10: the review board judges, with a doctor's findings before it. */
    static @Nullable Refusal followsOpinionAndBoard(Submission submission, SupportCategoryCertified certified) {
        LocalDate day = submission.dayItHappened();
        return certified.opinionOn().isAfter(certified.reviewedOn())
                        || certified.reviewedOn().isAfter(day)
                ? new BenefitRefusal.CertifiedBeforeTheBoard()
                : null;
    }

    /** Art. 21, 22: nursing for an adult rests on a survey and on a category in force when it begins. */
    static @Nullable Refusal restsOnACategory(Application application, BenefitDecided decided) {
        Application.Request request = application.asked();
        boolean nursing =
                decided.amounts().stream().anyMatch(amount -> amount.granted() && NURSING.contains(amount.service()));
        if (!nursing || request == null || request.forAChild()) {
            return null;
        }
        Refusal survey = isSurveyed(application);
        if (survey != null) {
            return survey;
        }
        boolean certified = application
                .stepsSoFar()
                .certification()
                .filter(category -> category.category() != SupportCategory.NOT_APPLICABLE)
                .filter(category -> category.holdsOn(decided.from()))
                .isPresent();
        return certified ? null : new BenefitRefusal.CategoryMissing();
    }
}
