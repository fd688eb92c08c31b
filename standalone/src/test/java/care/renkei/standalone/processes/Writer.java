package care.renkei.standalone.processes;

import care.renkei.demonstration.Installation;
import care.renkei.demonstration.Publisher;
import care.renkei.demonstration.load.Load;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** An agency's system that writes whole files of invented persons, one after the other, and does not give up. */
record Writer(
        Installation renkei, Publisher.Way way, Load load, AtomicInteger next, Journal journal, AtomicBoolean enough)
        implements Callable<Integer> {

    static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Leaves the machine to those who start again. */
    private static final long PAUSE_MILLIS = 10;

    @Override
    public Integer call() throws InterruptedException {
        int files = 0;
        try (var publisher = new Publisher(renkei)) {
            while (!enough.get()) {
                publisher.insistently(load.person(next.getAndIncrement()), way, PATIENCE, (event, answer) -> {
                    journal.acknowledged(event, answer);
                    pause();
                });
                files++;
            }
        }
        return files;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
