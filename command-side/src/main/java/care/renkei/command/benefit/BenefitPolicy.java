package care.renkei.command.benefit;

import care.renkei.command.benefit.Application.Granted;
import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.benefit.BenefitAppealed;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitEnded;
import care.renkei.events.benefit.BenefitEnded.EndOfBenefit;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.PlanDraftRequested;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules about applications and decisions, by name. */
final class BenefitPolicy {

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

    static boolean isMunicipality(Submission submission) {
        return submission.known().kindOf(submission.event().source()) == AgencyKind.MUNICIPAL_WELFARE;
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

    static @Nullable Refusal isInOrder(LocalDate from, LocalDate until) {
        return until.isBefore(from) ? new CommonRefusal.EndsBeforeItBegins() : null;
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

    /** Only a decision is appealed, and within its time, unless something stood in the way (act art. 101). */
    static @Nullable Refusal isInTime(Submission submission, Application application, BenefitAppealed appealed) {
        Optional<Granted> granted = application.decided();
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
}
