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

                The rules work on characters, at the door, where the words are at hand
                ([why](decisions/0048-rules-on-characters.md), [weighed again](decisions/0073-whose-work-a-verb-is.md)).
                Two plans are compared row by row where both are in sight, and what no record shows is asked on the person's page
                ([why](decisions/0067-what-words-say-in-clear.md)); a measured line is a row.

                **All lines and all labels were written by the project itself, by one hand, and not by practitioners**; texts
                of strangers will be read worse. How the sets came about:

                - *Development*: rules, measures and thresholds were made while looking at these lines
                  ([sentences](../shared-events/src/test/resources/wording/sentences.txt),
                  [harder](../shared-events/src/test/resources/wording/sentences-harder.txt),
                  [later](../shared-events/src/test/resources/wording/sentences-later.txt),
                  [thought up](../shared-events/src/test/resources/wording/sentences-thought-up.txt) and
                  [second](../shared-events/src/test/resources/wording/sentences-second.txt) ones;
                  [plans](../shared-events/src/test/resources/wording/plans.txt),
                  [later](../shared-events/src/test/resources/wording/plans-later.txt) and
                  [thought up](../shared-events/src/test/resources/wording/plans-thought-up.txt);
                  [wishes](../shared-events/src/test/resources/wording/wishes.txt),
                  [later](../shared-events/src/test/resources/wording/wishes-later.txt) and
                  [thought up](../shared-events/src/test/resources/wording/wishes-thought-up.txt)).
                - *Held out*: written in many voices before the rules were mended the last time, committed on their own, and only
                  counted, never read, until the rules were done
                  ([sentences](../shared-events/src/test/resources/wording/sentences-held-out.txt),
                  [plans](../shared-events/src/test/resources/wording/plans-held-out.txt),
                  [wishes](../shared-events/src/test/resources/wording/wishes-held-out.txt)).
                - *Written last*: written when the rules were done, and nothing was changed for them
                  ([sentences](../shared-events/src/test/resources/wording/sentences-last.txt)).
                - *Unseen*: goals and wishes as they stand in plans, written before the rules were mended the third time, without
                  a look at the rules ([sentences](../shared-events/src/test/resources/wording/sentences-unseen.txt)).

                The hand that mended the rules had written the held-out lines just before: that column flatters. **What to
                expect of new sentences is the last column**, and it is based on fewer lines.

                Each cell: precision, recall (advised rightly, too much, missed).

                | check | practice | development | held out | written last | unseen |
                |---|---|---|---|---|---|
                """);
        for (Check check : Check.all()) {
            page.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            check.name(),
                            check.practice(),
                            said(check.score(Labelled.Use.DEVELOPMENT)),
                            said(check.score(Labelled.Use.HELD_OUT)),
                            said(check.score(Labelled.Use.LAST)),
                            said(check.score(Labelled.Use.UNSEEN))));
        }
        page.append(
                "\nPlans count as nearly alike from %s of the shorter one's runs of %d characters on; wishes, without the endings that say whose they are, from %s of both's runs of %d.\n"
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
        if (score.right() + score.tooMuch() + score.missed() == 0) {
            return "no lines";
        }
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
                            switch (line.use()) {
                                case DEVELOPMENT -> "";
                                case HELD_OUT -> " (held out)";
                                case LAST -> " (last)";
                                case UNSEEN -> " (unseen)";
                            },
                            String.join(" / ", line.fields().size() > 2 ? List.of(line.last()) : line.fields())));
        }
        page.append('\n');
    }
}
