package care.renkei.events.wording;

import care.renkei.events.Words;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnWording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One check, held against its labelled lines.
 *
 * @param practice the rows of the practice catalogue that it serves
 * @param floors what must at least be found of the lines of each use
 */
record Check(
        String name,
        String practice,
        List<Labelled> lines,
        Predicate<Labelled> meant,
        Predicate<Labelled> advised,
        Map<Labelled.Use, Double> floors) {

    private static final List<Labelled> SENTENCES = Labelled.all("sentences");

    static List<Check> all() {
        return List.of(
                new Check(
                        "Not in the person's own voice",
                        "PLN-08",
                        SENTENCES,
                        line -> Set.of("voice", "supporter", "only").contains(line.label()),
                        line -> notOwn(line),
                        floors(0.95, 0.9, 0.9, 0.9, 0.85, 0.95, 0.9, 0.75)),
                on(
                        "Supporter as the subject",
                        "PLN-05",
                        "supporter",
                        AdviceOnWording.SUPPORTER_IS_SUBJECT,
                        floors(0.9, 0.9, 0.85, 0.85, 0.75, 0.9, 0.7, 0.55)),
                on(
                        "Means before the want",
                        "PLN-09",
                        "before",
                        AdviceOnWording.MEANS_BEFORE_WANT,
                        floors(0.95, 0.9, 0.7, 0.9, 0.6, 0.95, 0.7, 0.95)),
                on(
                        "Means without a want",
                        "PLN-09",
                        "only",
                        AdviceOnWording.MEANS_WITHOUT_WANT,
                        floors(0.95, 0.75, 0.8, 0.85, 0.9, 0.95, 0.6, 0.7)),
                new Check(
                        "Two plans nearly alike",
                        "PLN-16, PLN-17",
                        Labelled.all("plans"),
                        line -> Set.of("copied", "edited").contains(line.label()),
                        line -> Wording.plansAlike(line.first(), line.last()),
                        floors(0.9, 0.9, 1, 1, 1, 1, 1, 1)),
                new Check(
                        "Person's and family's wish nearly alike",
                        "PLN-04",
                        Labelled.all("wishes"),
                        line -> line.label().equals("alike"),
                        line -> Wording.wishesAlike(line.first(), line.last()),
                        floors(0.85, 0.8, 1, 1, 1, 1, 1, 1)));
    }

    private static Check on(
            String name, String practice, String label, Advice advice, Map<Labelled.Use, Double> floors) {
        return new Check(
                name,
                practice,
                SENTENCES,
                line -> line.label().equals(label),
                line -> given(line).contains(advice),
                floors);
    }

    /** In the order of the uses. */
    private static Map<Labelled.Use, Double> floors(double... floors) {
        var of = new EnumMap<Labelled.Use, Double>(Labelled.Use.class);
        List<Labelled.Use> uses = List.of(Labelled.Use.values());
        for (int i = 0; i < floors.length; i++) {
            of.put(uses.get(i), floors[i]);
        }
        return of;
    }

    static List<Advice> given(Labelled line) {
        Words text = Words.of(line.last());
        return line.first().equals("wish") ? Wording.onWish(text) : Wording.onGoal(text);
    }

    private static boolean notOwn(Labelled line) {
        List<Advice> given = given(line);
        return !given.isEmpty() && !given.contains(AdviceOnWording.MEANS_BEFORE_WANT);
    }

    Score score(Labelled.Use use) {
        return Score.of(of(use), meant, advised);
    }

    /** Of every line that the rules were not made from. */
    Score scoreOfTheRest() {
        return Score.of(lines.stream().filter(line -> !line.use().isLearned()).toList(), meant, advised);
    }

    List<Labelled> of(Labelled.Use use) {
        return lines.stream().filter(line -> line.use() == use).toList();
    }
}
