package care.renkei.command.relay;

import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import care.renkei.events.Topics;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.Heartbeat;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.flywaydb.core.Flyway;
import tools.jackson.databind.JsonNode;

/** A fresh store beside a real broker, a hand that appends rows, and an ear on the topic. */
final class RelayFixture implements AutoCloseable {

    private final RenkeiServices services = RenkeiServices.shared();
    private final KafkaConsumer<String, byte[]> consumer;
    final List<String> heardEvents = new ArrayList<>();
    final List<Heartbeat> heardBeats = new ArrayList<>();

    RelayFixture() throws SQLException {
        services.recreate(Database.STORE);
        Flyway.configure()
                .dataSource(
                        services.postgres().url(Database.STORE),
                        Role.OWNER.sqlName(),
                        services.postgres().password(Role.OWNER))
                .locations("classpath:db/migration/store")
                .load()
                .migrate();
        Properties settings = services.kafka().properties(KafkaPrincipal.PROJECT);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        var partitions = IntStream.range(0, Topics.EVENT_PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topics.EVENTS, partition))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    Relay relay() {
        return relay(() -> services.postgres().connect(Database.STORE, Role.RELAY));
    }

    Relay relay(Relay.Connections connections) {
        Properties kafka = services.kafka().properties(KafkaPrincipal.RELAY);
        Map<String, String> settings =
                kafka.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, kafka::getProperty));
        return new Relay(
                connections,
                settings,
                new RelayPace(
                        Duration.ofMillis(20),
                        50,
                        Duration.ofMillis(200),
                        Duration.ofMillis(200),
                        Duration.ofMillis(800)));
    }

    Connection writer() throws SQLException {
        Connection connection = services.postgres().connect(Database.STORE, Role.COMMAND);
        connection.setAutoCommit(false);
        return connection;
    }

    Connection relaySession() throws SQLException {
        return services.postgres().connect(Database.STORE, Role.RELAY);
    }

    Connection superuser() throws SQLException {
        return services.postgres().connectAsSuperuser(Database.STORE.sqlName());
    }

    /** Appends a row whose payload says nothing but its own label; the caller commits. */
    static void append(Connection connection, String stream, long sequence, String label) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into store.event (event_id, stream_id, sequence, stream_type, event_type, person_id,
                    partition_key, source, ce_id, ordinal, occurred_at, digest, payload, metadata)
                values (?, ?, ?, 'Test', 'renkei.test.v1', null, ?, 'test', ?, 0, now(), ''::bytea, ?, ''::bytea)""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, stream);
            insert.setLong(3, sequence);
            insert.setString(4, stream);
            insert.setString(5, label);
            insert.setBytes(6, ("{\"sourceEventId\":\"" + label + "\"}").getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    static void appendAndCommit(Connection connection, String stream, long sequence, String label) throws SQLException {
        append(connection, stream, sequence, label);
        connection.commit();
    }

    /** Listens until the condition holds, or fails after ten seconds. */
    void listenUntil(BooleanSupplier done) {
        long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not heard within 10 s; heard " + heardEvents);
            }
            listen();
        }
    }

    /** Listens for a while, to see that nothing comes. */
    void listenFor(Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < deadline) {
            listen();
        }
    }

    private void listen() {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(50))) {
            if (record.headers().lastHeader(Heartbeat.KIND_HEADER) != null) {
                heardBeats.add(EventJson.read(record.value(), Heartbeat.class));
            } else {
                JsonNode wire = EventJson.MAPPER.readTree(record.value());
                heardEvents.add(wire.at("/event/sourceEventId").asString());
            }
        }
    }

    List<String> heardOnce() {
        return heardEvents.stream().distinct().toList();
    }

    long stored() throws SQLException {
        try (Connection connection = writer();
                Statement count = connection.createStatement();
                ResultSet row = count.executeQuery("select count(*) from store.event")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
