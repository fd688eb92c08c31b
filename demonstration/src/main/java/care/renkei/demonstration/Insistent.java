package care.renkei.demonstration;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import tools.jackson.databind.node.ObjectNode;

/**
 * A door at which one knocks again until somebody answers.
 *
 * @param door opened for every attempt, for the broker may be away even then
 * @param patience how long an answer is waited for in all
 */
record Insistent(Supplier<Door> door, Duration patience) implements Door {

    private static final long PAUSE_MILLIS = 200;

    @Override
    public List<Answer> send(List<ObjectNode> events) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return door.get().send(events);
            } catch (Unreachable | KafkaException e) {
                if (System.nanoTime() - end > 0) {
                    throw e;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }
}
