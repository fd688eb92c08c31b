package care.renkei.command.door.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * One consumer's rounds: poll, take the partitions beside one another, commit what is answered. A partition with a
 * message that has to wait is paused for a while and goes on at that message; the others do not wait for it.
 */
final class IntakeLoop {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;
    private final Taker taker;
    private final long waitNanos;
    private final Map<TopicPartition, Long> waitingUntil = new HashMap<>();

    IntakeLoop(Consumer<byte[], byte[]> consumer, Taker taker, Duration waitAfterTrouble) {
        this.consumer = consumer;
        this.taker = taker;
        this.waitNanos = waitAfterTrouble.toNanos();
    }

    void runWhile(BooleanSupplier running) throws InterruptedException {
        consumer.subscribe(Intake.TOPICS, new Forgetting());
        try (ExecutorService partitions = Executors.newVirtualThreadPerTaskExecutor()) {
            while (running.getAsBoolean()) {
                resumeRested();
                ConsumerRecords<byte[], byte[]> round = consumer.poll(POLL);
                if (!round.isEmpty()) {
                    settle(take(round, partitions), round);
                }
            }
        }
    }

    private Map<TopicPartition, Long> take(ConsumerRecords<byte[], byte[]> round, ExecutorService threads)
            throws InterruptedException {
        Map<TopicPartition, Future<Long>> taking = new HashMap<>();
        for (TopicPartition partition : round.partitions()) {
            List<ConsumerRecord<byte[], byte[]>> messages = round.records(partition);
            Callable<Long> work = () -> taker.take(messages);
            taking.put(partition, threads.submit(work));
        }
        Map<TopicPartition, Long> next = new HashMap<>();
        for (Map.Entry<TopicPartition, Future<Long>> entry : taking.entrySet()) {
            try {
                next.put(entry.getKey(), entry.getValue().get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("a partition's messages could not be taken", e.getCause());
            }
        }
        return next;
    }

    private void settle(Map<TopicPartition, Long> next, ConsumerRecords<byte[], byte[]> round) {
        Map<TopicPartition, OffsetAndMetadata> answered = new HashMap<>();
        next.forEach((partition, offset) -> {
            answered.put(partition, new OffsetAndMetadata(offset));
            if (offset <= round.records(partition).getLast().offset()) {
                consumer.seek(partition, offset);
                consumer.pause(Set.of(partition));
                waitingUntil.put(partition, System.nanoTime() + waitNanos);
            }
        });
        consumer.commitSync(answered);
    }

    private void resumeRested() {
        long now = System.nanoTime();
        waitingUntil.entrySet().removeIf(waiting -> {
            boolean rested = now - waiting.getValue() >= 0;
            if (rested) {
                consumer.resume(Set.of(waiting.getKey()));
            }
            return rested;
        });
    }

    /** What another node has taken over is not ours to resume. */
    private final class Forgetting implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            waitingUntil.keySet().removeAll(partitions);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            // They begin at their committed places.
        }
    }
}
