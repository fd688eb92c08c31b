package care.renkei.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Why the relay follows no token of the framework. One and the same schedule for both: one writer appends and is slow
 * to commit; another, whose clock is two minutes behind, appends and commits. The framework's JDBC token takes the old
 * time for proof that the hole before it will never be filled, and forgets it.
 */
class TheFrameworksTokenTest {

    private static final Duration BEHIND = Duration.ofMinutes(2);
    private final RelayFixture fixture = new RelayFixture();

    TheFrameworksTokenTest() throws SQLException {}

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void misses_an_event_on_a_schedule_on_which_the_relay_misses_none() throws SQLException {
        assertThat(seenThroughTheFramework()).containsExactly("first", "quick").doesNotContain("slow");
        assertThat(heardFromTheRelay()).containsExactlyInAnyOrder("first", "quick", "slow");
    }

    private List<String> seenThroughTheFramework() throws SQLException {
        try (Connection slow = fixture.superuser();
                Connection quick = fixture.superuser()) {
            JdbcEventStorageEngine slowStore = engine(slow);
            JdbcEventStorageEngine quickStore = engine(quick);
            quickStore.createSchema(PostgresEventTableFactory.INSTANCE);
            quick.setAutoCommit(false);
            slow.setAutoCommit(false);

            append(quickStore, "first", Duration.ZERO);
            quick.commit();
            append(slowStore, "slow", Duration.ZERO);
            append(quickStore, "quick", BEHIND);
            quick.commit();
            List<String> seen = new ArrayList<>();
            TrackingToken token = read(quickStore, null, seen);
            slow.commit();
            read(quickStore, token, seen);
            return seen;
        }
    }

    private static JdbcEventStorageEngine engine(Connection connection) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(() -> new UnclosedConnection(connection).proxy())
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(Jackson3Serializer.builder().build())
                .snapshotSerializer(Jackson3Serializer.builder().build())
                .build();
    }

    private static void append(JdbcEventStorageEngine store, String label, Duration behind) {
        GenericEventMessage.clock = Clock.fixed(Instant.now().minus(behind), ZoneOffset.UTC);
        store.appendEvents(new GenericDomainEventMessage<>("Test", "stream-" + label, 0, label));
        GenericEventMessage.clock = Clock.systemUTC();
    }

    private static @Nullable TrackingToken read(
            JdbcEventStorageEngine store, @Nullable TrackingToken from, List<String> seen) {
        TrackingToken token = from;
        for (Object next : store.readEvents(from, false).toList()) {
            var event = (TrackedEventMessage<?>) next;
            seen.add(String.valueOf(event.getPayload()));
            token = event.trackingToken();
        }
        return token;
    }

    private List<String> heardFromTheRelay() throws SQLException {
        Relay relay = fixture.relay();
        relay.start();
        try (Connection slow = fixture.writer();
                Connection quick = fixture.writer()) {
            RelayFixture.appendAndCommit(quick, "record:first", 0, "first");
            RelayFixture.append(slow, "record:slow", 0, "slow");
            RelayFixture.appendAndCommit(quick, "record:quick", 0, "quick");
            fixture.listenFor(Duration.ofMillis(300));
            slow.commit();
            fixture.listenUntil(() -> fixture.heardEvents.contains("quick"));
            return fixture.heardOnce();
        } finally {
            relay.stop();
        }
    }
}
