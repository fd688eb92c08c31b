package care.renkei.standalone;

import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.RenkeiServices;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What stands in the databases and topics that everybody shares, past all rights. */
final class WhatIsStored {

    /** What moves by itself: the relay's place, progress, sessions, and the looks of whoever compares. */
    private static final String BY_ITSELF = "store\\.relay|[a-z]+\\.(progress|parked).*|audit\\..*";

    private final RenkeiServices services;

    WhatIsStored(RenkeiServices services) {
        this.services = services;
    }

    /** A digest of each table of store and views, ordinary keys among them. */
    SortedMap<String, String> tables() throws SQLException {
        var digests = new TreeMap<String, String>();
        for (Database database : List.of(Database.STORE, Database.VIEWS, Database.ATTACHMENTS)) {
            for (String table : tables(database)) {
                if (!table.matches(BY_ITSELF)) {
                    digests.put(
                            database + " " + table,
                            ask(
                                    database,
                                    "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)),"
                                            + " '') from " + table + " t"));
                }
            }
        }
        digests.put(
                "ordinary keys",
                ask(Database.KEYS, "select count(*)::text from keys.subject_key where class = 'ordinary'"));
        return digests;
    }

    String looks() throws SQLException {
        return ask(
                Database.VIEWS,
                "select (select count(*) from audit.look) || ' ' || (select count(*) from audit.denial)");
    }

    /** The tables of any database that hold the text in clear, bytes included. */
    List<String> holding(String text) throws SQLException {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        var found = new ArrayList<String>();
        for (Database database : Database.values()) {
            for (String table : tables(database)) {
                String sql = "select count(*)::text from " + table + " t where t::text like '%" + text
                        + "%' or t::text like '%" + hex + "%'";
                if (!ask(database, sql).equals("0")) {
                    found.add(database + " " + table);
                }
            }
        }
        return found;
    }

    /** How many rows of a table of sealed matters there are. */
    int sealed(String table) throws SQLException {
        return Integer.parseInt(ask(Database.SEALED, "select count(*)::text from sealed." + table));
    }

    private List<String> tables(Database database) throws SQLException {
        String all = ask(
                database,
                "select coalesce(string_agg(schemaname || '.' || tablename, ',' order by schemaname, tablename), '')"
                        + " from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"
                        + " and tablename not like 'flyway%'");
        return all.isEmpty() ? List.of() : List.of(all.split(",", -1));
    }

    private String ask(Database database, String sql) throws SQLException {
        try (Connection connection = services.postgres().connectAsSuperuser(database.sqlName());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** Every event on the topic, heartbeats aside, as bytes. */
    List<String> events() {
        var settings = services.kafka().properties(KafkaPrincipal.BROKER);
        settings.put("auto.offset.reset", "earliest");
        var events = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor("renkei.events").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream()
                    .anyMatch(one -> consumer.position(one) < Objects.requireNonNull(ends.get(one)))) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(500))) {
                    if (record.headers().lastHeader("renkei-kind") == null) {
                        events.add(record.partition() + " " + HexFormat.of().formatHex(record.value()));
                    }
                }
            }
        }
        return events.stream().sorted().toList();
    }

    /** Every topic but that of events, with how far each partition goes. */
    SortedMap<String, Long> otherTopics() throws Exception {
        try (Admin admin = Admin.create(services.kafka().properties(KafkaPrincipal.BROKER))) {
            var names = new TreeSet<>(admin.listTopics().names().get());
            names.remove("renkei.events");
            var partitions = admin.describeTopics(names).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(one -> one, one -> OffsetSpec.latest()));
            var ends = new TreeMap<String, Long>();
            admin.listOffsets(partitions)
                    .all()
                    .get()
                    .forEach((partition, end) -> ends.put(partition.toString(), end.offset()));
            return ends;
        }
    }
}
