package care.renkei.standalone.processes;

import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.events.Position;
import care.renkei.events.Topics;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.Heartbeat;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.WireEvent;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Looks into the store and the topic, past all rights, and says what should not be so; empty means that all holds. */
record WhatWasStored(Separately renkei) {

    /** Each acknowledged event is there exactly once under its id, and there is no event that nobody sent. */
    List<String> againstTheJournal(Journal journal) throws SQLException {
        var wrong = new ArrayList<>(journal.contradictions());
        Map<Journal.Sent, String> expected = new HashMap<>(journal.eventIds());
        ask(Database.STORE, "select source, ce_id, event_id::text from store.event where ordinal = 0", row -> {
            var sent = new Journal.Sent(row.getString(1), row.getString(2));
            String acknowledged = expected.remove(sent);
            if (!row.getString(3).equals(acknowledged)) {
                wrong.add(sent + " is stored as " + row.getString(3) + " and was acknowledged as " + acknowledged);
            }
        });
        expected.forEach((sent, id) -> wrong.add(sent + " was acknowledged as " + id + " and is not stored"));
        return wrong;
    }

    /** Every stream counts from 0 without a gap. */
    List<String> sequences() throws SQLException {
        var wrong = new ArrayList<String>();
        ask(Database.STORE, """
                select stream_id from store.event group by stream_id
                having min(sequence) <> 0 or max(sequence) + 1 <> count(*)""", row -> wrong.add("the sequence of " + row.getString(1) + " has a gap"));
        return wrong;
    }

    /** All events in the order in which the relay lets them out. */
    List<WireEvent> events() throws SQLException {
        var events = new ArrayList<WireEvent>();
        ask(
                Database.STORE,
                """
                select payload, stream_id, sequence, recorded_at, txid::text::bigint, global_index
                from store.event order by txid, global_index""",
                row -> events.add(new WireEvent(
                        EventJson.read(row.getBytes(1), StoredEvent.class),
                        row.getString(2),
                        row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        new Position(1, row.getLong(5), row.getLong(6)))));
        return events;
    }

    /**
     * What a reader gets who takes each partition from its beginning and skips what is not newer than the last, as every
     * view does: all events, each once, in the order of the store.
     */
    List<String> inTheTopic(List<WireEvent> events) {
        Map<Integer, List<WireEvent>> told = new HashMap<>();
        Map<String, Integer> partitions = new HashMap<>();
        var wrong = new ArrayList<String>();
        for (ConsumerRecord<String, byte[]> message : messages()) {
            if (message.headers().lastHeader(Heartbeat.KIND_HEADER) != null) {
                continue;
            }
            WireEvent event = EventJson.read(message.value(), WireEvent.class);
            Integer before = partitions.put(message.key(), message.partition());
            if (before != null && before != message.partition()) {
                wrong.add("one key is told in two partitions");
            }
            List<WireEvent> taken = told.computeIfAbsent(message.partition(), first -> new ArrayList<>());
            if (taken.isEmpty() || event.position().compareTo(taken.getLast().position()) > 0) {
                taken.add(event);
            }
        }
        Map<Integer, List<WireEvent>> stored = new HashMap<>();
        for (WireEvent event : events) {
            int partition = ViewsFoldedAgain.partition(event);
            stored.computeIfAbsent(partition, first -> new ArrayList<>()).add(event);
        }
        for (int partition = 0; partition < Topics.EVENT_PARTITIONS; partition++) {
            List<Position> expected = positions(stored.getOrDefault(partition, List.of()));
            List<Position> taken = positions(told.getOrDefault(partition, List.of()));
            if (!expected.equals(taken)) {
                wrong.add("partition " + partition + " tells " + taken.size() + " events where the store has "
                        + expected.size() + ", or in another order");
            }
        }
        return wrong;
    }

    private static List<Position> positions(List<WireEvent> events) {
        return events.stream().map(WireEvent::position).toList();
    }

    private List<ConsumerRecord<String, byte[]>> messages() {
        Properties properties = renkei.kafka().properties(KafkaPrincipal.PROJECT);
        var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, Topics.EVENT_PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(Topics.EVENTS, partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(500)).forEach(messages::add);
            }
        }
        return messages;
    }

    /** Every timeline that was shown has its entry in the access log, and nobody has one who never asked. */
    List<String> looks(Journal journal) throws SQLException {
        var wrong = new ArrayList<String>();
        Map<Journal.Look, Integer> written = new HashMap<>();
        ask(
                Database.VIEWS,
                "select person, position from audit.look where viewer = 'agency-" + Reader.AGENCY
                        + "' and asked = 'timeline'",
                row -> written.merge(new Journal.Look(row.getString(1), row.getString(2)), 1, Integer::sum));
        int entries = written.values().stream().mapToInt(Integer::intValue).sum();
        for (Journal.Look look : journal.looks()) {
            Integer left = written.get(look);
            if (left == null || left == 0) {
                wrong.add("a look at " + look.person() + " was shown and is not written down");
            } else {
                written.put(look, left - 1);
            }
        }
        if (entries > journal.looksAsked()) {
            wrong.add(entries + " looks are written down, " + journal.looksAsked() + " were asked for");
        }
        return wrong;
    }

    @FunctionalInterface
    interface Row {
        void read(ResultSet row) throws SQLException;
    }

    void ask(Database database, String sql, Row each) throws SQLException {
        try (Connection connection = renkei.postgres().connectAsSuperuser(database.sqlName());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.read(rows);
            }
        }
    }

    void run(Database database, String sql) throws SQLException {
        try (Connection connection = renkei.postgres().connectAsSuperuser(database.sqlName());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
