package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.door.Outcome;
import care.renkei.demonstration.Feed;
import care.renkei.demonstration.Installation;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The feeds of the demonstration as agencies' systems read them, and what the description of the topics says of them. */
class WhatAgenciesReceiveTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningRenkei renkei = RunningRenkei.shared();

    WhatAgenciesReceiveTest() throws Exception {}

    private List<JsonNode> feed(String agency) {
        var events = new ArrayList<JsonNode>();
        new Feed(new Installation(URI.create(renkei.url()), renkei.data()), agency).each(true, events::add);
        return events;
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String agency) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    request.header("Authorization", "Bearer " + renkei.token(agency))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private JsonNode described() throws Exception {
        return JSON.readTree(send(HttpRequest.newBuilder(URI.create(renkei.url() + "/api/asyncapi")), "kodama")
                .body());
    }

    @Test
    void what_one_agency_records_another_receives_where_it_may_see_it() throws Exception {
        String id = "fed-" + UUID.randomUUID();
        String event = event(id);
        JsonNode answer = JSON.readTree(send(
                        HttpRequest.newBuilder(URI.create(renkei.url() + "/api/events"))
                                .header("Content-Type", "application/cloudevents+json")
                                .POST(HttpRequest.BodyPublishers.ofString(event)),
                        "kodama")
                .body());
        String stored = answer.path("eventId").asString();

        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        List<JsonNode> received = List.of();
        while (received.stream().noneMatch(one -> one.path("eventid").asString().equals(stored))
                && System.nanoTime() < until) {
            received = feed("tomoshibi");
        }

        assertThat(received.stream()
                        .filter(one -> one.path("eventid").asString().equals(stored)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path("source").asString()).isEqualTo("urn:renkei:agency:kodama");
                    assertThat(one.path("basis").asString()).startsWith("CONSENT:");
                    assertThat(one.path("data").toString()).contains("きょうは、2番線。" + id);
                });
        assertThat(feed("kinkyu-hospital").toString()).doesNotContain(id);
    }

    @Test
    void a_feed_holds_what_is_described_each_once_and_numbered() throws Exception {
        JsonNode schema = described().at("/components/schemas/FedEvent");
        List<JsonNode> feed = feed("tomoshibi");

        assertThat(feed).hasSizeGreaterThan(20);
        for (JsonNode event : feed) {
            assertThat(schema.path("properties").propertyNames()).containsAll(event.propertyNames());
        }
        assertThat(feed).extracting(event -> event.path("id").asString()).doesNotHaveDuplicates();
        assertThat(feed)
                .extracting(event -> Long.parseLong(event.path("sequence").asString()))
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, feed.size()).boxed().toList());
    }

    @Test
    void answers_over_kafka_hold_what_is_described() throws Exception {
        JsonNode result = described().at("/components/schemas/Result/properties");
        assertThat(result.at("/outcome/enum").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Arrays.stream(Outcome.values()).map(Outcome::code).toList());
        Set<String> described = new TreeSet<>(result.propertyNames());

        String event = event("answered-" + UUID.randomUUID());
        try (var producer = new KafkaProducer<>(settings("kodama"), new StringSerializer(), new StringSerializer())) {
            for (String sent : List.of("{}", event)) {
                var message = new ProducerRecord<>("renkei.intake.kodama", renkei.idOf("mizuki"), sent);
                message.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
                producer.send(message).get();
            }
        }
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        Set<String> outcomes = Set.of();
        while (!outcomes.containsAll(Set.of("invalid", "accepted")) && System.nanoTime() < until) {
            List<JsonNode> answers = results("kodama");
            outcomes = answers.stream()
                    .map(answer -> answer.path("outcome").asString())
                    .collect(Collectors.toSet());
            answers.forEach(answer -> assertThat(described).containsAll(answer.propertyNames()));
        }
        assertThat(outcomes).contains("invalid", "accepted");
    }

    private String event(String id) throws Exception {
        return Files.readString(Path.of("../demonstration/examples/to-the-station.json"))
                .replace("example-to-the-station", id)
                .replace("きょうは、2番線。", "きょうは、2番線。" + id)
                .replace("${mizuki}", renkei.idOf("mizuki"));
    }

    private Properties settings(String agency) throws Exception {
        var settings = new Properties();
        try (Reader file =
                Files.newBufferedReader(renkei.data().resolve("secrets/kafka/agency-" + agency + ".properties"))) {
            settings.load(file);
        }
        return settings;
    }

    private List<JsonNode> results(String agency) throws Exception {
        Properties settings = settings(agency);
        var results = new ArrayList<JsonNode>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> topics = consumer.partitionsFor("renkei.results." + agency).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(topics);
            consumer.seekToBeginning(topics);
            var ends = consumer.endOffsets(topics);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> results.add(JSON.readTree(message.value())));
            }
        }
        return results;
    }

    @Test
    void is_printed_by_the_launchers_command() throws Exception {
        AnotherProcess printed = command("tomoshibi", "--once");

        assertThat(printed.exit()).isZero();
        assertThat(printed.said()
                        .lines()
                        .filter(line -> line.matches("1  .*renkei\\..*"))
                        .toList())
                .hasSize(1);
        assertThat(printed.said()).contains(renkei.idOf("mizuki"));
    }

    @Test
    void is_encrypted_once_its_agency_has_made_a_key_and_opened_by_that_key_alone(@TempDir Path folder)
            throws Exception {
        String secret = folder.resolve("hamabe.json").toString();
        assertThat(command("hamabe", "--make-key", secret).exit()).isZero();
        String person = ANewPerson.of(renkei, "海野 あお").id();

        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        AnotherProcess opened = command("hamabe", "--once", "--key", secret);
        while (!opened.said().contains(person) && System.nanoTime() < until) {
            opened = command("hamabe", "--once", "--key", secret);
        }

        assertThat(opened.said()).contains(person);
        AnotherProcess closed = command("hamabe", "--once");
        assertThat(closed.exit()).isEqualTo(1);
        assertThat(closed.said()).contains("--key").doesNotContain(person);
        assertThat(command("hamabe", "--make-key", secret).exit()).isEqualTo(1);
    }

    private AnotherProcess command(String... words) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Feed.class.getName()));
        command.addAll(List.of(words));
        command.addAll(List.of("--data", renkei.data().toString()));
        return AnotherProcess.run(new ProcessBuilder(command));
    }
}
