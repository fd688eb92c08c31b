package care.renkei.events.wording;

import care.renkei.events.advice.Advice;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The page docs/advice.md: what is advised, and how often what is read from words is right. */
final class AdvicePage {

    /** What the rules read before they were mended the third time; they are no longer here to be counted. */
    private static final String BEFORE = """

            Before the rules were mended the third time they read the same lines so (precision, recall):

            | check | held out | written last | unseen | afterwards |
            |---|---|---|---|---|
            | Not in the person's own voice | 0.99, 0.89 | 0.97, 0.70 | 1.00, 0.81 | 0.95, 0.58 |
            | Supporter as the subject | 0.94, 0.94 | 1.00, 0.61 | 0.92, 0.77 | 0.75, 0.21 |
            | Means before the want | 1.00, 0.94 | 1.00, 0.43 | 1.00, 0.73 | 1.00, 0.50 |
            | Means without a want | 1.00, 0.73 | 1.00, 0.86 | 1.00, 0.83 | 1.00, 1.00 |

            No check advises too much more often than before. The supporter as the subject is found least of all: which verb is
            staff's work has no end, and where nothing in a sentence shows it (食材を細かく刻む), silence is kept.
            """;

    private AdvicePage() {}

    static String text() {
        var page = new StringBuilder("""
                # Advice

                Good practice that no rule can force comes back with the acceptance, stands as a code with the event, and is
                answered by an event of its own. It never blocks, and no attitude is scored. This page is written by a test.

                ## What is read from words, and how often it is right

                The rules work on characters, at the door, where the words are at hand
                ([why](decisions/0048-rules-on-characters.md), [weighed again](decisions/0073-whose-work-a-verb-is.md),
                [and once more](decisions/0096-who-is-left-out.md)).
                Two plans are compared row by row where both are in sight, and what no record shows is asked on the person's page
                ([why](decisions/0067-what-words-say-in-clear.md)); a measured line is a row.

                **All lines and all labels were written by the project itself, by one hand, and not by practitioners**; texts
                of strangers will be read worse. How the sets came about:

                - *Development*: rules, measures and thresholds were made while looking at these lines
                  ([sentences](../shared-events/src/test/resources/wording/sentences.txt),
                  [harder](../shared-events/src/test/resources/wording/sentences-harder.txt),
                  [later](../shared-events/src/test/resources/wording/sentences-later.txt),
                  [thought up](../shared-events/src/test/resources/wording/sentences-thought-up.txt),
                  [second](../shared-events/src/test/resources/wording/sentences-second.txt),
                  [third](../shared-events/src/test/resources/wording/sentences-third.txt) and
                  [fourth](../shared-events/src/test/resources/wording/sentences-fourth.txt) ones;
                  [plans](../shared-events/src/test/resources/wording/plans.txt),
                  [later](../shared-events/src/test/resources/wording/plans-later.txt) and
                  [thought up](../shared-events/src/test/resources/wording/plans-thought-up.txt);
                  [wishes](../shared-events/src/test/resources/wording/wishes.txt),
                  [later](../shared-events/src/test/resources/wording/wishes-later.txt) and
                  [thought up](../shared-events/src/test/resources/wording/wishes-thought-up.txt)).
                - *Held out*: written in many voices before the rules were mended the second time, committed on their own, and
                  only counted until the rules were done
                  ([sentences](../shared-events/src/test/resources/wording/sentences-held-out.txt),
                  [plans](../shared-events/src/test/resources/wording/plans-held-out.txt),
                  [wishes](../shared-events/src/test/resources/wording/wishes-held-out.txt)).
                - *Written last*: written when the rules were done the second time
                  ([sentences](../shared-events/src/test/resources/wording/sentences-last.txt)). What was missed of these and of
                  the held-out lines stood on this page when the rules were mended the third time: both columns flatter.
                - *Unseen*: goals and wishes as they stand in plans, written before the rules were mended the third time and
                  without a look at them, and only counted until they were done
                  ([sentences](../shared-events/src/test/resources/wording/sentences-unseen.txt)).
                - *Afterwards*: written when the rules were done the third time, as different as could be thought of, and
                  counted once; nothing was changed for them
                  ([sentences](../shared-events/src/test/resources/wording/sentences-afterwards.txt)).

                The hand that mended the rules had written the unseen lines just before, which flatters; and afterwards it
                knew what the rules can read, and wrote round it, which does the contrary. **What to expect of new sentences
                lies between the last two columns.**

                Each cell: precision, recall (advised rightly, too much, missed).

                | check | practice | development | held out | written last | unseen | afterwards |
                |---|---|---|---|---|---|---|
                """);
        for (Check check : Check.all()) {
            page.append("| %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            check.name(),
                            check.practice(),
                            said(check.score(Labelled.Use.DEVELOPMENT)),
                            said(check.score(Labelled.Use.HELD_OUT)),
                            said(check.score(Labelled.Use.LAST)),
                            said(check.score(Labelled.Use.UNSEEN)),
                            said(check.score(Labelled.Use.AFTERWARDS))));
        }
        page.append(
                "\nPlans count as nearly alike from %s of the shorter one's runs of %d characters on; wishes, without the endings that say whose they are, from %s of both's runs of %d.\n"
                        .formatted(Wording.PLANS_ALIKE, Wording.PLAN_RUN, Wording.WISHES_ALIKE, Wording.WISH_RUN));
        page.append(BEFORE);
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
                                case AFTERWARDS -> " (afterwards)";
                                case KEPT -> " (kept)";
                            },
                            String.join(" / ", line.fields().size() > 2 ? List.of(line.last()) : line.fields())));
        }
        page.append('\n');
    }
}
