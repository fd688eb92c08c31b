package care.renkei.events.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Threads that ask to be let in, each of which does something there until it is told to go. */
final class Crowd {

    private final Admission admission;

    /** In the order in which they came in. */
    final List<String> cameIn = new CopyOnWriteArrayList<>();

    Crowd(Admission admission) {
        this.admission = admission;
    }

    /** Whoever stands in a place or before one. */
    final class Guest {
        private final CountDownLatch go = new CountDownLatch(1);
        private final CompletableFuture<Boolean> in = new CompletableFuture<>();
        private final Thread thread;

        private Guest(String name, Asks asks, Runnable doing) {
            thread = Thread.ofVirtual().start(() -> {
                @Nullable Place place = admission.enter(asks);
                if (place == null) {
                    in.complete(false);
                    return;
                }
                try (place) {
                    cameIn.add(name);
                    in.complete(true);
                    doing.run();
                    await(go);
                }
            });
        }

        boolean wasLetIn() throws Exception {
            return in.get(20, TimeUnit.SECONDS);
        }

        /** Ends whatever it sleeps for. */
        void wake() {
            LockSupport.unpark(thread);
        }

        void goes() throws Exception {
            go.countDown();
            thread.join();
        }
    }

    Guest guest(Asks asks) {
        return guest("", asks, () -> {});
    }

    /** Once inside, it does that first. */
    Guest guest(String name, Asks asks, Runnable doing) {
        return new Guest(name, asks, doing);
    }

    /** One who found a place. */
    Guest inside(Asks asks) throws Exception {
        Guest guest = guest(asks);
        assertThat(guest.wasLetIn()).isTrue();
        return guest;
    }

    /** One who stands in a line; comes back when it does. */
    Guest waiting(String name, Asks asks) {
        int before = admission.waiting();
        Guest guest = guest(name, asks, () -> {});
        until(() -> admission.waiting() == before + 1);
        return guest;
    }

    static void until(BooleanSupplier so) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience of the test").isLessThan(patience);
            LockSupport.parkNanos(10_000);
        }
    }

    static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
