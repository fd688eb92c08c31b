package care.renkei.query.web.plans;

import care.renkei.events.DataSubjectId;
import care.renkei.events.plan.FutureImageRecorded;
import care.renkei.events.plan.PlanSheet;
import care.renkei.query.plans.DomainCover;
import care.renkei.query.plans.Plan;
import care.renkei.query.plans.PlanVersion;
import care.renkei.query.plans.Rung;
import care.renkei.query.plans.Saying;
import care.renkei.query.plans.Sheet;
import care.renkei.query.web.plans.PlanView.Cover;
import care.renkei.query.web.plans.PlanView.Picture;
import care.renkei.query.web.plans.PlanView.Voice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes what the page shows of a plan. */
record PlanViews(Wording wording) {

    /** @param shown the version whose sheet is shown; null where none is in sight */
    PlanView of(Plan plan, @Nullable PlanVersion shown) {
        Sheet sheet = shown == null ? null : shown.sheet();
        PlanSheet whole = sheet == null ? null : sheet.whole();
        Rungs rungs = new Rungs(wording);
        return new PlanView(
                plan.plan().text(),
                title(plan),
                wording.agency(plan.source(), ""),
                shown == null ? null : shown.number(),
                sheet == null || shown == null
                        ? null
                        : wording.say(
                                "plans.version.form",
                                shown.number(),
                                wording.readings().of(sheet.form())),
                period(sheet),
                plan.ended() == null ? null : wording.told(plan.ended()),
                sheet == null ? null : wording.quote(sheet.wish()),
                shown == null
                        ? List.of()
                        : shown.family().stream()
                                .map(wish -> new Voice(
                                        who(wish.whose()),
                                        Objects.requireNonNullElse(
                                                wording.quote(wish.said().wish()), "")))
                                .toList(),
                sheet == null ? null : wording.text(sheet.policy()),
                sheet == null || sheet.individual() == null
                        ? null
                        : wording.text(sheet.individual().standardHours()),
                pictures(plan),
                plan.ladder().stream().map(rungs::of).toList(),
                plan.longView().stream().map(wording::told).toList(),
                sheet == null ? List.of() : new Rows(wording).of(sheet),
                whole == null || whole.week() == null ? null : new Week(whole.week(), wording, wording.speech()).view(),
                plan.covers().stream().map(this::cover).toList(),
                whole == null
                        ? List.of()
                        : whole.openQuestions().stream()
                                .map(wording::text)
                                .filter(Objects::nonNull)
                                .toList(),
                new Versions(wording).of(plan));
    }

    String title(Plan plan) {
        if (plan.kind() != null) {
            return wording.readings().of(plan.kind());
        }
        return plan.service() == null
                ? wording.say("plans.plan")
                : wording.say("plans.individual", wording.readings().of(plan.service()));
    }

    private String who(@Nullable String whose) {
        return whose == null
                ? wording.say("subject.relative")
                : wording.readings().of(new DataSubjectId(whose));
    }

    private @Nullable String period(@Nullable Sheet sheet) {
        if (sheet == null) {
            return null;
        }
        LocalDate from = sheet.whole() == null
                ? sheet.individual() == null ? null : sheet.individual().from()
                : sheet.whole().from();
        LocalDate until = sheet.whole() == null ? null : sheet.whole().until();
        if (from == null) {
            return null;
        }
        String begins = wording.speech().days().day(from);
        return until == null
                ? wording.say("plans.since", begins)
                : wording.say("plans.until", begins, wording.speech().days().day(until));
    }

    /** Those of the plan and those of its goals, the farthest first. */
    private List<Picture> pictures(Plan plan) {
        return Stream.concat(plan.pictures().stream(), plan.ladder().stream().flatMap(PlanViews::ofGoal))
                .sorted(Comparator.comparingInt(picture -> -picture.said().horizonYears()))
                .map(this::picture)
                .toList();
    }

    private static Stream<Saying<FutureImageRecorded>> ofGoal(Rung rung) {
        return Stream.concat(rung.pictures().stream(), rung.steps().stream().flatMap(PlanViews::ofGoal));
    }

    private Picture picture(Saying<FutureImageRecorded> picture) {
        FutureImageRecorded said = picture.said();
        return new Picture(
                said.horizonYears() == 0
                        ? wording.say("plans.picture")
                        : wording.say("plans.picture.years", said.horizonYears()),
                wording.speech().words().quote(said.image().text()),
                wording.text(said.lifeChange()),
                picture.record().toString(),
                wording.speech().days().when(picture.occurred()));
    }

    private Cover cover(DomainCover cover) {
        String rows =
                cover.rows().stream().map(String::valueOf).collect(Collectors.joining(wording.say("plans.comma")));
        String says;
        if (!cover.rows().isEmpty()) {
            says = wording.say("plans.cover.rows", rows);
        } else if (cover.leftOut() != null) {
            says = wording.say("plans.cover.leftOut", cover.leftOut().text());
        } else {
            says = wording.say(cover.needed() ? "plans.cover.needed" : "plans.cover.none");
        }
        return new Cover(
                wording.readings().of(cover.domain()), says, !cover.rows().isEmpty());
    }
}
