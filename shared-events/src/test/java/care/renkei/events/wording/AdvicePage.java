package care.renkei.events.wording;

import care.renkei.events.advice.Advice;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The page docs/advice.md: what is advised, and how often what is read from words is right. */
final class AdvicePage {

    private AdvicePage() {}

    static String text() {
        var page = new StringBuilder("""
                # Advice

                Good practice that no rule can force comes back with the acceptance, stands as a code with the event, and is
                answered by an event of its own. It never blocks, and no attitude is scored. This page is written by a test.

                ## What is read from words, and how often it is right

                The rules work on characters, at the door, where the words are at hand ([why](decisions/0048-rules-on-characters.md)).
                They were written while looking at one half of the labelled lines; precision and recall are of the other half,
                with those of the first behind the stroke. The lines were written by hand
                ([sentences](../shared-events/src/test/resources/wording/sentences.txt),
                [plans](../shared-events/src/test/resources/wording/plans.txt),
                [wishes](../shared-events/src/test/resources/wording/wishes.txt)), each labelled with what a good consultation
                specialist would say of it. They were written by the hand that wrote the rules: expect less of strangers' texts.

                | check | practice | lines | precision | recall |
                |---|---|---|---|---|
                """);
        for (Check check : Check.all()) {
            Score kept = check.score(true);
            Score first = check.score(false);
            page.append("| %s | %s | %d | %.2f / %.2f | %.2f / %.2f |%n"
                    .formatted(
                            check.name(),
                            check.practice(),
                            check.half(true).size(),
                            kept.precision(),
                            first.precision(),
                            kept.recall(),
                            first.recall()));
        }
        page.append("\nPlans count as nearly alike from %s of the shorter one's runs of %d characters on; wishes from %s of both's runs of %d.\n"
                .formatted(Wording.PLANS_ALIKE, Wording.PLAN_RUN, Wording.WISHES_ALIKE, Wording.WISH_RUN));
        page.append("\n## The errors that remain\n\n");
        for (Check check : Check.all()) {
            errors(check, page);
        }
        page.append("\n## All advice\n\n| code | in words |\n|---|---|\n");
        Advice.all().stream()
                .sorted(Comparator.comparing(advice -> advice.code().text()))
                .forEach(advice -> page.append("| `%s` | %s<br>%s |\n".formatted(advice.code(), advice.ja(), advice.en())));
        return page.toString();
    }

    private static void errors(Check check, StringBuilder page) {
        List<Labelled> wrong = check.lines().stream()
                .filter(line -> check.meant().test(line) != check.advised().test(line))
                .toList();
        if (wrong.isEmpty()) {
            return;
        }
        page.append("**").append(check.name()).append("**\n\n");
        for (Labelled line : wrong) {
            page.append("- %s%s: %s%n".formatted(
                            check.advised().test(line) ? "too much" : "missed",
                            line.kept() ? "" : " (first half)",
                            String.join(" / ", line.fields().size() > 2 ? List.of(line.last()) : line.fields()))
                    .formatted(Locale.ROOT));
        }
        page.append('\n');
    }
}
