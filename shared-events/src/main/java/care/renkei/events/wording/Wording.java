package care.renkei.events.wording;

import care.renkei.events.Words;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnWording;
import care.renkei.events.plan.ReadFromWords;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is advised on the words of wishes, goals and plans. Nothing here ever blocks; how often it is right stands in
 * docs/advice.md. Words that are withheld are silent: nothing is advised on them.
 */
public final class Wording {

    /** Run lengths and thresholds are what the labelled pairs for development say; others are kept for measuring. */
    static final int PLAN_RUN = 2;

    static final double PLANS_ALIKE = 0.45;

    /** Of shorter rows ("twice a week") nothing can be said. */
    private static final int SHORTEST_ROW = 8;

    static final int WISH_RUN = 3;

    static final double WISHES_ALIKE = 0.4;

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
        Reading reading = Reading.spoken(wish.text());
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

    /**
     * On a service-use plan beside an individual support plan, in either direction (PLN-17). They are compared row by
     * row, as they were measured: whole plans of one field of work share many runs whatever they say.
     *
     * @param serviceUse its rows and goals, a text each
     * @param individual the same of the other
     */
    public static List<Advice> onPlans(Collection<Words> serviceUse, Collection<Words> individual) {
        List<String> one = rows(serviceUse);
        List<String> other = rows(individual);
        return letters(one) <= letters(other) ? onCopy(one, other) : onCopy(other, one);
    }

    private static List<Advice> onCopy(List<String> shorter, List<String> longer) {
        List<String> taken = shorter.stream()
                .filter(row -> longer.stream().anyMatch(other -> plansAlike(row, other)))
                .toList();
        return 2 * letters(taken) > letters(shorter) ? List.of(AdviceOnWording.PLANS_NEARLY_ALIKE) : List.of();
    }

    private static List<String> rows(Collection<Words> texts) {
        return texts.stream()
                .map(Words::text)
                .filter(text -> Plain.letters(text).length() >= SHORTEST_ROW)
                .toList();
    }

    private static int letters(List<String> rows) {
        return rows.stream().mapToInt(row -> Plain.letters(row).length()).sum();
    }

    /** What the advice on a wish or a goal says of it, as facts that may stand in clear. */
    public static ReadFromWords read(Words text) {
        AdviceOnWording first = text.text().isBlank()
                ? AdviceOnWording.NO_FIRST_PERSON
                : Reading.of(text.text()).first(AdviceOnWording.NO_FIRST_PERSON);
        return new ReadFromWords(first == null || first == AdviceOnWording.MEANS_BEFORE_WANT, first == null);
    }

    static boolean wishesAlike(String one, String other) {
        return likeness(one, other, WISH_RUN) >= WISHES_ALIKE;
    }

    static double likeness(String wish, String other, int run) {
        return WishCore.of(wish).likeness(WishCore.of(other), run);
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
}
