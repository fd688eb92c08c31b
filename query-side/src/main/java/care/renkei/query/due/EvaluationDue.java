package care.renkei.query.due;

import care.renkei.events.plan.IndividualPlanDrafted;
import care.renkei.events.plan.IndividualPlanEvaluated;
import care.renkei.events.plan.IndividualPlanIssued;
import care.renkei.events.plan.IndividualSheet;
import care.renkei.events.plan.PlanEnded;
import care.renkei.events.plan.PlanRevised;
import care.renkei.events.plan.ReviewInterval;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An individual support plan is evaluated within six months, within three for some services; earlier where its sheet
 * says so ({@link ReviewInterval}).
 */
final class EvaluationDue implements Rule {

    @Override
    public Stream<Due> due(FileSoFar file, Limits limits) {
        return file.all(IndividualPlanDrafted.class)
                .filter(draft -> file.all(PlanEnded.class)
                        .noneMatch(
                                ended -> ended.said().plan().equals(draft.said().plan())))
                .map(draft -> due(draft, file, limits))
                .filter(Objects::nonNull);
    }

    private static @Nullable Due due(Happened<IndividualPlanDrafted> draft, FileSoFar file, Limits limits) {
        Happened<IndividualPlanIssued> issued = file.all(IndividualPlanIssued.class)
                .filter(one -> one.said().plan().equals(draft.said().plan()))
                .reduce((one, later) -> later)
                .orElse(null);
        if (issued == null) {
            return null;
        }
        LocalDate used =
                issued.said().useFrom() == null ? issued.on() : issued.said().useFrom();
        Happened<IndividualPlanEvaluated> evaluated = file.all(IndividualPlanEvaluated.class)
                .filter(one -> one.said().plan().equals(draft.said().plan()))
                .reduce((one, later) -> later)
                .orElse(null);
        Happened<?> from = evaluated != null && !evaluated.on().isBefore(used) ? evaluated : issued;
        boolean again = !from.event().equals(issued.event());
        if (from.imported()) {
            return null;
        }
        LocalDate since = again ? from.on() : used;
        Duty duty = ReviewInterval.of(draft.said().service()).equals(ReviewInterval.ON_THE_WAY)
                ? Duty.EVALUATION_OF_TRAINING
                : Duty.EVALUATION;
        LocalDate on = since.plus(limits.of(duty));
        LocalDate named = namedIn(sheet(draft, file), since);
        return new Due(
                duty,
                from.event(),
                draft.said().plan().text(),
                since,
                named != null && named.isBefore(on) ? named : on,
                draft.source(),
                null);
    }

    private static @Nullable IndividualSheet sheet(Happened<IndividualPlanDrafted> draft, FileSoFar file) {
        return file.all(PlanRevised.class)
                .filter(one -> one.said().plan().equals(draft.said().plan()))
                .map(one -> one.said().individualSheet())
                .filter(Objects::nonNull)
                .reduce((one, later) -> later)
                .orElse(draft.said().sheet());
    }

    /** A day that a later evaluation has passed says nothing any more. */
    private static @Nullable LocalDate namedIn(@Nullable IndividualSheet sheet, LocalDate since) {
        LocalDate named = sheet == null ? null : sheet.evaluationDue();
        return named != null && named.isAfter(since) ? named : null;
    }
}
