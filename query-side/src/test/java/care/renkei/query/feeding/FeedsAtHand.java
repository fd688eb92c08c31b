package care.renkei.query.feeding;

import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.KafkaProvisioning;
import care.renkei.embedded.Role;
import care.renkei.events.AgencyId;
import care.renkei.events.Topics;
import care.renkei.events.stored.EventJson;
import care.renkei.query.accesslog.AccessLog;
import care.renkei.query.connection.OwnConnection;
import care.renkei.query.connection.Pool;
import care.renkei.query.feed.FeedProjection;
import care.renkei.query.fixture.Eventually;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.reading.FileReads;
import care.renkei.query.sharing.SharingPermissions;
import care.renkei.query.todo.TodoProjection;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Views fed by hand, a broker, and a sender of feeds that takes its turns when a test says so. */
public final class FeedsAtHand implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A message as its agency reads it. */
    public record Received(String key, long sequence, long offset, JsonNode event) {

        public UUID id() {
            return UUID.fromString(event.path("eventid").asString());
        }

        public boolean late() {
            return event.path("becamevisible").asBoolean(false);
        }

        public List<String> about() {
            return List.copyOf(event.at("/data/about").propertyNames());
        }
    }

    public final ViewsAtHand views = new ViewsAtHand(new FeedProjection(), new TodoProjection());
    private final HikariDataSource audit = Pool.open("audit", views.database.url(), views.database.role(Role.AUDIT));
    private final Path keysets = folder();
    private final FeedKeys receivers = new FeedKeys(keysets);
    private @Nullable Sender sender;

    /** One term, with the session that holds its lock. */
    final class Sender implements AutoCloseable {

        final Ledger ledger;
        final FeedTopics topics;
        final Term term;

        Sender(ZoneId zone, Consumer<Step> reached) throws SQLException, InterruptedException {
            ledger = new Ledger(
                    OwnConnection.open(views.database.url(), views.database.role(Role.PROJECT), "feeding", "feeds"),
                    zone);
            Eventually.until("the lock is free", () -> {
                try {
                    return ledger.tryLock();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            Properties kafka = views.database.services.kafka().properties(KafkaPrincipal.FEEDS);
            topics = FeedTopics.open(Channel.FEEDS, kafka, receivers);
            term = feeding(zone, reached).term(ledger, topics);
        }

        /** Until nothing has a turn; what waits for the views is left waiting. */
        void allTurns() throws SQLException, InterruptedException {
            while (term.turn()) {
                // goes on
            }
        }

        @Override
        public void close() {
            topics.close();
            ledger.close();
        }
    }

    Feeding feeding(ZoneId zone, Consumer<Step> reached) {
        return new Feeding(
                () -> OwnConnection.open(views.database.url(), views.database.role(Role.PROJECT), "feeding", "feeds"),
                views.database.services.kafka().properties(KafkaPrincipal.FEEDS),
                receivers,
                new FileReads(views.views, new SharingPermissions(zone), new AccessLog(audit)),
                views.views,
                views.ring,
                zone,
                Duration.ofMillis(20),
                reached);
    }

    /** Agencies of their own for a test, each with a topic and a principal. */
    public List<AgencyId> agencies(String... words) {
        int number = COUNT.incrementAndGet();
        List<AgencyId> agencies = Arrays.stream(words)
                .map(word -> new AgencyId(word + "-" + number))
                .toList();
        provide(agencies);
        return agencies;
    }

    public void provide(List<AgencyId> agencies) {
        var kafka = views.database.services.kafka();
        try {
            new KafkaProvisioning(kafka, kafka.properties(KafkaPrincipal.BROKER), 1)
                    .provision(agencies.stream().map(AgencyId::text).toList());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Sender sender(Consumer<Step> reached) throws SQLException, InterruptedException {
        return new Sender(ViewsAtHand.TOKYO, reached);
    }

    /** All turns that there are. */
    public void send() {
        try {
            if (sender == null) {
                sender = sender(step -> {});
            }
            sender.allTurns();
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The term ends; the next {@link #send} begins another. */
    public void end() {
        if (sender != null) {
            sender.close();
            sender = null;
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("keysets");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a keyset where that of an agency is looked for. */
    void keyset(AgencyId agency, String json) throws IOException {
        Files.writeString(keysets.resolve(agency.text() + ".json"), json);
    }

    /** All that stands in an agency's feed, read with its own credentials. */
    public List<Received> received(AgencyId agency) {
        return messages(agency).stream()
                .map(record -> {
                    JsonNode event = EventJson.MAPPER.readTree(record.value());
                    return new Received(
                            record.key(), Long.parseLong(event.path("sequence").asString()), record.offset(), event);
                })
                .toList();
    }

    /** The same as it stands there. */
    List<ConsumerRecord<String, byte[]>> messages(AgencyId agency) {
        var kafka = views.database.services.kafka();
        var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
        var topic = new TopicPartition(Topics.feedOf(agency), 0);
        Properties settings = kafka.properties(KafkaPrincipal.ofAgency(agency.text()));
        settings.put("fetch.max.wait.ms", "10");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(topic));
            consumer.seekToBeginning(List.of(topic));
            long end = consumer.endOffsets(List.of(topic)).getOrDefault(topic, 0L);
            while (consumer.position(topic) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
            }
        }
        return messages;
    }

    public List<UUID> ids(AgencyId agency) {
        return received(agency).stream().map(Received::id).toList();
    }

    @Override
    public void close() {
        end();
        audit.close();
        views.close();
    }
}
