package care.renkei.command.store;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * The states of decision streams, so that a command need not read its stream. Another node may write meanwhile:
 * whoever decides first says which sequence the store has, and an entry that stands elsewhere is dropped.
 */
public final class StreamCache implements Cache {

    /** A state and its events weigh about this much in memory; measured generously. */
    private static final int BYTES_PER_EVENT = 1_000;

    private static final int BYTES_PER_STREAM = 4_000;
    private static final long UNKNOWN = -1;

    private record Held(Object value, long sequence) {
        int weight() {
            return (int) Math.min(Integer.MAX_VALUE, BYTES_PER_STREAM + BYTES_PER_EVENT * (sequence + 1));
        }
    }

    private final com.github.benmanes.caffeine.cache.Cache<Object, Held> held;

    /** @param bytes about how much memory it may take */
    public StreamCache(long bytes) {
        held = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Object stream, Held state) -> state.weight())
                .executor(Runnable::run)
                .build();
    }

    /** Drops the stream's state unless it is exactly what the store holds; {@code null} where the store has no event. */
    void keepOnly(String stream, @Nullable Long lastSequence) {
        Held state = held.getIfPresent(stream);
        if (state != null && !Objects.equals(state.sequence(), lastSequence)) {
            held.invalidate(stream);
        }
    }

    /** Notes which event of the stream the cached state has seen last. */
    void settle(String stream, long lastSequence) {
        held.asMap().computeIfPresent(stream, (key, state) -> new Held(state.value(), lastSequence));
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon has it: it casts what it put in itself
    public <K, V> @Nullable V get(K stream) {
        Held state = held.getIfPresent(stream);
        return state == null ? null : (V) state.value();
    }

    @Override
    public void put(Object stream, Object value) {
        held.put(stream, new Held(value, UNKNOWN));
    }

    @Override
    public boolean putIfAbsent(Object stream, Object value) {
        return held.asMap().putIfAbsent(stream, new Held(value, UNKNOWN)) == null;
    }

    @Override
    public boolean remove(Object stream) {
        return held.asMap().remove(stream) != null;
    }

    @Override
    public void removeAll() {
        held.invalidateAll();
    }

    @Override
    public boolean containsKey(Object stream) {
        return held.asMap().containsKey(stream);
    }

    /** Nobody listens. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
