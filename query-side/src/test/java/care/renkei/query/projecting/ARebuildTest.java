package care.renkei.query.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.Role;
import care.renkei.events.CareEvent;
import care.renkei.events.Category;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.Topics;
import care.renkei.events.Words;
import care.renkei.events.agency.AgencyRegistered;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.record.RecordRetracted;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.WireEvent;
import care.renkei.events.testing.FixedKeys;
import care.renkei.events.testing.RandomEvents;
import care.renkei.query.connection.Schemas;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.Eventually;
import care.renkei.query.fixture.KnownKeys;
import care.renkei.query.fixture.Told;
import care.renkei.query.fixture.ViewsAtHand;
import care.renkei.query.fixture.ViewsDatabase;
import care.renkei.query.operating.ParkedMessages;
import care.renkei.query.operating.RebuildViews;
import care.renkei.query.operating.Views;
import care.renkei.query.timeline.TimelineProjection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is rebuilt and what has followed the events hold the same rows. */
class ARebuildTest {

    private static final List<Projection> VIEWS = Views.all(ViewsAtHand.TOKYO);

    private final ViewsDatabase database = ViewsDatabase.whole();
    private final KnownKeys keys = new KnownKeys();
    private final List<RebuildProgress> told = new ArrayList<>();
    private EventLog log;
    private Projecting following;

    @BeforeEach
    void follow() throws Exception {
        emptyTopic();
        log = new EventLog(database.services, keys);
        following = new Projecting(
                VIEWS,
                database.services.kafka().properties(KafkaPrincipal.PROJECT),
                database.url(),
                database.role(Role.PROJECT));
        following.start();
    }

    @AfterEach
    void stop() {
        following.stop();
        log.close();
    }

    @Test
    void from_the_topic_holds_the_same_rows_and_goes_on_following() throws Exception {
        List<WireEvent> history = history(1, 300);
        history.subList(0, 260).forEach(log::tell);
        log.beat();
        followed(history.subList(0, 260));
        Map<String, List<String>> before = rows();

        for (Projection view : VIEWS) {
            rebuild().fromTopic(view);
        }

        same(before);
        assertThat(told)
                .filteredOn(progress -> progress.taken() == progress.of())
                .extracting(RebuildProgress::view)
                .containsAll(Schemas.OF_VIEWS);
        Schemas.migrateViews(database.url(), database.role(Role.OWNER));
        history.subList(260, 300).forEach(log::tell);
        log.beat();
        followed(history);
        Map<String, List<String>> after = rows();
        assertThat(after).isNotEqualTo(before);
        RebuildViews.main(new String[] {
            "--views-url=" + database.url(),
            "--owner-password-file=" + database.services.postgres().passwordFile(Role.OWNER),
            "--project-password-file=" + database.services.postgres().passwordFile(Role.PROJECT),
            "--kafka-properties=" + database.services.kafka().propertiesFile(KafkaPrincipal.PROJECT),
            "timeline"
        });
        same(after);
        assertThat(database.rows("select nspname from pg_namespace where nspname like '%\\_re%'"))
                .isEmpty();
    }

    @Test
    void from_the_store_holds_the_same_rows_though_the_topic_has_lost_its_beginning() throws Exception {
        List<WireEvent> history = history(2, 300);
        history.forEach(log::tell);
        log.beat();
        followed(history);
        Map<String, List<String>> before = rows();
        ParkedMessages.main(new String[] {
            "--views-url=" + database.url(),
            "--project-password-file=" + database.services.postgres().passwordFile(Role.PROJECT),
            "retry",
            "timeline"
        });
        store(history);
        emptyTopic();
        log.beat();

        for (Projection view : VIEWS) {
            rebuild().fromStore(view, database::connect);
        }

        same(before);
        WireEvent later = history(3, 60).stream()
                .filter(event -> event.event().person() != null)
                .findFirst()
                .orElseThrow();
        log.tell(later);
        Eventually.until(
                "what comes later is taken in",
                () -> !database.rows("select 1 from timeline.part where event_id = '"
                                + later.event().id() + "'")
                        .isEmpty());
    }

