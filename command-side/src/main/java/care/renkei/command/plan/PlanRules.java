package care.renkei.command.plan;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Decision.Rule;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.ThingId;
import care.renkei.events.plan.DocumentRead;
import care.renkei.events.plan.FutureImageRecorded;
import care.renkei.events.plan.GoalReviewedWithPerson;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.IndividualItem;
import care.renkei.events.plan.IndividualPlanConsented;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.IndividualPlanEvaluated.DeliveredItem;
import care.renkei.events.plan.IndividualPlanIssued;
import care.renkei.events.plan.LongTermReviewed;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.MonitoringReported.MonitoredItem;
import care.renkei.events.plan.PlanConsented;
import care.renkei.events.plan.PlanDelivered;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanEnded;
import care.renkei.events.plan.PlanEvent;
import care.renkei.events.plan.PlanFeedbackGiven;
import care.renkei.events.plan.PlanItem;
import care.renkei.events.plan.PlanReviewed;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.PlanSubmitted;
import care.renkei.events.plan.PlanWrittenTogether;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which rules hold for which event of a plan. */
final class PlanRules {

    private PlanRules() {}

    static Rule of(Submission submission, Plan plan, PlanEvent event) {
        return switch (event) {
            case PlanDrafted drafted ->
                Rule.all(
                        () -> PlanPolicy.isDraftedOnce(plan),
                        () -> PlanPolicy.isDraftedByWhoMay(submission, drafted),
                        () -> PlanPolicy.doesNotReplaceItself(drafted.plan(), drafted.replaces()),
                        () -> PlanOrder.isOfThisPerson(submission, drafted.replaces()),
                        () -> CommonRules.agenciesAreRegistered(submission, SheetPolicy.agencies(drafted.items())),
                        () -> SheetPolicy.goalsAreSet(
                                plan, drafted.items().stream().map(PlanItem::goal)));
            case IndividualPlanDrafted drafted ->
                Rule.all(
                        () -> PlanPolicy.isDraftedOnce(plan),
                        () -> PlanPolicy.isDraftedByAManager(submission),
                        () -> PlanPolicy.doesNotReplaceItself(drafted.plan(), drafted.serviceUsePlan()),
                        () -> PlanOrder.isOfThisPerson(submission, drafted.serviceUsePlan()),
                        () -> CommonRules.agenciesAreRegistered(submission, SheetPolicy.owners(drafted.items())),
                        () -> SheetPolicy.goalsAreSet(
                                plan, drafted.items().stream().map(IndividualItem::goal)));
            case PlanWrittenTogether written ->
                Rule.all(
                        () -> byItsKeeper(submission, plan),
                        () -> PlanPolicy.versionIsTheLatest(plan, written.version()),
                        () -> AgreementPolicy.isOnItsForm(plan, written),
                        () -> AgreementPolicy.saysWhyWithoutThePerson(submission, written));
            case PlanConsented consented ->
                Rule.all(
                        () -> byItsKeeper(submission, plan),
                        () -> PlanPolicy.isForTheWholeLife(plan),
                        () -> PlanPolicy.versionIsTheLatest(plan, consented.version()),
                        () -> AgreementPolicy.isOfTheFormMeant(plan, consented),
                        () -> AgreementPolicy.wasExplained(plan, consented.version()),
                        () -> AgreementPolicy.areAllowedToAgree(submission, consented.consentedBy()),
                        () -> AgreementPolicy.guardianIsAmongThem(submission, consented.consentedBy()),
                        () -> AgreementPolicy.oralNeedsAWitness(consented.means(), consented.witness()),
                        () -> AgreementPolicy.isNotAgreedAlready(plan, consented.version(), consented.consentedBy()));
            case IndividualPlanConsented consented ->
                Rule.all(
                        () -> byItsKeeper(submission, plan),
                        () -> PlanPolicy.isOfOneProvider(plan),
                        () -> PlanPolicy.versionIsTheLatest(plan, consented.version()),
                        () -> AgreementPolicy.wasExplained(submission, plan, consented),
                        () -> AgreementPolicy.areAllowedToAgree(submission, consented.consentedBy()),
                        () -> AgreementPolicy.guardianIsAmongThem(submission, consented.consentedBy()),
                        () -> AgreementPolicy.oralNeedsAWitness(consented.means(), consented.witness()),
                        () -> AgreementPolicy.isNotAgreedAlready(plan, consented.version(), consented.consentedBy()));
            case PlanSubmitted submitted ->
                Rule.all(
                        () -> byItsKeeper(submission, plan),
                        () -> PlanPolicy.isForTheWholeLife(plan),
                        () -> PlanPolicy.versionIsTheLatest(plan, submitted.version()),
                        () -> AgreementPolicy.goesToTheMunicipality(submission, submitted));
            case PlanDelivered delivered ->
                Rule.all(
                        () -> byItsKeeper(submission, plan),
                        () -> PlanPolicy.isForTheWholeLife(plan),
                        () -> AgreementPolicy.isFinalAndAgreed(plan, delivered.version()),
                        () -> CommonRules.agenciesAreRegistered(submission, delivered.to()));
            case IndividualPlanIssued issued ->
                Rule.all(
                        () -> byItsKeeper(submission, plan),
                        () -> PlanPolicy.isOfOneProvider(plan),
                        () -> AgreementPolicy.isFinalAndAgreed(plan, issued.version()),
                        () -> CommonRules.agenciesAreRegistered(
                                submission, Stream.ofNullable(issued.toOffice()).toList()));
            case PlanRevised revised ->
                Rule.all(
                        () -> byItsKeeper(submission, plan),
                        () -> PlanPolicy.versionIsTheNext(plan, revised.version()),
                        () -> SheetPolicy.hasTheSheetOfItsKind(plan, revised),
                        () -> CommonRules.reasonIsGiven(revised.why()),
                        () -> CommonRules.agenciesAreRegistered(submission, SheetPolicy.agencies(revised.items())),
                        () -> SheetPolicy.goalsAreSet(plan, goalsOf(revised)),
                        () -> AgreementPolicy.draftWasAgreed(submission, plan, revised));
            case GoalSet set ->
                Rule.all(
                        () -> byItsKeeper(submission, plan),
                        () -> SheetPolicy.hasAnOwner(set),
                        () -> SheetPolicy.goalIsNew(plan, set.goal()),
                        () -> SheetPolicy.goalsAreSet(plan, Stream.ofNullable(set.towards())),
                        () -> SheetPolicy.rowsOfTheLatestAreThere(plan, set.items().stream()));
            case GoalReviewedWithPerson reviewed ->
                Rule.all(
                        () -> PlanPolicy.wasLivedThen(submission, plan),
                        () -> SheetPolicy.goalsAreSet(plan, Stream.of(reviewed.goal())));
            case FutureImageRecorded image ->
                Rule.all(
                        () -> PlanPolicy.isStillLived(submission, plan),
                        () -> SheetPolicy.goalsAreSet(plan, Stream.ofNullable(image.goal())));
            case LongTermReviewed _ -> () -> PlanPolicy.isStillLived(submission, plan);
            case PlanReviewed reviewed ->
                Rule.all(
                        () -> PlanPolicy.isThere(submission, plan),
                        () -> PlanPolicy.versionIsThere(plan, reviewed.version()));
            case PlanFeedbackGiven feedback ->
                Rule.all(
                        () -> PlanPolicy.isThere(submission, plan),
                        () -> PlanPolicy.versionIsThere(plan, feedback.version()),
                        () -> PlanOrder.isOfThisPerson(submission, feedback.individualPlan()));
            case DocumentRead read ->
                Rule.all(
                        () -> PlanPolicy.isThere(submission, plan),
                        () -> PlanPolicy.versionIsThere(plan, read.version()));
            case MonitoringReported reported ->
                Rule.all(
                        () -> PlanPolicy.wasLivedThen(submission, plan),
                        () -> PlanPolicy.isOfItsKeeper(submission, plan),
                        () -> PlanPolicy.isForTheWholeLife(plan),
                        () -> PlanPolicy.versionIsThere(plan, reported.version()),
                        () -> SheetPolicy.rowsAreThere(
                                plan,
                                reported.version(),
                                reported.items().stream().map(MonitoredItem::item)),
                        () -> SheetPolicy.goalsAreSet(
                                plan, reported.items().stream().map(MonitoredItem::goal)));
            case IndividualPlanEvaluated evaluated ->
                Rule.all(
                        () -> PlanPolicy.wasLivedThen(submission, plan),
                        () -> PlanPolicy.isOfItsKeeper(submission, plan),
                        () -> PlanPolicy.isOfOneProvider(plan),
                        () -> PlanPolicy.versionIsThere(plan, evaluated.version()),
                        () -> SheetPolicy.rowsAreThere(
                                plan,
                                evaluated.version(),
                                evaluated.delivered().stream().map(DeliveredItem::item)));
            case PlanEnded ended ->
                Rule.all(
                        () -> byItsKeeper(submission, plan),
                        () -> PlanPolicy.doesNotReplaceItself(ended.plan(), ended.replacedBy()),
                        () -> PlanOrder.isOfThisPerson(submission, ended.replacedBy()));
        };
    }

    private static @Nullable Refusal byItsKeeper(Submission submission, Plan plan) {
        Refusal over = PlanPolicy.isStillLived(submission, plan);
        return over == null ? PlanPolicy.isOfItsKeeper(submission, plan) : over;
    }

    private static Stream<@Nullable ThingId> goalsOf(PlanRevised revised) {
        return Stream.of(
                        revised.items().stream().map(PlanItem::goal),
                        revised.individualItems().stream().map(IndividualItem::goal),
                        revised.goalsEnded().stream())
                .flatMap(goals -> goals);
    }
}
