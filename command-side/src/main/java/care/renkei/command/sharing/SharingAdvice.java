package care.renkei.command.sharing;

import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.PersonFile.Representative;
import care.renkei.command.decision.Submission;
import care.renkei.events.Category;
import care.renkei.events.advice.Advice;
import care.renkei.events.advice.AdviceOnSharing;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentRequested;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.SharingEvent;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Good practice in sharing, which no rule forces. */
final class SharingAdvice {

    /** "Soon" after a refusal (practice ENV-10). */
    private static final Period SOON = Period.ofDays(7);

    private SharingAdvice() {}

    static List<Advice> on(Submission submission, Sharing sharing, SharingEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        return switch (event) {
            case ConsentExplained explained ->
                CommonRules.unsaid(explained.benefits()) ? List.of(AdviceOnSharing.EXPLAIN_THE_BENEFIT) : List.of();
            case ConsentRequested requested -> onRequest(submission, sharing, requested);
            case ConsentGiven given -> onConsent(submission, sharing, given);
            case ConsentWithdrawn withdrawn -> onWithdrawal(submission, sharing, withdrawn);
            default -> List.of();
        };
    }

    private static List<Advice> onRequest(Submission submission, Sharing sharing, ConsentRequested requested) {
        var advice = new ArrayList<Advice>();
        Extent asked = Extent.of(submission, requested.recipients(), requested.scope(), requested.purposes());
        if (!ExplanationPolicy.explainedAfter(submission, sharing, asked, -1)) {
            advice.add(AdviceOnSharing.EXPLAIN_THE_BENEFIT);
        }
        if (ExplanationPolicy.refusals(submission, sharing, asked).stream()
                .anyMatch(denial -> denial.on().plus(SOON).isAfter(submission.dayItHappened()))) {
            advice.add(AdviceOnSharing.ASKED_AGAIN_SOON);
        }
        if (nearlyEverything(asked.categories())) {
            advice.add(AdviceOnSharing.MORE_THAN_NEEDED);
        }
        return advice;
    }

    /** Several consents do not add up, but each opens what it covers. */
    private static List<Advice> onWithdrawal(Submission submission, Sharing sharing, ConsentWithdrawn withdrawn) {
        List<Statement.Grant> ended = withdrawn.consents().stream()
                .map(id -> sharing.find(Statement.Grant.class, id))
                .filter(Objects::nonNull)
                .toList();
        boolean open = sharing.grants(Subjects.key(submission))
                .filter(grant -> !ended.contains(grant) && grant.openOn(submission.dayItHappened()))
                .anyMatch(grant -> ended.stream().anyMatch(one -> one.extent().touches(grant.extent(), submission)));
        return open ? List.of(AdviceOnSharing.ANOTHER_STAYS_OPEN) : List.of();
    }

    private static List<Advice> onConsent(Submission submission, Sharing sharing, ConsentGiven given) {
        var advice = new ArrayList<Advice>();
        Extent extent = Extent.of(submission, given.recipients(), given.scope(), given.purposes());
        if (ExplanationPolicy.refusals(submission, sharing, extent).stream()
                .anyMatch(denial -> !extent.within(denial.extent(), submission) && !isLifted(denial, sharing, given))) {
            advice.add(AdviceOnSharing.A_REFUSAL_STANDS);
        }
        if (nearlyEverything(extent.categories())) {
            advice.add(AdviceOnSharing.MORE_THAN_NEEDED);
        }
        PersonFile file = Subjects.file(submission);
        if (!Subjects.of(submission).equals(file.person())) {
            return advice;
        }
        List<Representative> named = file.representatives().stream()
                .filter(one -> one.inForceOn(submission.dayItHappened()))
                .filter(one -> given.grantors().stream()
                        .anyMatch(grantor -> grantor.who().equals(one.who()) && grantor.capacity() == one.capacity()))
                .toList();
        if (given.whyOneParent() == null && JointParents.areMissing(submission, given.grantors())) {
            advice.add(AdviceOnSharing.BOTH_PARENTS);
        }
        boolean alone =
                given.grantors().stream().noneMatch(grantor -> grantor.who().equals(file.person()));
        if (alone && CommonRules.unsaid(given.ownView())) {
            advice.add(AdviceOnSharing.OWN_VOICE);
        }
        if (alone
                && named.stream()
                        .anyMatch(one -> one.until() != null && one.until().isBefore(given.until()))) {
            advice.add(AdviceOnSharing.OUTLIVES_THE_POWER);
        }
        return advice;
    }

    private static boolean isLifted(Statement.Denial denial, Sharing sharing, ConsentGiven given) {
        return given.lifts() != null && denial.equals(sharing.find(Statement.Denial.class, given.lifts()));
    }

    private static boolean nearlyEverything(Set<Category> categories) {
        return categories.size() >= Category.values().length - 1;
    }
}
