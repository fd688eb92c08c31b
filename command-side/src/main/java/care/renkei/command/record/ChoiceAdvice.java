package care.renkei.command.record;

import care.renkei.command.decision.CommonRules;
import care.renkei.events.AgencyId;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnChoices;
import care.renkei.events.choice.BenefitInfoProvided;
import care.renkei.events.choice.ChoiceEvent;
import care.renkei.events.choice.DecisionSupportMeetingHeld;
import care.renkei.events.choice.OptionsPresented;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Good practice in choosing, as far as one record shows it. */
final class ChoiceAdvice {

    /** What services are offered for; a picture of life or of leisure needs none. */
    private static final Set<OptionsPresented.OptionsKind> OF_SERVICES = EnumSet.of(
            OptionsPresented.OptionsKind.SERVICE,
            OptionsPresented.OptionsKind.HOUSING,
            OptionsPresented.OptionsKind.WORK);

    private ChoiceAdvice() {}

    static List<Advice> on(ChoiceEvent choice, AgencyId source) {
        return switch (choice) {
            case OptionsPresented presented -> onOptions(presented, source);
            case DecisionSupportMeetingHeld meeting -> onMeeting(meeting);
            case BenefitInfoProvided info ->
                CommonRules.unsaid(info.estimatedAmount()) ? List.of(AdviceOnChoices.NO_AMOUNT) : List.of();
            default -> List.of();
        };
    }

    private static List<Advice> onOptions(OptionsPresented presented, AgencyId source) {
        if (presented.kind() == OptionsPresented.OptionsKind.LIFE_IMAGE) {
            return List.of();
        }
        var advice = new ArrayList<Advice>();
        List<AgencyId> providers = presented.options().stream()
                .map(OptionsPresented.Option::provider)
                .filter(java.util.Objects::nonNull)
                .toList();
        if (presented.options().size() < 2) {
            advice.add(AdviceOnChoices.ONE_WAY_ONLY);
        } else if (!providers.isEmpty() && providers.stream().allMatch(source::equals)) {
            advice.add(AdviceOnChoices.OWN_OFFICE_ONLY);
        }
        if (OF_SERVICES.contains(presented.kind()) && !presented.outsideServices()) {
            advice.add(AdviceOnChoices.SERVICES_ONLY);
        }
        return advice;
    }

    private static List<Advice> onMeeting(DecisionSupportMeetingHeld meeting) {
        var advice = new ArrayList<Advice>();
        if (meeting.stage() == DecisionSupportMeetingHeld.DecisionStage.BEST_INTEREST
                && meeting.earlier().isEmpty()) {
            advice.add(AdviceOnChoices.BEST_INTEREST_FIRST);
        }
        if (!meeting.personPresent() && CommonRules.unsaid(meeting.whyNotPresent())) {
            advice.add(AdviceOnChoices.WITHOUT_THE_PERSON);
        }
        return advice;
    }
}
