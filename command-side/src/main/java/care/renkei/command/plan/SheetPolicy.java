package care.renkei.command.plan;

import care.renkei.command.decision.Refusal;
import care.renkei.events.AgencyId;
import care.renkei.events.ThingId;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.IndividualItem;
import care.renkei.events.plan.PlanItem;
import care.renkei.events.plan.PlanRevised;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules about what a plan's sheets hold, by name. */
final class SheetPolicy {

    private SheetPolicy() {}

    /** A plan for the whole life and a provider's plan have sheets of their own. */
    static @Nullable Refusal hasTheSheetOfItsKind(Plan plan, PlanRevised revised) {
        boolean life = PlanPolicy.isForTheWholeLife(plan) == null;
        boolean fits = life
                ? revised.sheet() != null
                        && revised.individualSheet() == null
                        && revised.individualItems().isEmpty()
                : revised.individualSheet() != null
                        && revised.sheet() == null
                        && revised.items().isEmpty();
        return fits ? null : new PlanRefusal.SheetOfAnotherKind();
    }

    /** Whatever a row, a report or a revision says of a goal, the goal was set before. */
    static @Nullable Refusal goalsAreSet(Plan plan, Stream<@Nullable ThingId> goals) {
        Set<ThingId> set = PlanPolicy.lived(plan) instanceof Plan.Lived lived
                ? lived.goals().keySet()
                : Set.of();
        return goals.filter(Objects::nonNull).allMatch(set::contains) ? null : new PlanRefusal.GoalUnknown();
    }

    static @Nullable Refusal goalIsNew(Plan plan, ThingId goal) {
        return PlanPolicy.lived(plan) instanceof Plan.Lived lived
                        && lived.goals().containsKey(goal)
                ? new PlanRefusal.GoalAlreadySet()
                : null;
    }

    /** Domain, "Plan": goals are somebody's. */
    static @Nullable Refusal hasAnOwner(GoalSet set) {
        return set.owner() == null ? new PlanRefusal.GoalWithoutOwner() : null;
    }

    static @Nullable Refusal rowsAreThere(Plan plan, int version, Stream<Integer> rows) {
        int there = PlanPolicy.version(plan, version).map(Version::rows).orElse(0);
        return rows.allMatch(row -> row >= 1 && row <= there) ? null : new PlanRefusal.RowNotInThePlan();
    }

    static @Nullable Refusal rowsOfTheLatestAreThere(Plan plan, Stream<Integer> rows) {
        return PlanPolicy.lived(plan) instanceof Plan.Lived lived
                ? rowsAreThere(plan, lived.latest().number(), rows)
                : new PlanRefusal.RowNotInThePlan();
    }

    static Set<AgencyId> agencies(List<PlanItem> items) {
        return items.stream()
                .flatMap(item -> Stream.concat(
                        Stream.ofNullable(item.owner()),
                        item.supports().stream().flatMap(support -> Stream.ofNullable(support.provider()))))
                .collect(Collectors.toSet());
    }

    static Set<AgencyId> owners(List<IndividualItem> items) {
        return items.stream().flatMap(item -> Stream.ofNullable(item.owner())).collect(Collectors.toSet());
    }
}
