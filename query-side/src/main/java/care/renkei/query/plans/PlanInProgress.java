package care.renkei.query.plans;

import care.renkei.events.AgencyId;
import care.renkei.events.Part;
import care.renkei.events.PlanKind;
import care.renkei.events.ThingId;
import care.renkei.events.plan.DocumentRead;
import care.renkei.events.plan.FutureImageRecorded;
import care.renkei.events.plan.GoalReviewedWithPerson;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.IndividualPlanConsented;
import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.IndividualPlanIssued;
import care.renkei.events.plan.LongTermReviewed;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.PlanConsented;
import care.renkei.events.plan.PlanDelivered;
import care.renkei.events.plan.PlanDrafted;
import care.renkei.events.plan.PlanEnded;
import care.renkei.events.plan.PlanEvent;
import care.renkei.events.plan.PlanFeedbackGiven;
import care.renkei.events.plan.PlanReviewed;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.PlanSubmitted;
import care.renkei.events.plan.PlanWrittenTogether;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers what is told about one plan, oldest first. */
final class PlanInProgress {

    final ThingId plan;
    final Map<ThingId, Saying<GoalSet>> goals = new LinkedHashMap<>();
    final Set<ThingId> goalsOver = new HashSet<>();
    final List<Saying<GoalReviewedWithPerson>> goalReviews = new ArrayList<>();
    final List<Saying<FutureImageRecorded>> pictures = new ArrayList<>();
    final TreeMap<Integer, VersionInProgress> versions = new TreeMap<>();
    private final List<Saying<LongTermReviewed>> longView = new ArrayList<>();
    private final Saying<? extends PlanEvent> first;

    @Nullable
    private Saying<PlanDrafted> drafted;

    @Nullable
    private Saying<IndividualPlanDrafted> individual;

    @Nullable
    private Saying<PlanEnded> ended;

    PlanInProgress(Saying<? extends PlanEvent> first) {
        plan = first.said().plan();
        this.first = first;
    }

    void take(Saying<? extends PlanEvent> told, List<Saying<? extends Part>> apart) {
        switch (told.said()) {
            case PlanDrafted draft -> {
                drafted = told.with(draft);
                version(1).draw(told, apart);
            }
            case IndividualPlanDrafted draft -> {
                individual = told.with(draft);
                version(1).draw(told, apart);
            }
            case PlanRevised revised -> {
                version(revised.version()).draw(told, apart);
                goalsOver.addAll(revised.goalsEnded());
            }
            case PlanWrittenTogether written -> version(written.version()).step(told);
            case PlanConsented agreed -> version(agreed.version()).step(told);
            case PlanSubmitted submitted -> version(submitted.version()).step(told);
            case PlanDelivered delivered -> version(delivered.version()).step(told);
            case IndividualPlanConsented agreed -> version(agreed.version()).step(told);
            case IndividualPlanIssued issued -> version(issued.version()).step(told);
            case PlanReviewed reviewed -> version(reviewed.version()).remark(told);
            case PlanFeedbackGiven feedback -> version(feedback.version()).remark(told);
            case DocumentRead read ->
                version(read.version() == null ? newestNumber() : read.version())
                        .remark(told);
            case MonitoringReported report -> version(report.version()).report(told, apart);
            case IndividualPlanEvaluated evaluated ->
                version(evaluated.version()).report(told, apart);
            case GoalSet goal -> goals.put(goal.goal(), told.with(goal));
            case GoalReviewedWithPerson review -> goalReviews.add(told.with(review));
            case FutureImageRecorded picture -> pictures.add(told.with(picture));
            case LongTermReviewed review -> longView.add(told.with(review));
            case PlanEnded end -> ended = told.with(end);
        }
    }

    private VersionInProgress version(int number) {
        return versions.computeIfAbsent(number, VersionInProgress::new);
    }

    private int newestNumber() {
        return versions.isEmpty() ? 1 : versions.lastKey();
    }

    /** The newest sheet in sight, or null. */
    @Nullable
    Sheet newestSheet() {
        return versions.descendingMap().values().stream()
                .map(VersionInProgress::sheet)
                .filter(sheet -> sheet != null)
                .findFirst()
                .orElse(null);
    }

    Plan plan(Pinned pinned, Function<PlanInProgress, List<Rung>> ladder) {
        Saying<IndividualPlanDrafted> ofProvider = individual;
        Sheet newest = newestSheet();
        return new Plan(
                plan,
                kind(),
                ofProvider == null ? null : ofProvider.said().service(),
                source(),
                ofProvider == null ? null : ofProvider.said().serviceUsePlan(),
                drafted == null ? null : drafted.said().replaces(),
                ended,
                versions(pinned),
                ladder.apply(this),
                pictures.stream()
                        .filter(picture -> picture.said().goal() == null
                                || !goals.containsKey(picture.said().goal()))
                        .sorted(Comparator.comparingInt(
                                picture -> -picture.said().horizonYears()))
                        .toList(),
                List.copyOf(longView),
                newest == null ? List.of() : DomainCover.of(newest));
    }

    AgencyId source() {
        return drawnFirst().source();
    }

    private @Nullable PlanKind kind() {
        return drafted == null ? null : drafted.said().kind();
    }

    private Saying<? extends PlanEvent> drawnFirst() {
        return versions.values().stream()
                .<Saying<? extends PlanEvent>>mapMulti((version, into) -> {
                    if (version.drawn != null) {
                        into.accept(version.drawn);
                    }
                })
                .findFirst()
                .orElse(first);
    }

    private List<PlanVersion> versions(Pinned pinned) {
        var all = new ArrayList<PlanVersion>();
        VersionInProgress before = null;
        for (VersionInProgress version : versions.values()) {
            all.add(version.version(before, pinned.to(plan, version.number), pinned::to));
            before = version.drawn == null ? before : version;
        }
        return List.copyOf(all);
    }
}
