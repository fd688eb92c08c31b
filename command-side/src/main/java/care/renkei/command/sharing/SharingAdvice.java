package care.renkei.command.sharing;

import care.renkei.command.decision.Advice;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.PersonFile;
import care.renkei.command.decision.PersonFile.Representative;
import care.renkei.command.decision.Submission;
import care.renkei.events.Category;
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

    private static final Advice EXPLAIN_THE_BENEFIT =
            new Advice("ENV-10", "先に、つながると何がよくなるかを伝えてください。", "Say first what would become better by sharing.");

    private static final Advice ASKED_AGAIN_SOON = new Advice(
            "ENV-10", "ことわられて間もないお願いです。急がせていないか考えてください。", "It was refused only days ago: give the person time.");

    private static final Advice MORE_THAN_NEEDED =
            new Advice("ENV-09", "ほとんどすべての情報が対象です。ほんとうに要るものに絞れませんか。", "Nearly everything is meant: would less do?");

    private static final Advice BOTH_PARENTS = new Advice(
            "ENV-09", "親権を共同でもつ人がほかにいます。もう一人にも確かめてください。", "Parental authority is shared: ask the other parent, too.");

    private static final Advice OWN_VOICE =
            new Advice("ENV-09", "代理の人だけの同意です。本人の考えも聞いてください。", "Only a representative agreed: hear the person, too.");

    private static final Advice OUTLIVES_THE_POWER = new Advice(
            "ENV-09",
            "代理の資格がこの同意より先に終わり、同意も終わります。前もって本人と話してください。",
            "The representative's power ends before this consent, and the consent with it: talk with the person in time.");

    private static final Advice A_REFUSAL_STANDS = new Advice(
            "ENV-10",
            "ことわられたことが含まれます。その分は閉じたままです。考えが変わったのなら、どのことわりかを示してください。",
            "Part of this was refused and stays closed: if the person has changed his or her mind, name the refusal.");

    private static final Advice ANOTHER_STAYS_OPEN =
            new Advice("ENV-09", "重なる同意がほかにあり、その分は開いたままです。", "Another consent still opens part of this.");

    private SharingAdvice() {}

    static List<Advice> on(Submission submission, Sharing sharing, SharingEvent event) {
        if (submission.imported()) {
            return List.of();
        }
        return switch (event) {
            case ConsentExplained explained ->
                CommonRules.unsaid(explained.benefits()) ? List.of(EXPLAIN_THE_BENEFIT) : List.of();
            case ConsentRequested requested -> onRequest(submission, sharing, requested);
            case ConsentGiven given -> onConsent(submission, sharing, given);
            case ConsentWithdrawn withdrawn -> onWithdrawal(submission, sharing, withdrawn);
            default -> List.of();
        };
    }

    private static List<Advice> onRequest(Submission submission, Sharing sharing, ConsentRequested requested) {
        var advice = new ArrayList<Advice>();
        Extent asked =
                ConsentPolicy.extent(submission, requested.recipients(), requested.scope(), requested.purposes());
        if (!ConsentPolicy.explainedAfter(submission, sharing, asked, -1)) {
            advice.add(EXPLAIN_THE_BENEFIT);
        }
        if (ConsentPolicy.refusals(submission, sharing, asked).stream()
                .anyMatch(denial -> denial.on().plus(SOON).isAfter(submission.dayItHappened()))) {
            advice.add(ASKED_AGAIN_SOON);
        }
        if (nearlyEverything(asked.categories())) {
            advice.add(MORE_THAN_NEEDED);
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
        return open ? List.of(ANOTHER_STAYS_OPEN) : List.of();
    }

    private static List<Advice> onConsent(Submission submission, Sharing sharing, ConsentGiven given) {
        var advice = new ArrayList<Advice>();
        Extent extent = ConsentPolicy.extent(submission, given.recipients(), given.scope(), given.purposes());
        if (ConsentPolicy.refusals(submission, sharing, extent).stream()
                .anyMatch(denial -> !extent.within(denial.extent(), submission) && !isLifted(denial, sharing, given))) {
            advice.add(A_REFUSAL_STANDS);
        }
        if (nearlyEverything(extent.categories())) {
            advice.add(MORE_THAN_NEEDED);
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
            advice.add(BOTH_PARENTS);
        }
        boolean alone =
                given.grantors().stream().noneMatch(grantor -> grantor.who().equals(file.person()));
        if (alone && CommonRules.unsaid(given.ownView())) {
            advice.add(OWN_VOICE);
        }
        if (alone
                && named.stream()
                        .anyMatch(one -> one.until() != null && one.until().isBefore(given.until()))) {
            advice.add(OUTLIVES_THE_POWER);
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
