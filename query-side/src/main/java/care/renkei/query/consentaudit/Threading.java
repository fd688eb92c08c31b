package care.renkei.query.consentaudit;

import care.renkei.events.ThingId;
import care.renkei.events.sharing.ConsentExplained;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentRequested;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.sharing.StatutorySharingReviewed;
import care.renkei.events.sharing.StatutorySharingTold;
import care.renkei.events.sharing.WithdrawalAcknowledged;
import care.renkei.events.sharing.WithdrawalNotified;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins what was said about sharing into matters: what was asked and explained, the answer, and all that followed from
 * the answer. An explanation may lead to several answers and then stands in the thread of each. A consent after a
 * refusal, to the same and about the same, goes on with the refusal's thread.
 */
final class Threading {

    private final ThreadsSoFar threads = new ThreadsSoFar();
    private final Map<Topic.Key, Topic> denials = new HashMap<>();

    /** What was asked or explained. */
    private final List<Topic> openings = new ArrayList<>();

    private final List<Topic> used = new ArrayList<>();
    private final Map<Topic, ThreadInProgress> waiting = new HashMap<>();

    private Threading() {}

    /**
     * @param stated what the teller may know of, oldest first
     * @return newest first
     */
    static List<ConsentThread> of(List<Stated> stated, Instant now, LocalDate today) {
        var threading = new Threading();
        stated.forEach(threading::take);
        threading.unanswered();
        return threading.threads.done(now, today);
    }

    private void take(Stated stated) {
        switch (stated.content()) {
            case ConsentRequested e -> openings.add(new Topic(stated, e.request(), e.recipients(), e.scope()));
            case ConsentExplained e -> explained(new Topic(stated, e.explanation(), e.recipients(), e.scope()), e);
            case ConsentRefused e -> denied(new Topic(stated, e.denial(), e.recipients(), e.scope()), e.request());
            case SharingExcluded e -> denied(new Topic(stated, e.denial(), e.recipients(), e.scope()), null);
            case ConsentGiven e -> given(new Topic(stated, e.consent(), e.recipients(), e.scope()), e);
            case ConsentNarrowed e -> threads.follows(stated, List.of(e.consent()));
            case ConsentWithdrawn e -> threads.follows(stated, e.consents());
            case WithdrawalNotified e -> threads.follows(stated, List.of(e.consent()));
            case WithdrawalAcknowledged e -> threads.follows(stated, List.of(e.consent()));
            case StatutorySharingRecorded e -> threads.put(threads.open(stated.subject()), stated, e.basisId());
            case StatutorySharingReviewed e -> threads.follows(stated, List.of(e.basisId()));
            case StatutorySharingTold e -> threads.follows(stated, List.of(e.basisId()));
            case JointUseNotified e -> {
                ThreadInProgress before = threads.of(e.replaces(), stated);
                threads.put(before == null ? threads.open(stated.subject()) : before, stated, e.notice());
            }
            default -> {
                // an override, a disclosure, the team: told elsewhere
            }
        }
    }

    private void put(ThreadInProgress thread, Topic opening) {
        threads.put(thread, opening.stated(), opening.thing());
        used.add(opening);
    }

    private void explained(Topic opening, ConsentExplained explained) {
        openings.add(opening);
        ThreadInProgress refused = threads.of(explained.afterDenial(), opening.stated());
        if (refused != null) {
            put(refused, opening);
        }
    }

    private void denied(Topic answer, @Nullable ThingId request) {
        Topic asked = opening(request, answer);
        Topic explained = newest(ConsentExplained.class, answer);
        ThreadInProgress before = afterDenial(explained, answer);
        ThreadInProgress thread = before == null ? threads.open(answer.stated().subject()) : before;
        if (explained != null) {
            put(thread, explained);
        }
        if (asked != null) {
            put(thread, asked);
        }
        threads.put(thread, answer.stated(), answer.thing());
        denials.put(answer.key(), answer);
    }

    private void given(Topic answer, ConsentGiven given) {
        Topic asked = newest(ConsentRequested.class, answer);
        Topic explained = opening(given.explanation(), answer);
        ThreadInProgress lifted = threads.of(given.lifts(), answer.stated());
        ThreadInProgress before = lifted == null ? afterDenial(explained, answer) : lifted;
        ThreadInProgress thread = before == null ? threads.open(answer.stated().subject()) : before;
        if (asked != null) {
            put(thread, asked);
        }
        if (explained != null) {
            put(thread, explained);
        }
        threads.put(thread, answer.stated(), answer.thing());
    }

    /** The thread of the refusal after which it was explained anew, if the answer is about what was refused. */
    private @Nullable ThreadInProgress afterDenial(@Nullable Topic explained, Topic answer) {
        if (explained == null || !(explained.stated().content() instanceof ConsentExplained e)) {
            return null;
        }
        Topic denial = e.afterDenial() == null
                ? null
                : denials.get(new Topic.Key(e.afterDenial(), answer.stated().subject()));
        return denial != null && denial.speaksOf(answer) ? threads.of(denial.thing(), answer.stated()) : null;
    }

    private @Nullable Topic opening(@Nullable ThingId thing, Topic answer) {
        return openings.stream()
                .filter(opening -> opening.thing().equals(thing) && opening.isOfTheSubjectOf(answer))
                .findFirst()
                .orElse(null);
    }

    /** The last that was asked or explained before the answer, to all of the same and about some of the same. */
    private @Nullable Topic newest(Class<?> kind, Topic answer) {
        return openings.reversed().stream()
                .filter(opening -> kind.isInstance(opening.stated().content())
                        && opening.isOfTheSubjectOf(answer)
                        && opening.speaksOf(answer))
                .findFirst()
                .orElse(null);
    }

    /** What was asked and explained and has no answer yet: one matter where both speak of the same. */
    private void unanswered() {
        for (Topic opening : openings) {
            if (used.contains(opening)) {
                continue;
            }
            ThreadInProgress before = used.reversed().stream()
                    .filter(other ->
                            waiting.containsKey(other) && other.isOfTheSubjectOf(opening) && other.speaksOf(opening))
                    .map(waiting::get)
                    .findFirst()
                    .orElse(null);
            ThreadInProgress thread =
                    before == null ? threads.open(opening.stated().subject()) : before;
            put(thread, opening);
            waiting.put(opening, thread);
        }
    }
}
