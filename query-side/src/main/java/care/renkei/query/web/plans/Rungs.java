package care.renkei.query.web.plans;

import care.renkei.events.plan.GoalReviewedWithPerson;
import care.renkei.events.plan.GoalSet;
import care.renkei.events.plan.GoalSet.GoalSupport;
import care.renkei.events.plan.MonitoringReported.MonitoredItem;
import care.renkei.query.plans.Finding;
import care.renkei.query.plans.Rung;
import care.renkei.query.plans.Saying;
import care.renkei.query.plans.TableReview;
import care.renkei.query.web.Mark;
import care.renkei.query.web.plans.RungView.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the ladder of goals, each with its line. */
record Rungs(Wording wording) {

    RungView of(Rung rung) {
        GoalSet goal = rung.goal().said();
        return new RungView(
                wording.readings().of(goal.horizon()),
                wording.speech().words().quote(goal.want().text()),
                goal.due() == null ? null : wording.speech().days().day(goal.due()),
                rung.over(),
                rung.words() == null ? null : wording.told(rung.words()),
                goal.means().stream()
                        .map(wording::text)
                        .filter(Objects::nonNull)
                        .toList(),
                goal.supports().stream().map(this::helper).toList(),
                rows(rung),
                wording.text(goal.measure()),
                rung.evidence().stream().map(this::found).toList(),
                Stream.concat(
                                rung.reviews().stream().map(this::reviewed),
                                rung.tables().stream().map(this::table))
                        .toList(),
                rung.steps().stream().map(this::of).toList());
    }

    private Owner helper(GoalSupport support) {
        String what = support.what().text();
        if (support.personDoes()) {
            return wording.person(what);
        }
        return support.agency() == null
                ? new Owner(Mark.UNKNOWN, wording.say("plans.nobody"), what)
                : wording.agency(support.agency(), what);
    }

    private List<String> rows(Rung rung) {
        var rows = new ArrayList<String>();
        rung.rows().forEach(row -> rows.add(wording.say("plans.row", row)));
        rung.served()
                .forEach(served ->
                        rows.add(wording.say("plans.row.of", wording.readings().of(served.source()), served.row())));
        return List.copyOf(rows);
    }

    private Told found(Finding finding) {
        var says = new ArrayList<@Nullable String>();
        String quote = null;
        MonitoredItem item = finding.item();
        if (item != null) {
            says.add(wording.readings().of(item.achievement()));
            says.add(wording.text(item.delivery()));
            quote = wording.quote(item.impression());
        }
        if (finding.delivered() != null) {
            says.add(wording.readings().of(finding.delivered().degree()));
            says.add(wording.text(finding.delivered().what()));
        }
        if (finding.step() != null) {
            says.add(wording.say(
                    "plans.step", wording.readings().of(finding.step().kind())));
            says.add(wording.text(finding.step().how()));
            quote = wording.quote(finding.step().personView());
        }
        return new Told(
                finding.record().toString(),
                wording.speech().days().when(finding.occurred()),
                wording.speech().directory().mark(finding.source()),
                wording.readings().of(finding.source()),
                says.stream().filter(Objects::nonNull).toList(),
                quote,
                List.of());
    }

    private Told reviewed(Saying<GoalReviewedWithPerson> review) {
        GoalReviewedWithPerson said = review.said();
        var says = new ArrayList<String>();
        says.add(wording.say(said.stillWanted() ? "plans.review.wanted" : "plans.review.notWanted"));
        says.add(wording.readings().of(said.progress()));
        Stream.of(said.dailyActivity(), said.stepUpIdea())
                .map(wording::text)
                .filter(Objects::nonNull)
                .forEach(says::add);
        return wording.line(review, says, wording.quote(said.personsWords()));
    }

    private Told table(TableReview table) {
        return new Told(
                table.record().toString(),
                wording.speech().days().when(table.occurred()),
                wording.speech().directory().mark(table.source()),
                wording.readings().of(table.source()),
                List.of(wording.say(table.personPresent() ? "plans.review.table" : "plans.review.tableWithout")),
                null,
                List.of());
    }
}
