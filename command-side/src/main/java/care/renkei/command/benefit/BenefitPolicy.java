package care.renkei.command.benefit;

import care.renkei.command.benefit.Application.Granted;
import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.ServiceType;
import care.renkei.events.benefit.BenefitAppealed;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitEnded;
import care.renkei.events.benefit.BenefitEnded.EndOfBenefit;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.CertificationSurveyHeld;
import care.renkei.events.benefit.PlanDraftRequested;
import care.renkei.events.benefit.SupportCategory;
import care.renkei.events.benefit.SupportCategoryCertified;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules about applications and decisions, by name. */
final class BenefitPolicy {

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

    private BenefitPolicy() {}

    static @Nullable Refusal isMadeOnce(Application application) {
        return application instanceof Application.NotMade ? null : new BenefitRefusal.AlreadyApplied();
    }

    static @Nullable Refusal changesWhatIsThere(Submission submission, BenefitRequested requested) {
        PersonFile file = submission.known().file();
        return requested.previous() == null || (file != null && file.course().hasApplied(requested.previous()))
                ? null
                : new BenefitRefusal.EarlierApplicationUnknown();
    }

    /** Comprehensive support act art. 19 to 22: the municipality decides, and nobody else. */
    static @Nullable Refusal isOfTheMunicipality(Submission submission) {
        return isMunicipality(submission) ? null : new BenefitRefusal.NotTheMunicipality();
    }

    private static boolean isMunicipality(Submission submission) {
        return submission.known().kindOf(submission.event().source()) == AgencyKind.MUNICIPAL_WELFARE;
    }

    /**
     * Art. 20(2), (6) and enforcement regulation art. 9: the municipality surveys, or entrusts a consultation office, the
     * facility where somebody lives already, or a corporation that takes on such work; far away, another municipality.
     */
    static @Nullable Refusal isSurveyedByWhoMay(Submission submission, CertificationSurveyHeld survey) {
        AgencyKind kind = submission.known().kindOf(submission.event().source());
        boolean may = survey.entrusted() ? kind != null && SURVEYING.contains(kind) : isMunicipality(submission);
        return may ? null : new BenefitRefusal.NotTheMunicipality();
    }

    /** It was made for this person. */
    static @Nullable Refusal isMade(Submission submission, Application application) {
        Application.Request request = application.asked();
        return request != null && request.person().equals(submission.event().subject())
                ? null
                : new BenefitRefusal.NotApplied();
    }

    /** Made and not decided for good; a provisional decision waits for another. */
    static @Nullable Refusal isStillToDecide(Application application) {
        return switch (application) {
            case Application.NotMade() -> new BenefitRefusal.NotApplied();
            case Application.Made _ -> null;
            case Application.Decided(var _, var _, var granted) ->
                granted.provisional() ? null : new BenefitRefusal.AlreadyDecided();
            case Application.Ended _ -> new BenefitRefusal.ApplicationOver();
        };
    }

    static @Nullable Refusal isAskedOfAnOfficeOrThePerson(PlanDraftRequested asked) {
        return asked.selfMade() && asked.office() != null ? new BenefitRefusal.SelfMadeHasNoOffice() : null;
    }

    /** Domain, "Plan": a child has a survey, but no category; enforcement order art. 10 speaks of adults alone. */
    static @Nullable Refusal isOfAnAdult(Application application) {
        Application.Request request = application.asked();
        return request != null && request.forAChild() ? new BenefitRefusal.ChildNeedsNoCategory() : null;
    }

    static @Nullable Refusal isSurveyed(Application application) {
        return steps(application).surveyed() ? null : new BenefitRefusal.SurveyMissing();
    }

    /** Act art. 21, enforcement order art. 10: the review board judges, with a doctor's findings before it. */
    static @Nullable Refusal followsOpinionAndBoard(Submission submission, SupportCategoryCertified certified) {
        LocalDate day = submission.dayItHappened();
        return certified.opinionOn().isAfter(certified.reviewedOn())
                        || certified.reviewedOn().isAfter(day)
                ? new BenefitRefusal.CertifiedBeforeTheBoard()
                : null;
    }

