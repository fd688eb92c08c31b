package care.renkei.query.web.plans;

import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.MonitoringReported;
import care.renkei.events.plan.MonitoringReported.MonitoredItem;
import care.renkei.events.plan.PlanRevised;
import care.renkei.query.plans.Asked;
import care.renkei.query.plans.Changes;
import care.renkei.query.plans.Changes.RowChange;
import care.renkei.query.plans.Monitored;
import care.renkei.query.plans.Plan;
import care.renkei.query.plans.PlanVersion;
import care.renkei.query.plans.Sheet;
import care.renkei.query.web.plans.RungView.Told;
import care.renkei.query.web.plans.VersionView.Found;
import care.renkei.query.web.plans.VersionView.Question;
import care.renkei.query.web.plans.VersionView.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes versions beside each other: what changed and why, and what was said about each. */
record Versions(Wording wording) {

    /** The newest first. */
    List<VersionView> of(Plan plan) {
        var versions = new ArrayList<VersionView>();
        for (PlanVersion version : plan.versions()) {
            versions.addFirst(version(version, before(plan, version)));
        }
        return List.copyOf(versions);
    }

    private static @Nullable Sheet before(Plan plan, PlanVersion version) {
        Changes changes = version.changes();
        return changes == null
                ? null
                : plan.versions().stream()
                        .filter(other -> other.number() == changes.since())
                        .findFirst()
                        .map(PlanVersion::sheet)
                        .orElse(null);
    }

    private VersionView version(PlanVersion version, @Nullable Sheet before) {
        Sheet sheet = version.sheet();
        return new VersionView(
                version.number(),
                sheet == null
                        ? wording.say("plans.version", version.number())
                        : wording.say(
                                "plans.version.form",
                                version.number(),
                                wording.readings().of(sheet.form())),
                version.drawn() == null ? null : wording.line(version.drawn(), List.of(), null),
                why(version),
                sheet == null || before == null || version.changes() == null
                        ? List.of()
                        : changes(version.changes(), before, sheet),
                version.steps().stream().map(wording::told).toList(),
                version.remarks().stream().map(wording::told).toList(),
                version.monitored().stream().map(this::report).toList(),
                version.questions().stream().map(this::question).toList(),
                sheet == null || sheet.formVersion() == null
                        ? null
                        : sheet.formVersion().text());
    }

    private @Nullable String why(PlanVersion version) {
        return version.drawn() != null && version.drawn().said() instanceof PlanRevised revised
                ? Stream.of(wording.text(revised.what()), wording.text(revised.why()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(wording.say("plans.sentences")))
                : null;
    }

    private List<String> changes(Changes changes, Sheet before, Sheet after) {
        var says = new ArrayList<String>();
        if (changes.wish()) {
            says.add(wording.say("plans.changed.wish"));
        }
        if (changes.policy()) {
            says.add(wording.say("plans.changed.policy"));
        }
        if (changes.week()) {
            says.add(wording.say("plans.changed.week"));
        }
        List<RowView> now = new Rows(wording).of(after);
        List<RowView> then = new Rows(wording).of(before);
        changes.rows().stream().filter(row -> !row.stayed()).forEach(row -> says.add(row(row, then, now)));
        return List.copyOf(says);
    }

    private String row(RowChange change, List<RowView> then, List<RowView> now) {
        Integer after = change.after();
        Integer before = change.before();
        if (after == null) {
            RowView gone = then.get(Objects.requireNonNull(before) - 1);
            return wording.say("plans.changed.dropped", gone.no(), title(gone));
        }
        RowView row = now.get(after - 1);
        if (before == null) {
            return wording.say("plans.changed.added", row.no(), title(row));
        }
        return wording.say(
                "plans.changed.row",
                row.no(),
                title(row),
                change.fields().stream()
                        .map(field -> wording.say("plans.field." + field.name()))
                        .collect(Collectors.joining(wording.say("plans.comma"))));
    }

    private static String title(RowView row) {
        return Stream.of(row.need(), row.aim(), row.domain())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private Report report(Monitored monitored) {
        Told told = wording.told(monitored.report());
        List<Told> family = monitored.family().stream()
                .map(wish ->
                        wording.line(wish, List.of(), wording.quote(wish.said().wish())))
                .toList();
        List<Question> questions =
                monitored.questions().stream().map(this::question).toList();
        if (monitored.report().said() instanceof MonitoringReported report) {
            return new Report(
                    told,
                    wording.readings().of(report.next()),
                    report.items().stream().map(this::found).toList(),
                    family,
                    questions);
        }
        return monitored.report().said() instanceof IndividualPlanEvaluated evaluated
                ? new Report(
                        told,
                        wording.readings().of(evaluated.next()),
                        evaluated.delivered().stream()
                                .map(item -> new Found(
                                        item.item(),
                                        wording.readings().of(item.degree()),
                                        null,
                                        wording.text(item.what()),
                                        null,
                                        null,
                                        "",
                                        null))
                                .toList(),
                        family,
                        questions)
                : new Report(told, "", List.of(), family, questions);
    }

    private Found found(MonitoredItem item) {
        return new Found(
                item.item(),
                wording.readings().of(item.achievement()),
                item.satisfaction() == null ? null : wording.readings().of(item.satisfaction()),
                wording.text(item.delivery()),
                wording.quote(item.impression()),
                wording.text(item.remaining()),
                Stream.of(
                                item.kindChanges() ? "plans.change.kind" : null,
                                item.amountChanges() ? "plans.change.amount" : null,
                                item.scheduleChanges() ? "plans.change.week" : null)
                        .filter(Objects::nonNull)
                        .map(key -> wording.say(key))
                        .collect(Collectors.joining(wording.say("plans.comma"))),
                wording.text(item.note()));
    }

    Question question(Asked asked) {
        return new Question(
                wording.told(asked.question()),
                asked.answers().stream().map(wording::told).toList());
    }
}
