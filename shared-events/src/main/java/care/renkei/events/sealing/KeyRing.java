package care.renkei.events.sealing;

import care.renkei.events.DataSubjectId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Unwrapped data keys for a short while. A destroyed key is gone from here within the given time (60 s at most), so
 * that destroying it ends all reading everywhere. That a subject has no key is never remembered.
 */
public final class KeyRing {

    /** Longest time for which an unwrapped key may be kept. */
    public static final Duration LONGEST = Duration.ofSeconds(60);

    private record Held(List<DataKey> versions, long since) {}

    private record AtHand(Map<DataSubjectId, List<DataKey>> keys) implements DataKeys {
        @Override
        public DataKey current(DataSubjectId subject) {
            return versions(subject).getLast();
        }

        @Override
        public DataKey of(DataSubjectId subject, int version) {
            return versions(subject).stream()
                    .filter(key -> key.version() == version)
                    .findFirst()
                    .orElseThrow(KeyUnavailable::new);
        }

        private List<DataKey> versions(DataSubjectId subject) {
            List<DataKey> versions = keys.get(subject);
            if (versions == null) {
                throw new KeyUnavailable();
            }
            return versions;
        }
    }

    private final WrappedKeySource source;
    private final KeyWrapping wrapping;
    private final long keepNanos;
    private final int atMost;
    private final LongSupplier nanoTime;
    private final Map<DataSubjectId, Held> held = new ConcurrentHashMap<>();

    /**
     * @param keepFor how long a key stays, {@link #LONGEST} at most
     * @param atMost how many subjects' keys stay; beyond that the ring is emptied and filled anew
     */
    public KeyRing(WrappedKeySource source, KeyWrapping wrapping, Duration keepFor, int atMost) {
        this(source, wrapping, keepFor, atMost, System::nanoTime);
    }

    KeyRing(WrappedKeySource source, KeyWrapping wrapping, Duration keepFor, int atMost, LongSupplier nanoTime) {
        if (keepFor.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("keys are kept for " + LONGEST.toSeconds() + " s at most");
        }
        this.source = source;
        this.wrapping = wrapping;
        this.keepNanos = keepFor.toNanos();
        this.atMost = atMost;
        this.nanoTime = nanoTime;
    }

    /** The keys of these subjects, fetched together where they are not at hand; a subject without a key is left out. */
    public DataKeys keysOf(Collection<DataSubjectId> subjects) {
        long now = nanoTime.getAsLong();
        var keys = new HashMap<DataSubjectId, List<DataKey>>();
        Set<DataSubjectId> missing = new HashSet<>();
        for (DataSubjectId subject : subjects) {
            Held known = fresh(subject, now);
            if (known == null) {
                missing.add(subject);
            } else {
                keys.put(subject, known.versions());
            }
        }
        if (!missing.isEmpty()) {
            keys.putAll(fetch(missing, now));
        }
        return new AtHand(keys);
    }

    private @Nullable Held fresh(DataSubjectId subject, long now) {
        Held known = held.get(subject);
        return known == null || now - known.since() >= keepNanos ? null : known;
    }

    private Map<DataSubjectId, List<DataKey>> fetch(Set<DataSubjectId> missing, long now) {
        var fetched = new HashMap<DataSubjectId, List<DataKey>>();
        for (WrappedKey key : source.wrappedKeys(missing)) {
            fetched.computeIfAbsent(key.subject(), subject -> new ArrayList<>())
                    .add(wrapping.unwrap(key.subject(), key.version(), key.wrapped()));
        }
        if (held.size() + fetched.size() > atMost) {
            held.clear();
        }
        fetched.forEach((subject, versions) -> {
            versions.sort(Comparator.comparingInt(DataKey::version));
            held.put(subject, new Held(versions, now));
        });
        return fetched;
    }

    /** Lets go of a subject's key at once, because it was destroyed or a new version made. */
    public void forget(DataSubjectId subject) {
        held.remove(subject);
    }

    /** Lets go of every key whose time is over; to be called now and then, so that unused keys leave memory too. */
    public void letGo() {
        long now = nanoTime.getAsLong();
        held.values().removeIf(known -> now - known.since() >= keepNanos);
    }
}
