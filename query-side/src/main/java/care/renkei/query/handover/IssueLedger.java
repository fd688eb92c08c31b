package care.renkei.query.handover;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import care.renkei.events.Words;
import care.renkei.events.handover.HandoverAccepted;
import care.renkei.events.handover.HandoverDeclined;
import care.renkei.events.handover.HandoverEvent;
import care.renkei.events.handover.HandoverOffered;
import care.renkei.events.handover.HandoverPrepared;
import care.renkei.events.handover.HandoverWithdrawn;
import care.renkei.events.handover.OpenIssueSettled;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Folds handovers of one file that are in sight, oldest first; what speaks of an issue that nobody in sight named changes nothing.
 * History that was brought in says what an issue was and that it was settled; it is open only from when a handover made
 * here takes it up, for whether it is still so nobody here has said.
 */
final class IssueLedger {

    private final Map<ThingId, OpenIssue> issues = new LinkedHashMap<>();
    /** Those that the receiver has answered in the handover in which they stand. */
    private final Set<ThingId> answered = new HashSet<>();
    /** Those that history alone speaks of. */
    private final Set<ThingId> ofHistory = new HashSet<>();

    private final @Nullable DataSubjectId file;

    /** @param file null for the one that was asked for */
    IssueLedger(@Nullable DataSubjectId file) {
        this.file = file;
    }

    /**
     * @param record the event
     * @param source the agency that said it
     * @param imported whether it is history that was brought in
     */
    void after(UUID record, AgencyId source, HandoverEvent event, boolean imported) {
        if (!imported) {
            ofHistory.removeAll(spokenOf(event));
        }
        switch (event) {
            case HandoverPrepared prepared -> prepared(record, source, prepared, imported);
            case HandoverOffered offered ->
                change(waitingIn(offered.handover()), issue -> issue.offeredTo(offered.to()));
            case HandoverAccepted accepted -> {
                change(accepted.issues(), issue -> issue.acceptedBy(source));
                answered.addAll(accepted.issues());
            }
            case HandoverDeclined declined -> declined(source, declined);
            case HandoverWithdrawn withdrawn -> change(waitingIn(withdrawn.handover()), OpenIssue::askedOfNobody);
            case OpenIssueSettled settled -> issues.remove(settled.issue());
        }
    }

    /** In the order in which they came up. */
    List<OpenIssue> open() {
        return issues.values().stream()
                .filter(issue -> !ofHistory.contains(issue.issue()))
                .toList();
    }

    private List<ThingId> spokenOf(HandoverEvent event) {
        return switch (event) {
            case HandoverPrepared prepared -> prepared.stillOpen();
            case HandoverOffered offered -> waitingIn(offered.handover());
            case HandoverAccepted accepted -> accepted.issues();
            case HandoverDeclined declined ->
                declined.wholly()
                        ? waitingIn(declined.handover())
                        : declined.issues().stream()
                                .map(HandoverDeclined.DeclinedIssue::issue)
                                .toList();
            case HandoverWithdrawn withdrawn -> waitingIn(withdrawn.handover());
            case OpenIssueSettled settled -> List.of(settled.issue());
        };
    }

    private void prepared(UUID record, AgencyId giver, HandoverPrepared prepared, boolean imported) {
        for (HandoverPrepared.OpenIssue issue : prepared.openIssues()) {
            issues.put(
                    issue.issue(),
                    new OpenIssue(
                            issue.issue(),
                            file,
                            record,
                            prepared.handover(),
                            issue.domain(),
                            issue.due(),
                            giver,
                            null,
                            null,
                            words(issue.what()),
                            words(issue.proposal()),
                            null,
                            imported));
            if (imported) {
                ofHistory.add(issue.issue());
            }
        }
        prepared.stillOpen().forEach(answered::remove);
        change(prepared.stillOpen(), issue -> issue.preparedIn(prepared.handover()));
        prepared.closedIssues().stream()
                .map(HandoverPrepared.ClosedIssue::issue)
                .filter(Objects::nonNull)
                .forEach(issues::remove);
    }

    private void declined(AgencyId receiver, HandoverDeclined declined) {
        for (HandoverDeclined.DeclinedIssue issue : declined.issues()) {
            change(List.of(issue.issue()), open -> open.declinedBy(receiver, words(issue.reason())));
            answered.add(issue.issue());
        }
        if (declined.wholly()) {
            String why = words(declined.reason());
            change(waitingIn(declined.handover()), open -> open.declinedBy(receiver, why));
        }
    }

    /** Issues of a handover that nobody has taken on or declined in it. */
    private List<ThingId> waitingIn(ThingId handover) {
        return issues.values().stream()
                .filter(issue -> issue.handover().equals(handover))
                .filter(issue -> !answered.contains(issue.issue()))
                .map(OpenIssue::issue)
                .toList();
    }

    private void change(List<ThingId> which, UnaryOperator<OpenIssue> change) {
        which.forEach(issue -> issues.computeIfPresent(issue, (id, open) -> change.apply(open)));
    }

    private static @Nullable String words(@Nullable Words words) {
        return words == null || words.text().isEmpty() ? null : words.text();
    }
}
