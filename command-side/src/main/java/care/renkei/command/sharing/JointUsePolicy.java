package care.renkei.command.sharing;

import care.renkei.command.decision.CommonRefusal;
import care.renkei.command.decision.CommonRules;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.events.Category;
import care.renkei.events.sharing.JointUseNotified;
import org.jspecify.annotations.Nullable;

/** APPI art. 27(5)(iii): named parties, items, purpose and manager, told beforehand; a further party is a new version. */
final class JointUsePolicy {

    private JointUsePolicy() {}

    static @Nullable Refusal isToldBeforehand(Submission submission, JointUseNotified notified) {
        if (notified.until().isBefore(notified.from())) {
            return new CommonRefusal.EndsBeforeItBegins();
        }
        if (notified.from().isBefore(submission.dayItHappened())) {
            return new SharingRefusal.NoticeComesFirst();
        }
        Extent extent = Extent.of(submission, notified.parties(), notified.items(), notified.purposes());
        return extent.categories().size() == Category.values().length
                ? new CommonRefusal.ScopeWiderThanNeeded()
                : CommonRules.reasonIsGiven(notified.text());
    }

    static @Nullable Refusal isManagedByAParty(Submission submission, JointUseNotified notified) {
        var parties = new Reach(notified.parties(), submission.now()).agencies(submission);
        parties.add(submission.event().source());
        return parties.contains(notified.manager()) ? null : new SharingRefusal.ManagerIsNoParty();
    }

    static @Nullable Refusal followsTheVersionBefore(
            Submission submission, Sharing sharing, JointUseNotified notified) {
        if (notified.replaces() == null) {
            return notified.version() == 1 ? null : new SharingRefusal.VersionOutOfOrder();
        }
        Statement.JointUse before = sharing.find(Statement.JointUse.class, notified.replaces());
        if (before == null || before.replaced() || !before.subject().equals(Subjects.key(submission))) {
            return new SharingRefusal.NoticeUnknown();
        }
        return notified.version() == before.version() + 1 ? null : new SharingRefusal.VersionOutOfOrder();
    }
}
