package care.renkei.command.record;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.CommonRules;
import care.renkei.events.AgencyId;
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

    private static final Advice ONE_WAY_ONLY =
            new Advice("ENV-13", "選べる道は二つ以上、並べて示しましょう。", "Lay at least two ways side by side.");
    private static final Advice OWN_OFFICE_ONLY = new Advice(
            "ENV-13",
            "示した事業所が自分のところだけです。ほかの道も見てもらいましょう。",
            "The only provider shown is your own. Show other ways as well.");
    private static final Advice SERVICES_ONLY =
            new Advice("PLN-11", "制度のサービスの外にある道も、一つは示しましょう。", "Show at least one way outside the statutory services.");
    private static final Advice BEST_INTEREST_FIRST = new Advice(
            "INT-15",
            "最善の利益を考えるのは最後です。先に、本人が決めるのを支え、意思を推し量ります（意思決定支援ガイドライン）。",
            "Best interest comes last: first support the person's own decision, then estimate the will.");
    private static final Advice WITHOUT_THE_PERSON = new Advice(
            "INT-15",
            "本人のいない会議です。いなかったわけを残し、本人の思いを先に聞いておきましょう。",
            "The person was not there. Say why, and hear the person beforehand.");
    private static final Advice NO_AMOUNT = new Advice(
            "TRN-04", "見込みの額まで伝えると、暮らしを思い描けます。", "With an estimated amount the person can picture the life it allows.");

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
                CommonRules.unsaid(info.estimatedAmount()) ? List.of(NO_AMOUNT) : List.of();
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
            advice.add(ONE_WAY_ONLY);
        } else if (!providers.isEmpty() && providers.stream().allMatch(source::equals)) {
            advice.add(OWN_OFFICE_ONLY);
        }
        if (OF_SERVICES.contains(presented.kind()) && !presented.outsideServices()) {
            advice.add(SERVICES_ONLY);
        }
        return advice;
    }

    private static List<Advice> onMeeting(DecisionSupportMeetingHeld meeting) {
        var advice = new ArrayList<Advice>();
        if (meeting.stage() == DecisionSupportMeetingHeld.DecisionStage.BEST_INTEREST
                && meeting.earlier().isEmpty()) {
            advice.add(BEST_INTEREST_FIRST);
        }
        if (!meeting.personPresent() && CommonRules.unsaid(meeting.whyNotPresent())) {
            advice.add(WITHOUT_THE_PERSON);
        }
        return advice;
    }
}