    static @Nullable Refusal isInOrder(LocalDate from, LocalDate until) {
        return until.isBefore(from) ? new CommonRefusal.EndsBeforeItBegins() : null;
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
        boolean certified = steps(application)
                .certification()
                .filter(category -> category.category() != SupportCategory.NOT_APPLICABLE)
                .filter(category -> category.holdsOn(decided.from()))
                .isPresent();
        return certified ? null : new BenefitRefusal.CategoryMissing();
    }

    /** The municipality decides the interval (act art. 5); a self-made plan is monitored by nobody. */
    static @Nullable Refusal saysHowOftenToMonitor(BenefitDecided decided) {
        if (decided.selfMadePlan()) {
            return decided.monitoring() == null && decided.firstMonitoring() == null
                    ? null
                    : new BenefitRefusal.SelfMadeIsNotMonitored();
        }
        return decided.monitoring() == null ? new BenefitRefusal.MonitoringIntervalMissing() : null;
    }

    static @Nullable Refusal isMonitoredWithinThePeriod(BenefitDecided decided) {
        YearMonth first = decided.firstMonitoring();
        return first == null
                        || (!first.isBefore(YearMonth.from(decided.from()))
                                && !first.isAfter(YearMonth.from(decided.until())))
                ? null
                : new BenefitRefusal.MonitoringOutsideThePeriod();
    }

    static @Nullable Refusal isToldAfterwards(Submission submission, BenefitDecided decided) {
        return decided.notifiedOn().isBefore(submission.dayItHappened())
                ? new BenefitRefusal.ToldBeforeDecided()
                : null;
    }

    static @Nullable Refusal endsForThem(Submission submission, Application application, BenefitDecided decided) {
        Application.Request request = application.asked();
        return request == null ? null : ApplicantPolicy.standsUntil(submission, request.applicant(), decided.until());
    }

    /** Art. 25: the municipality ends it; who applied takes an application back. */
    static @Nullable Refusal isEndedByWhoMay(Submission submission, BenefitEnded ended) {
        return ended.reason() == EndOfBenefit.TAKEN_BACK ? null : isOfTheMunicipality(submission);
    }

    static @Nullable Refusal isThereToEnd(Application application, BenefitEnded ended) {
        return switch (application) {
            case Application.NotMade() -> new BenefitRefusal.NotApplied();
            case Application.Made _ ->
                ended.reason() == EndOfBenefit.TAKEN_BACK ? null : new BenefitRefusal.NotDecided();
            case Application.Decided(var _, var _, var granted) -> isInOrder(granted.from(), ended.on());
            case Application.Ended _ -> new BenefitRefusal.ApplicationOver();
        };
    }

    static Optional<Granted> granted(Application application) {
        return switch (application) {
            case Application.NotMade _, Application.Made _ -> Optional.empty();
            case Application.Decided(var _, var _, var granted) -> Optional.of(granted);
            case Application.Ended(var _, var granted) -> granted;
        };
    }

    /** Only a decision is appealed, and within its time, unless something stood in the way (act art. 101). */
    static @Nullable Refusal isInTime(Submission submission, Application application, BenefitAppealed appealed) {
        Optional<Granted> granted = granted(application);
        if (granted.isEmpty()) {
            return new BenefitRefusal.NotDecided();
        }
        return submission.dayItHappened().isAfter(granted.get().lastDayToAppeal())
                        && CommonRules.unsaid(appealed.lateBecause())
                ? new BenefitRefusal.AppealTooLate()
                : null;
    }

    /** Comprehensive support act art. 97: the governor of the prefecture looks at it. */
    static @Nullable Refusal goesToThePrefecture(Submission submission, @Nullable AgencyId to) {
        return to == null || submission.known().kindOf(to) == AgencyKind.PREFECTURE
                ? null
                : new BenefitRefusal.NotThePrefecture();
    }

    private static Application.Steps steps(Application application) {
        return switch (application) {
            case Application.Made(var _, var steps) -> steps;
            case Application.Decided(var _, var steps, var _) -> steps;
            case Application.NotMade _, Application.Ended _ -> Application.Steps.NONE;
        };
    }
}
