package care.renkei.command.benefit;

import care.renkei.command.benefit.Application.Certification;
import care.renkei.command.benefit.Application.Granted;
import care.renkei.command.benefit.Application.Request;
import care.renkei.command.benefit.Application.Steps;
import care.renkei.events.benefit.BenefitAppealed;
import care.renkei.events.benefit.BenefitDecided;
import care.renkei.events.benefit.BenefitEnded;
import care.renkei.events.benefit.BenefitEvent;
import care.renkei.events.benefit.BenefitRequested;
import care.renkei.events.benefit.CertificationSurveyHeld;
import care.renkei.events.benefit.PlanDraftRequested;
import care.renkei.events.benefit.SupportCategoryCertified;
import care.renkei.events.stored.StoredEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Folds what happened to one application; what does not fit its state changes nothing. */
final class BenefitHistory {

    private BenefitHistory() {}

    static Application after(Application application, StoredEvent event) {
        return switch ((BenefitEvent) event.content()) {
            case BenefitRequested requested -> made(application, event, requested);
            case PlanDraftRequested _ -> stepping(application, Steps::asked);
            case CertificationSurveyHeld _ -> stepping(application, Steps::surveyHeld);
            case SupportCategoryCertified certified ->
                stepping(
                        application,
                        steps -> steps.certified(
                                new Certification(certified.category(), certified.from(), certified.until())));
            case BenefitDecided decided -> decided(application, decided);
            case BenefitEnded _ -> ended(application);
            case BenefitAppealed _ -> application;
        };
    }

    private static Application made(Application application, StoredEvent event, BenefitRequested requested) {
        // Days only between an application and an end are counted here, so the zone does not matter.
        return application instanceof Application.NotMade
                ? new Application.Made(
                        new Request(
                                event.subject(),
                                requested.applicant(),
                                LocalDate.ofInstant(event.occurredAt(), ZoneOffset.UTC)),
                        Steps.NONE)
                : application;
    }

    private static Application stepping(Application application, UnaryOperator<Steps> step) {
        return switch (application) {
            case Application.Made(var request, var steps) -> new Application.Made(request, step.apply(steps));
            case Application.Decided(var request, var steps, var granted) ->
                new Application.Decided(request, step.apply(steps), granted);
            case Application.NotMade _, Application.Ended _ -> application;
        };
    }

    private static Application decided(Application application, BenefitDecided decided) {
        var granted = new Granted(decided.provisional(), decided.from(), decided.until(), decided.notifiedOn());
        return switch (application) {
            case Application.Made(var request, var steps) -> new Application.Decided(request, steps, granted);
            case Application.Decided(var request, var steps, var _) -> new Application.Decided(request, steps, granted);
            case Application.NotMade _, Application.Ended _ -> application;
        };
    }

    private static Application ended(Application application) {
        return switch (application) {
            case Application.Made(var request, var _) -> new Application.Ended(request, Optional.empty());
            case Application.Decided(var request, var _, var granted) ->
                new Application.Ended(request, Optional.of(granted));
            case Application.NotMade _, Application.Ended _ -> application;
        };
    }
}
