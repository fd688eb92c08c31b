package care.renkei.command.door;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One writer per decision stream in this process, from reading to commit: writers of the same stream queue up here
 * instead of overtaking one another and starting again.
 */
final class StreamLocks {

    private static final int STRIPES = 512;

    private final Lock[] stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    /** Held until closed; nothing is held for a stream that is new by its nature. */
    Held hold(@Nullable String stream) {
        if (stream == null) {
            return () -> {};
        }
        Lock lock = stripes[Math.floorMod(stream.hashCode(), STRIPES)];
        lock.lock();
        return lock::unlock;
    }

    /** A lock that is held. */
    interface Held extends AutoCloseable {
        @Override
        void close();
    }
}
