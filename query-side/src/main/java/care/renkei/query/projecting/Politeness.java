package care.renkei.query.projecting;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A heartbeat wakes every view of a node at once. They note it one after the other, so that whoever reads meanwhile
 * finds a processor; nobody waits long for another that is held up.
 */
final class Politeness {

    private static final long PATIENCE_MILLIS = 20;

    /** What a view does in its turn. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    private final ReentrantLock turn = new ReentrantLock(true);

    void inTurn(Work work) throws SQLException {
        boolean ours = turn();
        try {
            work.run();
        } finally {
            if (ours) {
                turn.unlock();
            }
        }
    }

    private boolean turn() {
        try {
            return turn.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
