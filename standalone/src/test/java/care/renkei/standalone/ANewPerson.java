package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Somebody new, known to the group home alone, so that a test about an override leaves the story as it is. */
record ANewPerson(RunningRenkei renkei, String id) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static ANewPerson of(RunningRenkei renkei, String name) throws Exception {
        var nobody = new ANewPerson(renkei, "");
        JsonNode answer = nobody.send("person.person-registered", "agency-hamabe", """
                {"new:person": {"name": "%s"}}""".formatted(name));
        return new ANewPerson(renkei, answer.path("created").path("person").asString());
    }

    /** A visit whose information is of this category alone. */
    void visited(String category, String summary) throws Exception {
        send(
                "contact.home-visit-made",
                id,
                """
                {"%s": {"sequenceNo": 1, "staff": ["practitioner-hamabe-isobe"], "heardFirst": true,
                        "summary": "%s"}}""".formatted(id, summary),
                "\"categories\": [\"%s\"],".formatted(category));
    }

    /** As an agency's system sends it; the answer was good. */
    JsonNode send(String type, String subject, String about) throws Exception {
        return send(type, subject, about, "");
    }

    /** The same with more in its envelope, e.g. {@code "attachments": [],}. */
    JsonNode send(String type, String subject, String about, String envelope) throws Exception {
        return new Sender(renkei, "hamabe", "isobe", "SERVICE_MANAGER").send(type, subject, about, envelope);
    }

    /** Whose event it is, and who of them acted. */
    record Sender(RunningRenkei renkei, String agency, String account, String role) {

        JsonNode send(String type, String subject, String about, String envelope) throws Exception {
            String now = Instant.now().minusSeconds(2).toString();
            String event = """
                    {"specversion": "1.0", "id": "%s", "source": "urn:renkei:agency:%s", "type": "renkei.%s.v1",
                     "subject": "%s", "time": "%s", "practitioner": "practitioner-%s-%s",
                     "data": {"envelope": {"occurred": {"from": "%s", "precision": "INSTANT"}, %s
                                           "role": "%s", "actingAs": "support"}, "about": %s}}""".formatted(
                            UUID.randomUUID(), agency, type, subject, now, agency, account, now, envelope, role, about);
            var request = HttpRequest.newBuilder(URI.create(renkei.url() + "/api/events"))
                    .header("Authorization", "Bearer " + renkei.token(agency))
                    .header("Content-Type", "application/cloudevents+json")
                    .POST(HttpRequest.BodyPublishers.ofString(event))
                    .build();
            try (var http = HttpClient.newHttpClient()) {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                return JSON.readTree(answer.body());
            }
        }
    }
}
