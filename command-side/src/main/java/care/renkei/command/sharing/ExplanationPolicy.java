package care.renkei.command.sharing;

import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.command.sharing.Statement.Denial;
import care.renkei.command.sharing.Statement.Explanation;
import care.renkei.events.sharing.ConsentGiven;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules about what was explained before somebody agrees, and after somebody refused, by name. */
final class ExplanationPolicy {

    private ExplanationPolicy() {}

    /** A consent rests on an explanation that covers it and is later than every refusal of the same matter. */
    static @Nullable Refusal wasExplained(Submission submission, Sharing sharing, ConsentGiven given) {
        Explanation explanation = sharing.find(Explanation.class, given.explanation());
        if (explanation == null || !explanation.subject().equals(Subjects.key(submission))) {
            return new SharingRefusal.NotExplained();
        }
        Extent extent = Extent.of(submission, given.recipients(), given.scope(), given.purposes());
        if (!extent.within(explanation.extent(), submission)) {
            return new SharingRefusal.WiderThanExplained();
        }
        boolean refusedSince =
                refusals(submission, sharing, extent).stream().anyMatch(denial -> denial.order() > explanation.order());
        return refusedSince ? new SharingRefusal.NewExplanationNeeded() : null;
    }

    /** Asking again after a refusal needs a new explanation of what is asked. */
    static @Nullable Refusal isExplainedAnewAfterARefusal(Submission submission, Sharing sharing, Extent asked) {
        boolean all = refusals(submission, sharing, asked).stream()
                .allMatch(denial -> explainedAfter(submission, sharing, asked, denial.order()));
        return all ? null : new SharingRefusal.NewExplanationNeeded();
    }

    static boolean explainedAfter(Submission submission, Sharing sharing, Extent asked, int order) {
        return sharing.explanations(Subjects.key(submission))
                .filter(explanation -> explanation.order() > order)
                .anyMatch(explanation -> asked.within(explanation.extent(), submission));
    }

    static List<Denial> refusals(Submission submission, Sharing sharing, Extent extent) {
        return sharing.denials(Subjects.key(submission))
                .filter(denial -> denial.extent().touches(extent, submission))
                .toList();
    }
}
