package care.renkei.command.benefit;

import static care.renkei.command.decision.Decision.unlessBroken;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decider;
import care.renkei.command.decision.Decision;
import care.renkei.command.decision.Decision.Rule;
import care.renkei.command.decision.Submission;
import care.renkei.events.AgencyId;
import care.renkei.events.benefit.BenefitAppealed;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitEnded;
import care.renkei.events.benefit.BenefitEvent;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.CertificationSurveyHeld;
import care.renkei.events.benefit.PlanDraftRequested;
import care.renkei.events.benefit.SupportCategoryCertified;
import care.renkei.events.stored.StoredEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides about one application. */
final class BenefitDecider implements Decider<Application> {

    @Override
    public Application initial() {
        return new Application.NotMade();
    }

    @Override
    public Decision decide(Submission submission, Application application) {
        BenefitEvent event = (BenefitEvent) submission.content();
        return unlessBroken(
                        () -> CommonRules.agencyIsRegistered(submission),
                        () -> CommonRules.personIsServed(submission),
                        () -> CommonRules.practitionerIsEnrolled(submission),
                        () -> CommonRules.subjectsAreOfTheFile(submission),
                        ownRules(submission, application, event))
                .advising(BenefitAdvice.on(submission, application, event));
    }

    private static Rule ownRules(Submission submission, Application application, BenefitEvent event) {
        Rule made = () -> BenefitPolicy.isMade(submission, application);
        return switch (event) {
            case BenefitRequested requested ->
                Rule.all(
                        () -> BenefitPolicy.isMadeOnce(application),
                        () -> ApplicantPolicy.mayApply(submission, requested.applicant()),
                        () -> BenefitPolicy.changesWhatIsThere(submission, requested),
                        () -> CommonRules.reasonIsGiven(requested.rationale()),
                        () -> AmountPolicy.servicesAreNamedOnce(requested.amounts().stream()
                                .map(BenefitRequested.RequestedAmount::service)
                                .toList()),
                        () -> AmountPolicy.agrees(requested));
            case PlanDraftRequested asked ->
                Rule.all(
                        () -> BenefitPolicy.isOfTheMunicipality(submission),
                        made,
                        () -> BenefitPolicy.isStillToDecide(application),
                        () -> BenefitPolicy.isAskedOfAnOfficeOrThePerson(asked),
                        () -> CommonRules.agenciesAreRegistered(submission, named(asked.office())));
            case CertificationSurveyHeld survey ->
                Rule.all(
                        () -> CategoryPolicy.isSurveyedByWhoMay(submission, survey),
                        made,
                        () -> BenefitPolicy.isStillToDecide(application));
            case SupportCategoryCertified certified ->
                Rule.all(
                        () -> BenefitPolicy.isOfTheMunicipality(submission),
                        made,
                        () -> BenefitPolicy.isStillToDecide(application),
                        () -> CategoryPolicy.isOfAnAdult(application),
                        () -> CategoryPolicy.isSurveyed(application),
                        () -> CategoryPolicy.followsOpinionAndBoard(submission, certified),
                        () -> BenefitPolicy.isInOrder(certified.from(), certified.until()));
            case BenefitDecided decided -> decisionRules(submission, application, decided, made);
            case BenefitEnded ended ->
                Rule.all(
                        () -> BenefitPolicy.isEndedByWhoMay(submission, ended),
                        made,
                        () -> BenefitPolicy.isThereToEnd(application, ended));
            case BenefitAppealed appealed ->
                Rule.all(
                        made,
                        () -> BenefitPolicy.isInTime(submission, application, appealed),
                        () -> ApplicantPolicy.mayApply(submission, appealed.appellant()),
                        () -> CommonRules.agenciesAreRegistered(submission, named(appealed.to())),
                        () -> BenefitPolicy.goesToThePrefecture(submission, appealed.to()),
                        () -> CommonRules.reasonIsGiven(appealed.grounds()));
        };
    }

    private static Rule decisionRules(
            Submission submission, Application application, BenefitDecided decided, Rule made) {
        return Rule.all(
                () -> BenefitPolicy.isOfTheMunicipality(submission),
                () -> CommonRules.practitionerIsNamed(submission),
                made,
                () -> BenefitPolicy.isStillToDecide(application),
                () -> BenefitPolicy.isInOrder(decided.from(), decided.until()),
                () -> BenefitPolicy.endsForThem(submission, application, decided),
                () -> AmountPolicy.servicesAreNamedOnce(decided.amounts().stream()
                        .map(BenefitDecided.DecidedAmount::service)
                        .toList()),
                () -> AmountPolicy.agrees(decided),
                () -> AmountPolicy.saysHowAndWhy(decided),
                () -> AmountPolicy.moneyIsMarked(submission, decided),
                () -> CategoryPolicy.restsOnACategory(application, decided),
                () -> BenefitPolicy.saysHowOftenToMonitor(decided),
                () -> BenefitPolicy.isMonitoredWithinThePeriod(decided),
                () -> BenefitPolicy.isToldAfterwards(submission, decided),
                () -> CommonRules.agenciesAreRegistered(submission, named(decided.office())));
    }

    private static List<AgencyId> named(@Nullable AgencyId agency) {
        return agency == null ? List.of() : List.of(agency);
    }

    @Override
    public Application evolve(Application application, StoredEvent event) {
        return BenefitHistory.after(application, event);
    }
}
