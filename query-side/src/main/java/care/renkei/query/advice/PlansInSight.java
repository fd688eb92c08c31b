package care.renkei.query.advice;

import care.renkei.events.Part;
import care.renkei.events.PlanKind;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanEnded;
import care.renkei.events.plan.PlanRevised;
import care.renkei.query.timeline.ShownPart;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.visibility.PartFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The newest version in sight of each plan that is lived, with the goals that are pursued. */
final class PlansInSight {

    /**
     * A version.
     *
     * @param record with which it was sent
     * @param rows a text each
     */
    record Version(ThingId plan, int number, TimelineEntry record, List<Words> rows) {}

    private final Map<ThingId, Version> wholeLife = new LinkedHashMap<>();
    private final Map<ThingId, Version> oneProvider = new LinkedHashMap<>();
    private final Map<ThingId, Map<ThingId, Words>> goals = new HashMap<>();
    private final Set<ThingId> goalsEnded = new HashSet<>();
    private final Set<ThingId> over = new HashSet<>();

    private PlansInSight() {}

    static PlansInSight of(List<TimelineEntry> entries) {
        var plans = new PlansInSight();
        for (TimelineEntry entry : entries) {
            if (entry.retraction() == PartFacts.Retraction.NONE) {
                entry.parts().stream().map(ShownPart::part).forEach(part -> plans.take(entry, part));
            }
        }
        return plans;
    }

    Collection<Version> ofTheWholeLife() {
        return lived(wholeLife);
    }

    Collection<Version> ofOneProvider() {
        return lived(oneProvider);
    }

    /** Its rows and goals. */
    List<Words> texts(Version version) {
        Map<ThingId, Words> set = goals.getOrDefault(version.plan(), Map.of());
        return Stream.concat(
                        version.rows().stream(),
                        set.entrySet().stream()
                                .filter(goal -> !goalsEnded.contains(goal.getKey()))
                                .map(Map.Entry::getValue))
                .toList();
    }

    private Collection<Version> lived(Map<ThingId, Version> versions) {
        var lived = new ArrayList<>(versions.values());
        lived.removeIf(version -> over.contains(version.plan()));
        return lived;
    }

    private void take(TimelineEntry entry, Part part) {
        switch (part) {
            case PlanDrafted plan
            when isOfServices(plan.kind()) ->
                newer(wholeLife, new Version(plan.plan(), 1, entry, PlanRows.ofTheWholeLife(plan.items())));
            case PlanDrafted other -> over.add(other.plan());
            case IndividualPlanDrafted plan ->
                newer(oneProvider, new Version(plan.plan(), 1, entry, PlanRows.ofOneProvider(plan.items())));
            case PlanRevised plan -> {
                goalsEnded.addAll(plan.goalsEnded());
                revised(entry, plan);
            }
            case GoalSet goal ->
                goals.computeIfAbsent(goal.plan(), plan -> new HashMap<>()).put(goal.goal(), PlanRows.of(goal));
            case PlanEnded ended -> over.add(ended.plan());
            case null, default -> {}
        }
    }

    private void revised(TimelineEntry entry, PlanRevised plan) {
        if (plan.sheet() != null) {
            newer(wholeLife, new Version(plan.plan(), plan.version(), entry, PlanRows.ofTheWholeLife(plan.items())));
        } else {
            newer(
                    oneProvider,
                    new Version(plan.plan(), plan.version(), entry, PlanRows.ofOneProvider(plan.individualItems())));
        }
    }

    /** What a crisis plan or a self-made one repeats is no copy of a provider's. */
    private static boolean isOfServices(PlanKind kind) {
        return kind == PlanKind.SERVICE_USE || kind == PlanKind.CHILD_SUPPORT_USE;
    }

    private static void newer(Map<ThingId, Version> versions, Version version) {
        versions.merge(version.plan(), version, (one, other) -> other.number() > one.number() ? other : one);
    }
}
