package care.renkei.events.wording;

import care.renkei.events.LifeDomain;
import care.renkei.events.Words;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnWording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is advised on the words of wishes, goals and plans. Nothing here ever blocks; how often it is right stands in
 * docs/advice.md. Words that are withheld are silent: nothing is advised on them.
 */
public final class Wording {

    /** Run length and threshold were chosen on one half of the labelled plans, and measured on the other. */
    static final int PLAN_RUN = 2;

    static final double PLANS_ALIKE = 0.4;

    static final int WISH_RUN = 3;

    static final double WISHES_ALIKE = 0.35;

    private Wording() {}

    /** On the wish column of a plan, or a wish that somebody wrote up (PLN-08, PLN-09). */
    public static List<Advice> onWish(Words wish) {
        return on(wish, AdviceOnWording.NO_FIRST_PERSON);
    }

    /**
     * On a wish that was written down as it was said. A word of a child is a wish as it stands; only another's voice is
     * advised on.
     */
    public static List<Advice> onSpokenWish(Words wish) {
        Reading reading = Reading.of(wish.text());
        return !reading.own() && (reading.others() || reading.supporter())
                ? List.of(AdviceOnWording.NO_FIRST_PERSON)
                : List.of();
    }

    /** On a goal in one text, whose means may follow it (PLN-05, PLN-08, PLN-09). */
    public static List<Advice> onGoal(Words goal) {
        return on(goal, AdviceOnWording.GOAL_NOT_FIRST_PERSON);
    }

    /** On a goal that keeps want and means apart (PLN-09). */
    public static List<Advice> onGoal(@Nullable Words want, Collection<Words> means) {
        if (want == null || want.text().isBlank()) {
            return means.isEmpty() ? List.of() : List.of(AdviceOnWording.MEANS_WITHOUT_WANT);
        }
        return onGoal(want);
    }

    /** On the person's wish beside those of the family (PLN-04). */
    public static List<Advice> onWishes(Words person, Collection<Words> family) {
        return family.stream().anyMatch(other -> wishesAlike(person.text(), other.text()))
                ? List.of(AdviceOnWording.WISHES_NEARLY_ALIKE)
                : List.of();
    }

    /** On a service-use plan beside an individual support plan, in either direction (PLN-17). */
    public static List<Advice> onPlans(Collection<Words> serviceUse, Collection<Words> individual) {
        return plansAlike(joined(serviceUse), joined(individual))
                ? List.of(AdviceOnWording.PLANS_NEARLY_ALIKE)
                : List.of();
    }

    /**
     * On the domains of life that a plan's items are about (MON-04, SVC-03).
     *
     * @param left domains for which the plan says why it has nothing
     * @param needs domains in which a need is known
     */
    public static List<Advice> onDomains(Set<LifeDomain> items, Set<LifeDomain> left, Set<LifeDomain> needs) {
        var advice = new ArrayList<Advice>();
        missing(LifeDomain.LEISURE, AdviceOnWording.NO_LEISURE, items, left, advice);
        missing(LifeDomain.FAMILY, AdviceOnWording.NO_FAMILY, items, left, advice);
        missing(LifeDomain.IKIGAI, AdviceOnWording.NO_IKIGAI, items, left, advice);
        if (needs.contains(LifeDomain.PSYCHOLOGICAL)) {
            missing(LifeDomain.PSYCHOLOGICAL, AdviceOnWording.NO_PSYCHOLOGICAL, items, left, advice);
        }
        return advice;
    }

    static boolean wishesAlike(String one, String other) {
        return Likeness.mutual(one, other, WISH_RUN) >= WISHES_ALIKE;
    }

    static boolean plansAlike(String one, String other) {
        return Likeness.contained(one, other, PLAN_RUN) >= PLANS_ALIKE;
    }

    private static List<Advice> on(Words text, AdviceOnWording notOwn) {
        if (text.text().isBlank()) {
            return List.of();
        }
        AdviceOnWording first = Reading.of(text.text()).first(notOwn);
        return first == null ? List.of() : List.of(first);
    }

    private static void missing(
            LifeDomain domain, Advice advice, Set<LifeDomain> items, Set<LifeDomain> left, List<Advice> into) {
        if (!items.contains(domain) && !left.contains(domain)) {
            into.add(advice);
        }
    }

    private static String joined(Collection<Words> texts) {
        var all = new StringBuilder();
        texts.forEach(text -> all.append(text.text()).append('\n'));
        return all.toString();
    }
}
