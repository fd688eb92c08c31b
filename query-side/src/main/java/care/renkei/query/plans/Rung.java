package care.renkei.query.plans;

import care.renkei.events.Content;
import care.renkei.events.plan.FutureImageRecorded;
import care.renkei.events.plan.GoalReviewedWithPerson;
import care.renkei.events.plan.GoalSet;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal on the ladder, with the whole line from the person's words to what became of it.
 *
 * @param goal what is wanted, and what is done for it
 * @param over whether a later version no longer pursues it
 * @param words what the person said before it was a goal; left out where that is not in sight
 * @param pictures of life when it is reached
 * @param rows of the newest version that serve it, from 1
 * @param served rows of providers' plans that serve it
 * @param evidence what monitoring and steps found, oldest first
 * @param reviews with the person, oldest first
 * @param tables where it was looked at together, oldest first
 * @param steps goals on the way to it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Rung(
        Saying<GoalSet> goal,
        boolean over,
        @Nullable Saying<? extends Content> words,
        List<Saying<FutureImageRecorded>> pictures,
        List<Integer> rows,
        List<Served> served,
        List<Finding> evidence,
        List<Saying<GoalReviewedWithPerson>> reviews,
        List<TableReview> tables,
        List<Rung> steps) {}
