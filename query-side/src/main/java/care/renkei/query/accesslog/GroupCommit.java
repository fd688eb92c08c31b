package care.renkei.query.accesslog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Many writers, one commit. Whoever comes while nobody writes, writes at once; what queues meanwhile goes with the
 * next commit. There is no timer: a single writer waits for nothing but its own commit.
 *
 * <p>Every caller returns when its entry is durable, or fails when it may not be.
 */
final class GroupCommit<T> {

    /** Writes all of them in one transaction, or throws. */
    interface Batch<T> {
        void write(List<T> entries) throws SQLException;
    }

    /** At most so many entries in one statement, so that nobody waits for a very long one. */
    private static final int MOST = 256;

    private static final class Waiting<T> {
        final T entry;
        final Thread thread = Thread.currentThread();
        volatile boolean leads;
        volatile boolean written;
        volatile @Nullable Exception failure;

        Waiting(T entry) {
            this.entry = entry;
        }

        boolean settled() {
            return written || failure != null;
        }
    }

    private final Batch<T> batch;
    private final Object lock = new Object();
    private List<Waiting<T>> queue = new ArrayList<>();
    private boolean busy;

    GroupCommit(Batch<T> batch) {
        this.batch = batch;
    }

    /** @throws NotWritten if it is not certain that the entry is durable */
    void write(T entry) {
        var mine = new Waiting<>(entry);
        synchronized (lock) {
            queue.add(mine);
            mine.leads = !busy;
            busy = true;
        }
        while (!mine.leads && !mine.settled()) {
            LockSupport.park(this);
        }
        if (!mine.settled()) {
            lead();
        }
        Exception failure = mine.failure;
        if (failure != null) {
            throw new NotWritten(failure);
        }
    }

    /** Writes what has queued, own entry included, and hands over to the first who came meanwhile. */
    private void lead() {
        List<Waiting<T>> now;
        synchronized (lock) {
            now = queue.size() <= MOST ? queue : new ArrayList<>(queue.subList(0, MOST));
            queue = queue.size() <= MOST ? new ArrayList<>() : new ArrayList<>(queue.subList(MOST, queue.size()));
        }
        Exception failure = null;
        try {
            batch.write(now.stream().map(waiting -> waiting.entry).toList());
        } catch (SQLException | RuntimeException e) {
            failure = e;
        }
        for (Waiting<T> waiting : now) {
            waiting.failure = failure;
            waiting.written = failure == null;
            LockSupport.unpark(waiting.thread);
        }
        synchronized (lock) {
            busy = !queue.isEmpty();
            if (busy) {
                queue.getFirst().leads = true;
                LockSupport.unpark(queue.getFirst().thread);
            }
        }
    }
}
