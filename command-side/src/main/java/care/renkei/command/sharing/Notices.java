package care.renkei.command.sharing;

import care.renkei.command.decision.Consequence;
import care.renkei.command.decision.Refusal;
import care.renkei.command.decision.Submission;
import care.renkei.command.sharing.Statement.Grant;
import care.renkei.events.AgencyId;
import care.renkei.events.ThingId;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.SharingEvent;
import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Domain, "Sharing": an end is notified to all whom the consent reached, and each acknowledges. */
final class Notices {

    private Notices() {}

    static List<Consequence> following(Submission submission, Sharing sharing, SharingEvent event) {
        return switch (event) {
            case ConsentWithdrawn withdrawn ->
                withdrawn.consents().stream()
                        .distinct()
                        .flatMap(id -> following(submission, sharing, id).stream())
                        .toList();
            case ConsentNarrowed narrowed -> following(submission, sharing, narrowed.consent());
            default -> List.of();
        };
    }

    private static List<Consequence> following(Submission submission, Sharing sharing, ThingId consent) {
        Grant grant = sharing.find(Grant.class, consent);
        if (grant == null) {
            return List.of();
        }
        SortedSet<AgencyId> reached = grant.extent().to().agencies(submission);
        reached.addAll(sharing.told().getOrDefault(consent, Set.of()));
        return reached.stream()
                .map(agency -> new Consequence(
                        grant.subject(),
                        new WithdrawalNotified(submission.event().id(), consent, agency)))
                .toList();
    }

    static boolean areFor(Submission submission, Sharing sharing, WithdrawalAcknowledged acknowledged) {
        return submission.known().file() != null && sharing.notices().containsKey(notice(submission, acknowledged));
    }

    static @Nullable Refusal waitsToBeAcknowledged(
            Submission submission, Sharing sharing, WithdrawalAcknowledged acknowledged) {
        Boolean done = sharing.notices().get(notice(submission, acknowledged));
        if (done == null) {
            return new SharingRefusal.NothingToAcknowledge();
        }
        return done ? new SharingRefusal.AlreadyAcknowledged() : null;
    }

    private static Notice notice(Submission submission, WithdrawalAcknowledged acknowledged) {
        return new Notice(
                acknowledged.ended(), acknowledged.consent(), submission.event().source());
    }
}
