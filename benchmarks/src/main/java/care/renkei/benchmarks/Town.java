package care.renkei.benchmarks;

import care.renkei.command.CommandSideApplication;
import care.renkei.command.door.Door;
import care.renkei.command.door.Result;
import care.renkei.command.door.Sender;
import care.renkei.embedded.Database;
import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.RenkeiServices;
import care.renkei.embedded.Role;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.stored.EventJson;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** An invented agency with so many persons, on a real store and a real broker, for measuring on. */
final class Town implements AutoCloseable {

    private static final Instant DAY = Instant.parse("2026-05-18T07:00:00Z");

    private final RenkeiServices services;
    private final ConfigurableApplicationContext command;
    private final AgencyId agency = new AgencyId("tomoshibi");
    private final DataSubjectId practitioner = new DataSubjectId("practitioner-tomoshibi-bench");
    private final List<String> persons = new ArrayList<>();
    private final AtomicLong number = new AtomicLong();
    private final Map<String, ObjectNode> contents = new LinkedHashMap<>();

    Town(RenkeiServices services, int count) {
        this.services = services;
        this.command = startCommandSide(services);
        found(count);
    }

    private static ConfigurableApplicationContext startCommandSide(RenkeiServices services) {
        Path secrets = services.folder().secrets();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("server.port", 0);
        told.put("renkei.issuer", "http://127.0.0.1/unused");
        told.put("renkei.jwk-set-uri", "http://127.0.0.1/unused");
        database(told, services, "renkei.store", Database.STORE, Role.COMMAND);
        database(told, services, "renkei.keys", Database.KEYS, Role.COMMAND);
        database(told, services, "renkei.relay.database", Database.STORE, Role.RELAY);
        for (String prefix : List.of("renkei.store", "renkei.keys")) {
            told.put(prefix + ".owner-username", Role.OWNER.sqlName());
            told.put(prefix + ".owner-password-file", services.postgres().passwordFile(Role.OWNER));
        }
        told.put("renkei.relay.kafka-properties-file", services.kafka().propertiesFile(KafkaPrincipal.RELAY));
        told.put("renkei.kafka.bootstrap-servers", services.kafka().bootstrapServers());
        told.put("renkei.kafka.properties-file", services.kafka().propertiesFile(KafkaPrincipal.DOOR));
        told.put("renkei.master-key-file", secrets.resolve("master-keyset.json"));
        told.put("renkei.id-key-file", secrets.resolve("id.key"));
        told.put("renkei.make-key-files", true);
        return new SpringApplicationBuilder(CommandSideApplication.class)
                .registerShutdownHook(false)
                .run(told.entrySet().stream()
                        .map(one -> "--" + one.getKey() + "=" + one.getValue())
                        .toArray(String[]::new));
    }

    private static void database(
            Map<String, Object> told, RenkeiServices services, String prefix, Database database, Role role) {
        told.put(prefix + ".url", services.postgres().url(database));
        told.put(prefix + ".username", role.sqlName());
        told.put(prefix + ".password-file", services.postgres().passwordFile(role));
    }

    private void found(int count) {
        publish("agency.agency-registered", agency.subject(), agency.subject().text(), content("""
                {"kind":"CONSULTATION_SUPPORT_OFFICE","name":"計測用の事業所"}"""), null);
        publish("agency.practitioner-enrolled", agency.subject(), practitioner.text(), content("""
                {"roles":["CONSULTATION_SUPPORT_SPECIALIST"],"auditor":false,"name":"計測 職員","from":"2026-01-01"}"""), null);
        for (int i = 0; i < count; i++) {
            Result result =
                    publish("person.person-registered", agency.subject(), "new:person", content("""
                    {"name":"架空 花子","birthDate":"1990-01-01"}"""), practitioner);
            persons.add(((Result.Stored) result).created().get("person"));
        }
    }

    private Result publish(
            String type, DataSubjectId subject, String about, ObjectNode content, @Nullable DataSubjectId by) {
        Result result = door().take(event(type, subject, about, content, by), new Sender(agency, null));
        if (!(result instanceof Result.Stored)) {
            throw new IllegalStateException(type + " was not accepted: " + result);
        }
        return result;
    }

    private CloudEventJson event(
            String type, DataSubjectId subject, String about, ObjectNode content, @Nullable DataSubjectId by) {
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        ObjectNode envelope = data.putObject("envelope");
        envelope.putObject("occurred").put("from", DAY.toString()).put("precision", "INSTANT");
        envelope.put("role", "CONSULTATION_SUPPORT_SPECIALIST").put("actingAs", "support");
        data.putObject("about").set(about, content);
        return new CloudEventJson(
                "bench-" + number.incrementAndGet() + "-" + System.nanoTime(),
                agency,
                EventCatalogue.standard().get("renkei." + type + ".v1"),
                subject,
                DAY,
                by,
                data);
    }

    /** A home visit to the person of this number. */
    CloudEventJson visit(int person) {
        String id = persons.get(person);
        return event("contact.home-visit-made", new DataSubjectId(id), id, content("""
                {"sequenceNo":4,"staff":["practitioner-tomoshibi-bench"],"heardFirst":true,"minutes":60,
                 "observations":[{"domain":"LEISURE","text":"部屋の棚に、路線ごとに分けたアルバムが12冊ある。"}],
                 "summary":"本人の部屋で、本人から先に話を聞いた。母は台所で待ってくれた。"}"""), practitioner);
    }

    private ObjectNode content(String json) {
        return contents.computeIfAbsent(json, text -> (ObjectNode) EventJson.MAPPER.readTree(text))
                .deepCopy();
    }

    RenkeiServices services() {
        return services;
    }

    AgencyId agency() {
        return agency;
    }

    List<String> persons() {
        return persons;
    }

    Door door() {
        return command.getBean(Door.class);
    }

    @Override
    public void close() {
        command.close();
    }
}
