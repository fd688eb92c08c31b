package care.renkei.command.relay;

/**
 * A stretch of the store within which transaction ids rise.
 *
 * @param firstIndex events with a higher index belong to it
 * @param lastIndex and none above this; {@code Long.MAX_VALUE} while it is the newest
 */
record Epoch(long number, long firstIndex, long lastIndex) {

    boolean newest() {
        return lastIndex == Long.MAX_VALUE;
    }
}
