package care.renkei.query.plans;

import care.renkei.events.Content;
import care.renkei.events.Part;
import care.renkei.events.ThingId;
import care.renkei.events.benefit.BenefitEvent;
import care.renkei.events.contact.InquiryAnswered;
import care.renkei.events.contact.InquiryMade;
import care.renkei.events.meeting.CaseMeetingHeld;
import care.renkei.events.plan.PlanEvent;
import care.renkei.events.service.StepUpProposed;
import care.renkei.query.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Folds records in sight, oldest first, into plans; knows nothing of what is not in sight. */
final class PlansInProgress {

    /** What the fold gives. */
    record Folded(
            List<Plan> plans,
            List<Application> applications,
            List<Asked> questions,
            List<Saying<? extends Content>> grounds) {}

    private final Map<ThingId, PlanInProgress> plans = new LinkedHashMap<>();
    private final Map<ThingId, List<Saying<? extends BenefitEvent>>> benefits = new LinkedHashMap<>();
    private final List<Saying<InquiryMade>> questions = new ArrayList<>();
    private final Map<UUID, List<Saying<? extends Part>>> answers = new LinkedHashMap<>();
    private final List<Saying<StepUpProposed>> steps = new ArrayList<>();
    private final List<Saying<CaseMeetingHeld>> tables = new ArrayList<>();
    private final Map<UUID, Saying<? extends Content>> grounds = new LinkedHashMap<>();

    static Folded fold(List<TimelineEntry> oldestFirst) {
        var fold = new PlansInProgress();
        oldestFirst.stream().map(TellingOfEvent::of).forEach(fold::take);
        return fold.folded();
    }

    private void take(TellingOfEvent event) {
        Saying<? extends Content> main = event.main();
        if (main == null) {
            return;
        }
        if (main.said() instanceof PlanEvent said) {
            Saying<PlanEvent> told = main.with(said);
            plans.computeIfAbsent(said.plan(), plan -> new PlanInProgress(told)).take(told, event.apart());
        } else if (main.said() instanceof BenefitEvent said) {
            benefits.computeIfAbsent(said.benefit(), benefit -> new ArrayList<>())
                    .add(main.with(said));
        } else if (main.said() instanceof InquiryMade said) {
            questions.add(main.with(said));
        } else if (main.said() instanceof InquiryAnswered said) {
            Stream.concat(Stream.of(main), event.apart().stream())
                    .forEach(part -> answers.computeIfAbsent(said.inquiry(), asked -> new ArrayList<>())
                            .add(part));
        } else if (main.said() instanceof StepUpProposed said) {
            steps.add(main.with(said));
        } else if (main.said() instanceof CaseMeetingHeld said) {
            tables.add(main.with(said));
        } else {
            grounds.put(main.record(), main);
        }
    }

    private Folded folded() {
        Pinned pinned = Pinned.of(plans.values(), questions, answers);
        var ladder = new Ladder(plans.values(), grounds, steps, tables);
        return new Folded(
                plans.values().stream()
                        .map(plan -> plan.plan(pinned, ladder::of))
                        .sorted(Comparator.comparing((Plan plan) -> plan.ended() != null)
                                .thenComparing(plan -> plan.service() != null))
                        .toList(),
                benefits.entrySet().stream()
                        .map(benefit -> Application.of(benefit.getKey(), benefit.getValue()))
                        .toList()
                        .reversed(),
                pinned.loose(),
                List.copyOf(grounds.values()));
    }
}
