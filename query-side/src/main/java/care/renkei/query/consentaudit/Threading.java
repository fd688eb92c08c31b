package care.renkei.query.consentaudit;

import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Recipients;
import care.renkei.events.Scope;
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
import java.util.Collection;
import java.util.Comparator;
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

    /** Something that was asked or explained. */
    private record Opening(Stated stated, ThingId thing, Recipients to, Scope scope) {}

    /** What decides about an answer's thread. */
    private record Answer(Stated stated, ThingId thing, Recipients to, Scope scope) {}

    private record Of(ThingId thing, DataSubjectId subject) {}

    private final List<ThreadInProgress> threads = new ArrayList<>();
    private final Map<Of, ThreadInProgress> byThing = new HashMap<>();
    private final Map<Of, Answer> denials = new HashMap<>();
    private final List<Opening> openings = new ArrayList<>();
    private final List<Opening> used = new ArrayList<>();
    private final Map<Opening, ThreadInProgress> waiting = new HashMap<>();

    private Threading() {}

    /**
     * @param stated what the teller may know of, oldest first
     * @return newest first
     */
    static List<ConsentThread> of(List<Stated> stated, Instant now, LocalDate today) {
        var threading = new Threading();
        stated.forEach(threading::take);
        threading.unanswered();
        return threading.threads.stream()
                .sorted(Comparator.comparing(ThreadInProgress::newest).reversed())
                .map(thread -> thread.done(now, today))
                .toList();
    }

    private void take(Stated stated) {
        switch (stated.content()) {
            case ConsentRequested e -> openings.add(new Opening(stated, e.request(), e.recipients(), e.scope()));
            case ConsentExplained e -> explained(new Opening(stated, e.explanation(), e.recipients(), e.scope()), e);
            case ConsentRefused e -> denied(new Answer(stated, e.denial(), e.recipients(), e.scope()), e.request());
            case SharingExcluded e -> denied(new Answer(stated, e.denial(), e.recipients(), e.scope()), null);
            case ConsentGiven e -> given(new Answer(stated, e.consent(), e.recipients(), e.scope()), e);
            case ConsentNarrowed e -> follows(stated, List.of(e.consent()));
            case ConsentWithdrawn e -> follows(stated, e.consents());
            case WithdrawalNotified e -> follows(stated, List.of(e.consent()));
            case WithdrawalAcknowledged e -> follows(stated, List.of(e.consent()));
            case StatutorySharingRecorded e -> put(open(stated.subject()), stated, e.basisId());
            case StatutorySharingReviewed e -> follows(stated, List.of(e.basisId()));
            case StatutorySharingTold e -> follows(stated, List.of(e.basisId()));
            case JointUseNotified e -> {
                ThreadInProgress before = threadOf(e.replaces(), stated);
                put(before == null ? open(stated.subject()) : before, stated, e.notice());
            }
            default -> {
                // an override, a disclosure, the team: told elsewhere
            }
        }
    }

    private ThreadInProgress open(DataSubjectId subject) {
        var thread = new ThreadInProgress(subject);
        threads.add(thread);
        return thread;
    }

    private void put(ThreadInProgress thread, Stated stated, ThingId thing) {
        thread.add(stated);
        if (byThing.putIfAbsent(new Of(thing, stated.subject()), thread) == null) {
            thread.name(thing);
        }
    }

    private void put(ThreadInProgress thread, Opening opening) {
        put(thread, opening.stated(), opening.thing());
        used.add(opening);
    }

    private void explained(Opening opening, ConsentExplained explained) {
        openings.add(opening);
        ThreadInProgress refused = threadOf(explained.afterDenial(), opening.stated());
        if (refused != null) {
            put(refused, opening);
        }
    }

    private @Nullable ThreadInProgress threadOf(@Nullable ThingId thing, Stated stated) {
        return thing == null ? null : byThing.get(new Of(thing, stated.subject()));
    }

    private void denied(Answer answer, @Nullable ThingId request) {
        Opening asked = opening(request, answer);
        Opening explained = newest(ConsentExplained.class, answer);
        ThreadInProgress before = afterDenial(explained, answer);
        ThreadInProgress thread = before == null ? open(answer.stated().subject()) : before;
        if (explained != null) {
            put(thread, explained);
        }
        if (asked != null) {
            put(thread, asked);
        }
        put(thread, answer.stated(), answer.thing());
        denials.put(new Of(answer.thing(), answer.stated().subject()), answer);
    }

    private void given(Answer answer, ConsentGiven given) {
        Opening asked = newest(ConsentRequested.class, answer);
        Opening explained = opening(given.explanation(), answer);
        ThreadInProgress lifted = threadOf(given.lifts(), answer.stated());
        ThreadInProgress before = lifted == null ? afterDenial(explained, answer) : lifted;
        ThreadInProgress thread = before == null ? open(answer.stated().subject()) : before;
        if (asked != null) {
            put(thread, asked);
        }
        if (explained != null) {
            put(thread, explained);
        }
        put(thread, answer.stated(), answer.thing());
    }

    /** The thread of the refusal after which it was explained anew, if the answer is about what was refused. */
    private @Nullable ThreadInProgress afterDenial(@Nullable Opening explained, Answer answer) {
        if (explained == null || !(explained.stated().content() instanceof ConsentExplained e)) {
            return null;
        }
        Answer denial = e.afterDenial() == null
                ? null
                : denials.get(new Of(e.afterDenial(), answer.stated().subject()));
        return denial != null && speaksOf(denial.to(), denial.scope(), answer)
                ? threadOf(denial.thing(), answer.stated())
                : null;
    }

    private @Nullable Opening opening(@Nullable ThingId thing, Answer answer) {
        return openings.stream()
                .filter(opening -> opening.thing().equals(thing)
                        && opening.stated().subject().equals(answer.stated().subject()))
                .findFirst()
                .orElse(null);
    }

    /** The last that was asked or explained before the answer, to all of the same and about some of the same. */
    private @Nullable Opening newest(Class<?> kind, Answer answer) {
        return openings.reversed().stream()
                .filter(opening -> kind.isInstance(opening.stated().content())
                        && opening.stated().subject().equals(answer.stated().subject())
                        && speaksOf(opening.to(), opening.scope(), answer))
                .findFirst()
                .orElse(null);
    }

    private static boolean speaksOf(Recipients to, Scope scope, Answer answer) {
        Recipients said = answer.to();
        return to.agencies().containsAll(said.agencies())
                && to.supporters().containsAll(said.supporters())
                && to.roles().containsAll(said.roles())
                && to.team().compareTo(said.team()) >= 0
                && (mask(scope) & mask(answer.scope())) != 0;
    }

    private static int mask(Scope scope) {
        return Category.mask(scope.categories()) & ~Category.mask(scope.except());
    }

    private void follows(Stated stated, Collection<ThingId> consents) {
        for (ThingId consent : consents) {
            List<ThreadInProgress> concerned = concerned(consent, stated);
            if (concerned.isEmpty()) {
                put(open(stated.subject()), stated, consent);
            }
            concerned.forEach(thread -> thread.add(stated));
        }
    }

    /** Whoever ends a consent may end somebody else's: it is named by its id alone. */
    private List<ThreadInProgress> concerned(ThingId consent, Stated stated) {
        ThreadInProgress same = threadOf(consent, stated);
        return same != null
                ? List.of(same)
                : byThing.entrySet().stream()
                        .filter(entry -> entry.getKey().thing().equals(consent))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    /** What was asked and explained and has no answer yet: one matter where both speak of the same. */
    private void unanswered() {
        for (Opening opening : openings) {
            if (used.contains(opening)) {
                continue;
            }
            var answer = new Answer(opening.stated(), opening.thing(), opening.to(), opening.scope());
            ThreadInProgress before = used.reversed().stream()
                    .filter(other -> waiting.containsKey(other)
                            && other.stated().subject().equals(opening.stated().subject())
                            && speaksOf(other.to(), other.scope(), answer))
                    .map(waiting::get)
                    .findFirst()
                    .orElse(null);
            ThreadInProgress thread = before == null ? open(opening.stated().subject()) : before;
            put(thread, opening);
            waiting.put(opening, thread);
        }
    }
}
