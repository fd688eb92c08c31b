package care.renkei.query.projecting;

/**
 * How many messages make one transaction. A long writing transaction hides the newest events from the relay, so each
 * aims well below the limit of one second, halves where that was too much and grows again slowly.
 */
final class ChunkSize {

    private static final int MOST = 2_000;
    private static final int FEWEST = 1;
    private static final long AIM_NANOS = 200_000_000L;

    private int size = MOST;

    int size() {
        return size;
    }

    void took(int messages, long nanos) {
        if (nanos > AIM_NANOS && messages > FEWEST) {
            size = Math.max(FEWEST, Math.min(size, messages) / 2);
        } else if (messages >= size && nanos < AIM_NANOS / 2) {
            size = Math.min(MOST, size + Math.max(1, size / 4));
        }
    }

    void failed(Fault fault) {
        if (fault == Fault.TOO_LONG) {
            size = Math.max(FEWEST, size / 2);
        }
    }
}
