package care.renkei.events.wording;

import care.renkei.events.LifeDomain;
import care.renkei.events.Words;
import care.renkei.events.advice.Advice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words and rows of a plan are read from, whatever event holds them: what a drafted plan, a revised one and an
 * individual support plan have in common.
 *
 * @param wishPerson the wish column; null where the plan has none
 * @param wishFamily what each of the family wishes, apart
 * @param goals goals that stand in the plan as one text each
 * @param items the domains of life that its rows are about
 * @param left domains for which the plan says why it has nothing
 * @param needs domains in which a need is known
 */
public record PlanTexts(
        @Nullable Words wishPerson,
        List<Words> wishFamily,
        List<Words> goals,
        Set<LifeDomain> items,
        Set<LifeDomain> left,
        Set<LifeDomain> needs) {

    public PlanTexts {
        wishFamily = List.copyOf(wishFamily);
        goals = List.copyOf(goals);
        items = Set.copyOf(items);
        left = Set.copyOf(left);
        needs = Set.copyOf(needs);
    }

    /** Each piece of advice once, however many goals it is about. */
    public List<Advice> advice() {
        var advice = new ArrayList<Advice>();
        if (wishPerson != null) {
            advice.addAll(Wording.onWish(wishPerson));
            advice.addAll(Wording.onWishes(wishPerson, wishFamily));
        }
        goals.forEach(goal -> advice.addAll(Wording.onGoal(goal)));
        advice.addAll(Wording.onDomains(items, left, needs));
        return advice.stream().distinct().toList();
    }
}
