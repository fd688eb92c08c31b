package care.renkei.standalone.processes;

import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.events.AgencyId;
import care.renkei.events.Audience;
import care.renkei.events.Topics;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.WireEvent;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;

/** Reads every feed as its agency does, and says what should not be so; empty means that all holds. */
record WhatWasFed(WhatWasStored stored) {

    boolean isAllThereIs() throws SQLException {
        var waiting = new ArrayList<Integer>();
        stored.ask(Database.VIEWS, "select 1 from feed.news limit 1", row -> waiting.add(row.getInt(1)));
        return waiting.isEmpty();
    }

    /**
     * Numbers without a gap, nothing twice, each person in the order of the store where nothing opened later, an entry
     * for each; and whatever an agency recorded itself is in its feed.
     */
    List<String> against(List<WireEvent> events) throws SQLException {
        var wrong = new ArrayList<String>();
        Map<String, Integer> places = new HashMap<>();
        Map<AgencyId, Set<String>> own = new HashMap<>();
        for (WireEvent wire : events) {
            StoredEvent event = wire.event();
            places.put(event.id().toString(), places.size());
            if (event.person() != null && event.envelope().audience() == Audience.TEAM) {
                own.computeIfAbsent(event.source(), first -> new TreeSet<>())
                        .add(event.id().toString());
            }
        }
        Map<String, Integer> entries = new HashMap<>();
        stored.ask(
                Database.VIEWS,
                "select look::text || ' ' || unnest(records)::text from audit.look where asked = 'feed'",
                row -> entries.merge(row.getString(1), 1, Integer::sum));
        for (Map.Entry<AgencyId, Set<String>> agency : own.entrySet()) {
            List<JsonNode> feed = feed(agency.getKey());
            judge(agency.getKey().text(), feed, places, entries.keySet(), wrong);
            Set<String> lacking = new TreeSet<>(agency.getValue());
            feed.forEach(event -> lacking.remove(event.path("eventid").asString()));
            if (!lacking.isEmpty()) {
                wrong.add(agency.getKey() + " was not sent " + lacking.size() + " of its own");
            }
        }
        return wrong;
    }

    /** An entry of what an agency really was sent; others stand for what a kill kept from going out. */
    String anEntry(List<WireEvent> events) {
        return events.stream()
                .map(wire -> wire.event().source())
                .distinct()
                .flatMap(agency -> feed(agency).stream())
                .findFirst()
                .orElseThrow()
                .path("delivery")
                .asString();
    }

    private static void judge(
            String agency, List<JsonNode> feed, Map<String, Integer> places, Set<String> entries, List<String> wrong) {
        var ids = new HashSet<String>();
        Map<String, Integer> last = new HashMap<>();
        long number = 0;
        for (JsonNode event : feed) {
            number++;
            String id = event.path("eventid").asString();
            if (Long.parseLong(event.path("sequence").asString()) != number) {
                wrong.add(agency + " has a gap or a repetition at " + number);
            }
            if (!ids.add(event.path("id").asString())) {
                wrong.add(agency + " was sent an event twice");
            }
            if (!entries.contains(event.path("delivery").asString() + " " + id)) {
                wrong.add(agency + " was sent an event without an entry");
            }
            int place = places.getOrDefault(id, -1);
            boolean late = event.path("becamevisible").asBoolean(false);
            if (!late && last.merge(event.path("subject").asString(), place, Math::max) > place) {
                wrong.add(agency + " was sent events of a person in another order: number " + number + ", a "
                        + event.path("type").asString() + ", place " + place + " after "
                        + last.get(event.path("subject").asString()));
            }
        }
    }

    private List<JsonNode> feed(AgencyId agency) {
        var properties = stored.renkei().kafka().properties(KafkaPrincipal.ofAgency(agency.text()));
        var feed = new ArrayList<JsonNode>();
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
            var topic = new TopicPartition(Topics.feedOf(agency), 0);
            consumer.assign(List.of(topic));
            consumer.seekToBeginning(List.of(topic));
            long end = consumer.endOffsets(List.of(topic)).getOrDefault(topic, 0L);
            while (consumer.position(topic) < end) {
                consumer.poll(Duration.ofMillis(500))
                        .forEach(message -> feed.add(EventJson.MAPPER.readTree(message.value())));
            }
        }
        return feed;
    }
}
