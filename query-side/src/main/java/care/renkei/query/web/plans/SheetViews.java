package care.renkei.query.web.plans;

import care.renkei.events.plan.GoalSet.GoalHorizon;
import care.renkei.events.plan.IndividualPlanConsented;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.PlanConsented;
import care.renkei.events.plan.PlanForm;
import care.renkei.events.plan.PlanSheet;
import care.renkei.query.plans.Monitored;
import care.renkei.query.plans.Plan;
import care.renkei.query.plans.PlanVersion;
import care.renkei.query.plans.Rung;
import care.renkei.query.plans.Sheet;
import care.renkei.query.web.plans.RungView.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a version into the order of the sheets: 1-1 or 2-1, the week (1-2, 2-2), then its monitoring (3-1, 3-2). */
record SheetViews(Wording wording) {

    SheetView of(Plan plan, PlanVersion version) {
        Sheet sheet = Objects.requireNonNull(version.sheet());
        List<VersionView.Report> found = new Versions(wording)
                .of(plan).stream()
                        .filter(view -> view.number() == version.number())
                        .findFirst()
                        .map(VersionView::reports)
                        .orElse(List.of());
        var reports = new ArrayList<SheetView.Report>();
        for (int i = 0; i < version.monitored().size(); i++) {
            reports.add(report(version.monitored().get(i), found.get(i)));
        }
        Told drawn = wording.line(Objects.requireNonNull(version.drawn()), List.of(), null);
        return new SheetView(
                version.number(),
                title(plan, sheet),
                sheet.whole() == null,
                sheet.formVersion() == null ? null : sheet.formVersion().text(),
                drawn.when(),
                drawn.by(),
                monitoring(sheet.whole()),
                version.steps().stream()
                        .filter(step ->
                                step.said() instanceof PlanConsented || step.said() instanceof IndividualPlanConsented)
                        .map(wording::told)
                        .toList(),
                goals(plan, GoalHorizon.LONG),
                goals(plan, GoalHorizon.SHORT),
                List.copyOf(reports));
    }

    private String title(Plan plan, Sheet sheet) {
        String title = new PlanViews(wording).title(plan);
        if (sheet.whole() == null) {
            return wording.say("plans.sheet.individual", title);
        }
        return wording.say(sheet.form() == PlanForm.FINAL ? "plans.sheet.final" : "plans.sheet.draft", title);
    }

    private @Nullable String monitoring(@Nullable PlanSheet sheet) {
        if (sheet == null || sheet.monitoringMonths() == null) {
            return null;
        }
        return sheet.monitoringFrom() == null
                ? wording.say("plans.monitoring", sheet.monitoringMonths())
                : wording.say(
                        "plans.monitoring.from",
                        sheet.monitoringMonths(),
                        wording.speech().days().month(sheet.monitoringFrom()));
    }

    private List<String> goals(Plan plan, GoalHorizon horizon) {
        return plan.ladder().stream()
                .flatMap(SheetViews::all)
                .filter(rung -> !rung.over() && rung.goal().said().horizon() == horizon)
                .map(rung -> rung.goal().said().want().text())
                .toList();
    }

    private static Stream<Rung> all(Rung rung) {
        return Stream.concat(Stream.of(rung), rung.steps().stream().flatMap(SheetViews::all));
    }

    private SheetView.Report report(Monitored monitored, VersionView.Report found) {
        if (monitored.report().said() instanceof MonitoringReported report) {
            return new SheetView.Report(
                    report.formVersion().text(),
                    found.told().when(),
                    found.told().by(),
                    wording.text(report.policy()),
                    wording.text(report.situation()),
                    wording.quote(report.personsWords()),
                    found,
                    report.week() == null ? null : new Week(report.week(), wording, wording.speech()).view());
        }
        IndividualPlanEvaluated evaluated =
                (IndividualPlanEvaluated) monitored.report().said();
        return new SheetView.Report(
                null,
                found.told().when(),
                found.told().by(),
                null,
                wording.text(evaluated.finding()),
                wording.quote(evaluated.personsWords()),
                found,
                null);
    }
}
