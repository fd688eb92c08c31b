package care.renkei.query.consentaudit;

import care.renkei.events.DataSubjectId;
import care.renkei.events.ThingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The threads as far as they have been joined, found by what was put into them. */
final class ThreadsSoFar {

    private final List<ThreadInProgress> threads = new ArrayList<>();
    private final Map<Topic.Key, ThreadInProgress> byThing = new HashMap<>();

    ThreadInProgress open(DataSubjectId subject) {
        var thread = new ThreadInProgress(subject);
        threads.add(thread);
        return thread;
    }

    /** @param thing by which the thread is found from now on, unless it leads to another already */
    void put(ThreadInProgress thread, Stated stated, ThingId thing) {
        thread.add(stated);
        if (byThing.putIfAbsent(new Topic.Key(thing, stated.subject()), thread) == null) {
            thread.name(thing);
        }
    }

    /** Null where none is known by that thing of this subject. */
    @Nullable
    ThreadInProgress of(@Nullable ThingId thing, Stated stated) {
        return thing == null ? null : byThing.get(new Topic.Key(thing, stated.subject()));
    }

    /** Adds what followed from these; a thread of its own where none of it is known. */
    void follows(Stated stated, Collection<ThingId> consents) {
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
        ThreadInProgress same = of(consent, stated);
        return same != null
                ? List.of(same)
                : byThing.entrySet().stream()
                        .filter(entry -> entry.getKey().thing().equals(consent))
                        .map(Map.Entry::getValue)
                        .toList();
    }

    /** Newest first. */
    List<ConsentThread> done(Instant now, LocalDate today) {
        return threads.stream()
                .sorted(Comparator.comparing(ThreadInProgress::newest).reversed())
                .map(thread -> thread.done(now, today))
                .toList();
    }
}
