package care.renkei.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.Position;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TheRelayTest {

    private final RelayFixture fixture = new RelayFixture();
    private final List<Relay> running = new ArrayList<>();

    TheRelayTest() throws SQLException {}

    @AfterEach
    void stop() {
        running.forEach(Relay::stop);
        fixture.close();
    }

    private Relay start(Relay relay) {
        running.add(relay);
        relay.start();
        return relay;
    }

    @Test
    void carries_what_is_committed_and_nothing_else() throws SQLException {
        start(fixture.relay());
        try (Connection writer = fixture.writer()) {
            RelayFixture.append(writer, "record:rolled-back", 0, "never");
            writer.rollback();
            RelayFixture.appendAndCommit(writer, "record:a", 0, "a");
            RelayFixture.appendAndCommit(writer, "record:b", 0, "b");
        }
        fixture.listenUntil(() -> fixture.heardEvents.size() >= 2);

        assertThat(fixture.heardEvents).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void never_overtakes_a_commit_that_is_late() throws SQLException {
        start(fixture.relay());
        try (Connection slow = fixture.writer();
                Connection quick = fixture.writer()) {
            RelayFixture.append(slow, "record:slow", 0, "slow");
            RelayFixture.appendAndCommit(quick, "record:quick", 0, "quick");
            fixture.listenFor(Duration.ofMillis(300));
            assertThat(fixture.heardEvents).isEmpty();
            slow.commit();
        }
        fixture.listenUntil(() -> fixture.heardEvents.size() >= 2);

        assertThat(fixture.heardEvents).containsExactlyInAnyOrder("slow", "quick");
    }

    @Test
    void does_not_call_itself_fresh_while_a_transaction_holds_the_horizon() throws SQLException {
        Relay relay = start(fixture.relay());
        fixture.listenUntil(() -> fixture.heardBeats.size() >= 24);
        try (Connection holder = fixture.superuser()) {
            holder.setAutoCommit(false);
            Instant held;
            try (Statement work = holder.createStatement()) {
                work.execute("select pg_current_xact_id()");
                held = Instant.now();
            }
            // Only a later commit is hidden: until then nothing is missing, and the relay may say so.
            try (Connection writer = fixture.writer()) {
                RelayFixture.appendAndCommit(writer, "record:hidden", 0, "hidden");
            }
            fixture.listenFor(Duration.ofMillis(1500));
            assertThat(fixture.heardEvents).isEmpty();
            assertThat(relay.state().held()).isTrue();
            assertThat(fixture.heardBeats.getLast().horizonTime()).isBeforeOrEqualTo(held.plusMillis(200));
            holder.rollback();
        }
        Instant released = Instant.now();
        fixture.listenUntil(() -> fixture.heardBeats.getLast().horizonTime().isAfter(released));
        assertThat(relay.state().held()).isFalse();
    }

    @Test
    void a_new_holder_repeats_at_most_and_misses_nothing() throws SQLException {
        Relay first = start(fixture.relay());
        try (Connection writer = fixture.writer()) {
            RelayFixture.appendAndCommit(writer, "record:a", 0, "a");
            fixture.listenUntil(() -> fixture.heardEvents.contains("a"));
            start(fixture.relay());
            first.stop();
            RelayFixture.appendAndCommit(writer, "record:b", 0, "b");
        }
        fixture.listenUntil(() -> fixture.heardEvents.contains("b"));

        assertThat(fixture.heardOnce()).containsExactly("a", "b");
    }

    @Test
    void takes_over_within_two_seconds_when_the_holder_goes_silent() throws SQLException {
        try (Connection paused = fixture.relaySession()) {
            // A holder that was paused: it has the lock and says nothing more.
            StoreTail holder = new StoreTail(paused, UUID.randomUUID(), 10);
            assertThat(holder.tryLock()).isTrue();
            start(fixture.relay());
            try (Connection writer = fixture.writer()) {
                RelayFixture.appendAndCommit(writer, "record:a", 0, "a");
            }
            long begin = System.nanoTime();
            fixture.listenUntil(() -> fixture.heardEvents.contains("a"));
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            // 1.5 s of silence end the session; the rest is the election and, on a slow machine, the producer.
            assertThat(took).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(6));
        }
    }

    @Test
    void the_woken_former_holder_cannot_move_the_token() throws SQLException {
        try (Connection one = fixture.relaySession();
                Connection other = fixture.relaySession()) {
            StoreTail former = new StoreTail(one, UUID.randomUUID(), 10);
            StoreTail present = new StoreTail(other, UUID.randomUUID(), 10);
            former.claim();
            present.claim();

            assertThat(former.store(new Token(new Position(1, 5, 5), "t"))).isFalse();
            assertThat(present.store(new Token(new Position(1, 5, 5), "t"))).isTrue();
        }
    }

    @Test
    void stops_before_a_gap_in_a_stream() throws SQLException {
        try (Connection writer = fixture.writer()) {
            RelayFixture.appendAndCommit(writer, "record:whole", 0, "whole");
            RelayFixture.appendAndCommit(writer, "sharing:torn", 1, "second-without-first");
        }
        Relay relay = start(fixture.relay());
        fixture.listenUntil(() -> relay.state().trouble().contains("lacks an event"));

        assertThat(fixture.heardOnce()).containsExactly("whole");
    }

    @Test
    void refuses_a_restored_store_until_it_is_adopted() throws SQLException {
        try (Connection writer = fixture.writer()) {
            RelayFixture.appendAndCommit(writer, "record:old", 0, "old");
        }
        try (Connection operator = fixture.superuser();
                Statement restore = operator.createStatement()) {
            restore.execute("alter table store.event disable trigger all");
            restore.execute("update store.event set txid = '9000000000'");
        }
        Relay relay = start(fixture.relay());
        fixture.listenUntil(() -> relay.state().trouble().contains("renkei store adopt"));
        assertThat(fixture.heardEvents).isEmpty();

        try (Connection operator = fixture.superuser()) {
            StoreAdoption.adopt(operator);
        }
        fixture.listenUntil(() -> fixture.heardEvents.contains("old"));
        try (Connection writer = fixture.writer()) {
            RelayFixture.appendAndCommit(writer, "record:new", 0, "new");
        }
        fixture.listenUntil(() -> fixture.heardEvents.contains("new"));

        assertThat(fixture.heardOnce()).containsExactly("old", "new");
    }

    /** Writers with random delays before commit, rollbacks and several events per transaction. */
    @Test
    void misses_nothing_and_keeps_every_stream_in_order_under_torture() throws Exception {
        start(fixture.relay());
        long seed = 20261017;
        List<Callable<Void>> writers = new ArrayList<>();
        for (int w = 0; w < 8; w++) {
            int writer = w;
            writers.add(() -> write(writer, new Random(seed + writer)));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Void> done : threads.invokeAll(writers)) {
                done.get();
            }
        }
        long stored = fixture.stored();
        fixture.listenUntil(() -> fixture.heardOnce().size() >= stored);

        assertThat(fixture.heardOnce()).hasSize((int) stored);
        for (int w = 0; w < 8; w++) {
            String prefix = "w" + w + "-";
            List<String> heard = fixture.heardOnce().stream()
                    .filter(label -> label.startsWith(prefix))
                    .toList();
            List<String> sorted = new ArrayList<>(heard);
            Collections.sort(sorted);
            assertThat(heard).isEqualTo(sorted);
        }
    }

    private Void write(int writer, Random random) throws SQLException, InterruptedException {
        try (Connection connection = fixture.writer()) {
            int sequence = 0;
            for (int i = 0; i < 100; i++) {
                int events = 1 + random.nextInt(2);
                for (int e = 0; e < events; e++) {
                    RelayFixture.append(connection, "sharing:w" + writer, sequence + e, label(writer, sequence + e));
                }
                Thread.sleep(random.nextInt(8));
                if (random.nextInt(10) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    sequence += events;
                }
            }
        }
        return null;
    }

    private static String label(int writer, int sequence) {
        return "w%d-%04d".formatted(writer, sequence);
    }
}