    @Test
    void serves_what_it_served_until_the_new_one_is_as_far() throws Exception {
        List<WireEvent> history = history(4, 200);
        history.forEach(log::tell);
        followed(history);
        var telling = Thread.ofPlatform().start(() -> history(5, 300).forEach(log::tell));
        Position served = Position.START;

        try (Connection reader = database.connect()) {
            var rebuilding = Thread.ofPlatform().start(() -> {
                try {
                    rebuild().fromTopic(VIEWS.get(1));
                } catch (SQLException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            while (rebuilding.isAlive()) {
                Position now = newest(reader);
                assertThat(now).isGreaterThanOrEqualTo(served);
                served = now;
            }
            rebuilding.join();
        }
        telling.join();

        assertThat(database.rows("select count(*) from pg_namespace where nspname = 'timeline_rebuilt'"))
                .containsExactly("0");
    }

    @Test
    void takes_less_at_a_time_where_a_transaction_is_too_long() throws Exception {
        List<WireEvent> history = history(6, 300);
        history.forEach(log::tell);
        followed(history);
        Map<String, List<String>> before = rows();
        var slow = new Slow();

        rebuild().fromTopic(slow);

        same(before);
        assertThat(slow.largest).hasValueGreaterThan(125);
        assertThat(slow.committed).hasValueLessThanOrEqualTo(125);
    }

    /** Takes eight milliseconds for each event, in the database; its transactions end after a second. */
    private static final class Slow implements Projection {

        private final Projection timeline = new TimelineProjection();
        private final AtomicInteger largest = new AtomicInteger();
        private final AtomicInteger committed = new AtomicInteger();

        @Override
        public String view() {
            return timeline.view();
        }

        @Override
        public boolean readsUnknownTypes() {
            return timeline.readsUnknownTypes();
        }

        @Override
        public void apply(List<Delivered> events, Connection connection) throws SQLException {
            largest.accumulateAndGet(events.size(), Math::max);
            try (var sleep = connection.createStatement()) {
                sleep.execute("select pg_sleep(" + events.size() * 0.008 + ")");
            }
            timeline.apply(events, connection);
            committed.accumulateAndGet(events.size(), Math::max);
        }
    }

    private static Position newest(Connection reader) throws SQLException {
        try (var select = reader.prepareStatement("select epoch, txid, global_index from timeline.progress"
                        + " order by epoch desc, txid desc, global_index desc limit 1");
                var row = select.executeQuery()) {
            row.next();
            return new Position(row.getLong(1), row.getLong(2), row.getLong(3));
        }
    }

    private Rebuild rebuild() {
        return new Rebuild(
                database.url(),
                database.role(Role.OWNER),
                database.role(Role.PROJECT),
                database.services.kafka().properties(KafkaPrincipal.PROJECT),
                told::add);
    }

    private void followed(List<WireEvent> history) {
        var last = new TreeMap<Integer, Position>();
        history.forEach(wire -> last.merge(
                Partitions.of(wire.event().subject()), wire.position(), (a, b) -> a.compareTo(b) > 0 ? a : b));
        String there = last.entrySet().stream()
                .map(e -> "(partition = " + e.getKey() + " and (epoch, txid, global_index) >= ("
                        + e.getValue().epoch() + ", " + e.getValue().txid() + ", "
                        + e.getValue().index() + "))")
                .collect(Collectors.joining(" or "));
        for (Projection view : VIEWS) {
            Eventually.until(
                    view.view() + " is there",
                    () -> database.rows("select count(*) from " + view.view() + ".progress where " + there)
                            .equals(List.of(Integer.toString(last.size()))));
        }
    }

    private void same(Map<String, List<String>> expected) {
        Map<String, List<String>> now = rows();
        assertThat(now.keySet()).isEqualTo(expected.keySet());
        now.forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(expected.get(table)));
    }

    /** All rows of all views, by table; how far each is stands elsewhere. */
    private Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        for (String table : database.rows("select table_schema || '.' || table_name from information_schema.tables"
                + " where table_schema in ('" + String.join("','", Schemas.OF_VIEWS) + "')"
                + " and table_name not in ('progress', 'parked', 'parked_message', 'flyway_schema_history')")) {
            // A kind or a set that no row speaks of any more may stay: it is what its number says, whoever uses it.
            if (!table.endsWith(".kind") && !table.endsWith(".category_set")) {
                rows.put(table, database.rows("select md5(t::text) from " + table + " t order by 1"));
            }
        }
        assertThat(List.of("sharing.statement", "timeline.part", "agencies.agency", "network.said", "network.touch"))
                .allSatisfy(table -> assertThat(rows.get(table)).as(table).isNotEmpty());
        return rows;
    }

    private void emptyTopic() throws Exception {
        try (Admin admin = Admin.create(database.services.kafka().properties(KafkaPrincipal.BROKER))) {
            admin.deleteTopics(List.of(Topics.EVENTS)).all().get();
            for (boolean made = false; !made; ) {
                try {
                    admin.createTopics(List.of(new NewTopic(
                                            Topics.EVENTS,
                                            java.util.Optional.of(Topics.EVENT_PARTITIONS),
                                            java.util.Optional.empty())
                                    .configs(Map.of("retention.ms", "-1"))))
                            .all()
                            .get();
                    made = true;
                } catch (java.util.concurrent.ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                    Thread.sleep(50);
                }
            }
        }
    }

    /** As the store would hold them. */
    private void store(List<WireEvent> history) throws SQLException {
        database.run("create schema if not exists store; drop table if exists store.event, store.epoch;"
                + "create table store.epoch (epoch bigint primary key, first_index bigint not null);"
                + "insert into store.epoch values (1, 0);"
                + "create table store.event (global_index bigint primary key, txid xid8, recorded_at timestamptz,"
                + " stream_id text, sequence bigint, partition_key text, payload bytea)");
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into store.event values (?, ?::text::xid8, ?, ?, ?, ?, ?)")) {
            for (WireEvent wire : history) {
                insert.setLong(1, wire.position().index());
                insert.setString(2, Long.toString(wire.position().txid()));
                insert.setTimestamp(3, Timestamp.from(wire.recordedAt()));
                insert.setString(4, wire.stream());
                insert.setLong(5, wire.sequence());
                insert.setString(6, wire.event().subject().text());
                insert.setBytes(7, EventJson.write(wire.event()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Events of every type about a few people and agencies; some are taken back or classified anew. */
    private static List<WireEvent> history(long seed, int size) {
        var random = new Random(seed);
        var any = new RandomEvents(seed);
        List<DataSubjectId> persons = List.of(EventLog.person(), EventLog.person(), EventLog.person());
        var history = new ArrayList<WireEvent>();
        var records = new ArrayList<CareEvent>();
        Instant at = Instant.parse("2026-06-28T05:00:00Z");
        while (history.size() < size) {
            CareEvent event;
            if (!records.isEmpty() && random.nextInt(5) == 0) {
                event = amendment(records.get(random.nextInt(records.size())), random);
            } else {
                CareEvent drawn = any.event();
                boolean unlike = history.isEmpty() && !(drawn.content() instanceof AgencyRegistered);
                if (unlike || drawn.type().capability().equals("record")) {
                    continue; // an agency comes first, so that there is one
                }
                boolean ofPerson = drawn.subject().kind() == DataSubjectId.Kind.PERSON
                        || !drawn.type().capability().equals("agency");
                event = new CareEvent(
                        java.util.UUID.nameUUIDFromBytes(
                                (seed + "/" + history.size()).getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                        drawn.type(),
                        drawn.source(),
                        drawn.sourceEventId(),
                        ofPerson
                                ? persons.get(random.nextInt(persons.size()))
                                : drawn.source().subject(),
                        drawn.practitioner(),
                        drawn.occurredAt(),
                        drawn.envelope(),
                        drawn.about());
                records.add(event);
            }
            at = at.plusMillis(random.nextInt(2_000) - 500);
            history.add(new WireEvent(
                    EventSealer.seal(event, new FixedKeys()), "record:" + event.id(), 0, at, EventLog.next()));
        }
        return history;
    }

    private static CareEvent amendment(CareEvent record, Random random) {
        Content content = random.nextBoolean()
                ? new RecordRetracted(record.id(), RecordRetracted.RetractionReason.DUPLICATE, null)
                : new RecordReclassified(
                        record.id(),
                        Set.of(List.of(Category.values()).get(random.nextInt(Category.values().length))),
                        Set.of(),
                        Words.of("区分がちがった。"));
        return Told.of(record.subject(), content).by(record.source().text()).event();
    }
}
