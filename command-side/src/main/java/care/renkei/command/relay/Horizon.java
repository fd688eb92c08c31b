package care.renkei.command.relay;

import java.time.Instant;
import java.util.ArrayDeque;

/**
 * Until when the store is known to be complete. At each look it notes the next transaction id that nobody has yet;
 * once every transaction below that id has ended, all that had committed by the time of that look is visible. A long
 * writing transaction therefore makes the horizon stand still instead of letting readers believe they are fresh.
 */
final class Horizon {

    private record Look(long nextTxid, Instant at) {}

    private static final int MOST_LOOKS = 4_096;

    private final ArrayDeque<Look> looks = new ArrayDeque<>();
    private Instant completeUntil = Instant.EPOCH;

    /**
     * Takes note of one look at the store.
     *
     * @param oldestRunning every lower transaction id has ended ({@code pg_snapshot_xmin})
     * @param next no transaction has this id yet ({@code pg_snapshot_xmax})
     * @param at the database clock before the look
     */
    void looked(long oldestRunning, long next, Instant at) {
        Look last = looks.peekLast();
        // While nobody writes, the newest look alone tells as much as all of them; and a horizon that is held for
        // hours must not fill the memory: replacing the newest look only makes the answer older than it could be.
        if (last != null && (last.nextTxid() == next || looks.size() >= MOST_LOOKS)) {
            looks.removeLast();
        }
        looks.addLast(new Look(next, at));
        while (!looks.isEmpty() && looks.getFirst().nextTxid() <= oldestRunning) {
            completeUntil = looks.removeFirst().at();
        }
    }

    /** Database time up to which every committed event lies behind the horizon. */
    Instant completeUntil() {
        return completeUntil;
    }
}
