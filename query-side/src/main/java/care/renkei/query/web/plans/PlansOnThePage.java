package care.renkei.query.web.plans;

import care.renkei.query.plans.PersonPlans;
import care.renkei.query.plans.Plan;
import care.renkei.query.plans.PlanVersion;
import care.renkei.query.web.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What both pages are filled with.
 *
 * @param plan the one that is looked at; null where none is in sight
 */
record PlansOnThePage(PersonPlans read, @Nullable Plan plan, Wording wording) {

    Map<String, Object> model() {
        var model = new HashMap<String, Object>();
        var views = new PlanViews(wording);
        Plan looked = plan;
        if (looked != null) {
            model.put("plan", views.of(looked, looked.newest()));
        }
        model.put("providers", providers(views));
        model.put("others", others(views));
        model.put(
                "applications",
                read.applications().stream().map(new Amounts(wording)::of).toList());
        model.put(
                "questions",
                read.questions().stream().map(new Versions(wording)::question).toList());
        return model;
    }

    static Map<String, Object> sheet(Plan plan, PlanVersion version, Wording wording) {
        return Map.of(
                "plan", new PlanViews(wording).of(plan, version),
                "version", new SheetViews(wording).of(plan, version));
    }

    /** Plans of providers beside the one for the whole life. */
    private List<PlanView> providers(PlanViews views) {
        Plan whole = plan;
        return whole == null || whole.service() != null
                ? List.of()
                : read.plans().stream()
                        .filter(other -> other.service() != null
                                && (other.of() == null || other.of().equals(whole.plan())))
                        .map(other -> views.of(other, other.newest()))
                        .toList();
    }

    @SuppressWarnings("ReferenceEquality") // one of those that were read
    private List<Option> others(PlanViews views) {
        return read.plans().stream()
                .filter(other -> other != plan)
                .map(other -> new Option(
                        other.plan().text(),
                        wording.say(
                                other.ended() == null ? "plans.other" : "plans.other.ended",
                                views.title(other),
                                wording.readings().of(other.source()))))
                .toList();
    }
}
