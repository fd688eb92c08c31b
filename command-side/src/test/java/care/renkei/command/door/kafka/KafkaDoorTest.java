package care.renkei.command.door.kafka;

import static care.renkei.command.door.SentEvents.data;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.SentEvents;
import care.renkei.command.keys.SecretFile;
import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.KafkaProvisioning;
import care.renkei.embedded.RenkeiServices;
import care.renkei.events.Topics;
import care.renkei.events.stored.EventJson;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An agency that is new to the broker: its topics appear while the door is running. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KafkaDoorTest {

    private static final String MARK = "ZZ-secret-ZZ";

    private final RenkeiServices services = RenkeiServices.shared();
    private RunningCommandSide node;
    private World world;
    private AgencyOverKafka agency;
    private KafkaConsumer<byte[], byte[]> deadLetters;

    @BeforeAll
    void start() throws InterruptedException {
        node = RunningCommandSide.start(
                Map.of("renkei.kafka-door.enabled", true, "renkei.kafka-door.new-topics-within", "500ms"));
        String name = "k" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
        new KafkaProvisioning(services.kafka(), services.kafka().properties(KafkaPrincipal.BROKER), 1)
                .provision(List.of(name));
        world = World.on(node, name);
        agency = new AgencyOverKafka(name);
        deadLetters =
                AgencyOverKafka.listener(services.kafka().properties(KafkaPrincipal.OPERATOR), Topics.DEAD_LETTERS);
    }

    @AfterAll
    void stop() {
        agency.close();
        deadLetters.close();
        node.close();
    }

    private static String outcome(JsonNode result) {
        return result.get("outcome").stringValue();
    }

    private static String code(JsonNode result) {
        return result.path("problem").path("code").stringValue("");
    }

    @Test
    void answers_what_it_stored() {
        ObjectNode visit = world.homeVisit();
        agency.send(visit);
        JsonNode result = agency.resultOf(visit);
        assertThat(outcome(result)).isEqualTo("accepted");
        assertThat(result.get("position").stringValue()).isNotEmpty();
        assertThat(world.send(visit).text("eventId"))
                .as("the same event over HTTP")
                .isEqualTo(result.get("eventId").stringValue());
    }

    @Test
    void reads_binary_mode_and_answers_in_english_when_asked() {
        ObjectNode visit = world.homeVisit();
        ProducerRecord<byte[], byte[]> message = agency.message(EventJson.write(data(visit)));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", visit.get("id").stringValue(),
                        "ce_source", visit.get("source").stringValue(),
                        "ce_type", visit.get("type").stringValue(),
                        "ce_subject", world.person(),
                        "ce_time", visit.get("time").stringValue(),
                        "ce_practitioner", world.practitioner(),
                        "content-type", "application/json",
                        "accept-language", "en")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        agency.send(message);
        JsonNode result = agency.resultOf(visit);
        assertThat(outcome(result)).isEqualTo("accepted");
        assertThat(result.at("/advice/0/message").stringValue()).contains("two");
    }

    @Test
    void refuses_what_another_agency_should_have_sent() {
        World other = World.on(node);
        ObjectNode visit = other.homeVisit();
        agency.send(visit);
        JsonNode result = agency.resultOf(visit);
        assertThat(outcome(result)).isEqualTo("refused");
        assertThat(code(result)).isEqualTo("source-not-yours");
        assertThat(other.stored()).isEqualTo(3);
    }

    @Test
    void refuses_what_the_person_alone_does_by_their_own_hand() {
        ObjectNode stop = SentEvents.event(
                "self", "renkei.person.use-stopped.v1", world.person(), """
                {"%s": {"requestedBy": "%s"}}""".formatted(world.person(), world.person()));
        agency.send(stop);
        assertThat(code(agency.resultOf(stop))).isEqualTo("source-not-yours");
    }

    @Test
    void answers_bad_events_one_by_one_and_goes_on() {
        ObjectNode unknownType = world.homeVisit().put("type", "renkei.nothing.v1");
        ObjectNode unknownField = world.homeVisit();
        data(unknownField).put("weather", MARK);
        ObjectNode nobody = SentEvents.homeVisit(world.agency(), world.practitioner(), "person-" + "c".repeat(26));
        ObjectNode good = world.homeVisit();
        ObjectNode changed = good.deepCopy();
        ((ObjectNode) data(changed).get("about").get(world.person())).put("heardFirst", false);
        List<ObjectNode> all = List.of(unknownType, unknownField, nobody, good);
        all.forEach(agency::send);

        assertThat(all.stream().map(event -> code(agency.resultOf(event))))
                .containsExactly("unknown-type", "unknown-field", "person-not-available", "");
        agency.send(changed);
        assertThat(code(agency.result(
                        r -> r.get("id").equals(good.get("id")) && outcome(r).equals("refused"))))
                .isEqualTo("id-reused-with-other-content");
        agency.send(good);
        assertThat(agency.result(r ->
                                r.get("id").equals(good.get("id")) && outcome(r).equals("duplicate"))
                        .get("eventId"))
                .isEqualTo(agency.resultOf(good).get("eventId"));
        assertThat(agency.heard.toString()).doesNotContain(MARK);
    }

    @Test
    void keeps_what_is_no_event_for_the_operator_and_nobody_else() {
        byte[] malformed = ("{\"name\": \"" + MARK).getBytes(StandardCharsets.UTF_8);
        byte[] shiftJis = "{\"name\": \"髙橋\"}".getBytes(Charset.forName("windows-31j"));
        ProducerRecord<byte[], byte[]> message = agency.message(malformed);
        message.headers().add("from", new byte[] {7});
        agency.send(message);
        agency.send(agency.message(shiftJis));
        agency.send(new ProducerRecord<>(message.topic(), 0, new byte[] {1}, (byte[]) null));
        ObjectNode behind = world.homeVisit();
        agency.send(behind);

        assertThat(outcome(agency.resultOf(behind))).isEqualTo("accepted");
        assertThat(agency.heard.stream().filter(r -> r.get("id").isNull()).map(KafkaDoorTest::code))
                .containsExactly("malformed-json", "not-utf-8", "malformed-json");
        List<byte[]> letters = letters(3);
        assertThat(letters)
                .allSatisfy(letter -> assertThat(new String(letter, StandardCharsets.ISO_8859_1))
                        .doesNotContain(MARK));
        String operator = SecretFile.read(RunningCommandSide.secret("dead-letters-private.json"));
        DeadLetter first = OperatorKeys.open(letters.getFirst(), operator);
        assertThat(first.value()).isEqualTo(malformed);
        assertThat(first.reason()).isEqualTo("malformed-json");
        assertThat(first.topic()).isEqualTo(message.topic());
        assertThat(first.headers()).anySatisfy(header -> {
            assertThat(header.name()).isEqualTo("from");
            assertThat(header.value()).containsExactly(7);
        });
        assertThat(OperatorKeys.open(letters.get(1), operator).value()).isEqualTo(shiftJis);
        assertThat(OperatorKeys.open(letters.get(2), operator).value()).isNull();
    }

    private List<byte[]> letters(int count) {
        var letters = new java.util.ArrayList<byte[]>();
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (letters.size() < count && System.nanoTime() < deadline) {
            deadLetters.poll(Duration.ofMillis(100)).forEach(letter -> letters.add(letter.value()));
        }
        assertThat(letters).hasSize(count);
        return letters;
    }

    @Test
    void waits_while_the_store_takes_nothing_and_then_goes_on() throws Exception {
        ObjectNode visit = world.homeVisit();
        try (Connection superuser = services.postgres().connectAsSuperuser(Database.STORE.sqlName())) {
            superuser.setAutoCommit(false);
            try (Statement lock = superuser.createStatement()) {
                lock.execute("lock table store.event in access exclusive mode");
            }
            agency.send(visit);
            Thread.sleep(2_500);
            agency.result(result -> true);
            assertThat(agency.heard.stream().filter(r -> r.get("id").equals(visit.get("id"))))
                    .isEmpty();
            superuser.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(outcome(agency.resultOf(visit))).isEqualTo("accepted");
    }
}
