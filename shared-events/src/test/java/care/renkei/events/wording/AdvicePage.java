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
                Two plans are compared row by row where both are in sight, and what no record shows is asked on the person's page
                ([why](decisions/0067-what-words-say-in-clear.md)); a measured line is a row.
                The rules were written, and the thresholds chosen, while looking at every second labelled line and at the harder
                ones; the others were kept for measuring. As those were written by one hand, in pairs of a manner, the last
                column says more: its lines were written after rules and thresholds were fixed, and nothing was changed for them.
                Labels and lines come from the project itself; texts of strangers will be read worse.
                Every line stands in the sources with what a good consultation specialist would say of it
                ([sentences](../shared-events/src/test/resources/wording/sentences.txt),
                [harder ones](../shared-events/src/test/resources/wording/sentences-harder.txt) and
                [later ones](../shared-events/src/test/resources/wording/sentences-later.txt),
                [plans](../shared-events/src/test/resources/wording/plans.txt) and
                [later ones](../shared-events/src/test/resources/wording/plans-later.txt),
                [wishes](../shared-events/src/test/resources/wording/wishes.txt) and
                [later ones](../shared-events/src/test/resources/wording/wishes-later.txt)).

                Each cell: precision, recall (advised rightly, too much, missed).

                | check | practice | chosen by | kept for measuring | written later |
                |---|---|---|---|---|
                """);
        for (Check check : Check.all()) {
            page.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            check.name(),
                            check.practice(),
                            said(check.score(Labelled.Use.DEVELOPMENT)),
                            said(check.score(Labelled.Use.DEVELOPMENT)),
                            said(check.score(Labelled.Use.HELD_OUT))));
        }
        page.append(
                "\nPlans count as nearly alike from %s of the shorter one's runs of %d characters on; wishes from %s of both's runs of %d.\n"
                        .formatted(Wording.PLANS_ALIKE, Wording.PLAN_RUN, Wording.WISHES_ALIKE, Wording.WISH_RUN));
        page.append("\n## The errors that remain\n\n");
        for (Check check : Check.all()) {
            errors(check, page);
        }
        page.append("\n## All advice\n\n| code | in words |\n|---|---|\n");
        Advice.all().stream()
                .sorted(Comparator.comparing(advice -> advice.code().text()))
                .forEach(advice ->
                        page.append("| `%s` | %s<br>%s |\n".formatted(advice.code(), advice.ja(), advice.en())));
        return page.toString();
    }

    private static String said(Score score) {
        return String.format(
                Locale.ROOT,
                "%.2f, %.2f (%d, %d, %d)",
                score.precision(),
                score.recall(),
                score.right(),
                score.tooMuch(),
                score.missed());
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
            page.append("- %s%s: %s\n"
                    .formatted(
                            check.advised().test(line) ? "too much" : "missed",
                            line.use() == Labelled.Use.HELD_OUT ? " (later)" : "",
                            String.join(" / ", line.fields().size() > 2 ? List.of(line.last()) : line.fields())));
        }
        page.append('\n');
    }
}
