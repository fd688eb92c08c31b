package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.demonstration.Feed;
import care.renkei.demonstration.Installation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * An agency that is asked to take somebody over finds the person as long as it is asked. Taken back, or declined as a
 * whole, the person is to it as somebody who does not exist, wherever it looks and whatever it sends.
 */
class AnOfferThatEndedTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String NOBODY = "person-aaaaaaaaaaaaaaaaaaaaaaaaaa";

    private final RunningRenkei renkei = RunningRenkei.shared();

    AnOfferThatEndedTest() throws Exception {}

    private static List<String> paths(String person, String position) {
        String file = "/api/persons/" + person;
        String after = "after=" + position;
        return List.of(
                file + "/timeline?" + after,
                file + "/timeline?asOf=" + Instant.now().minusSeconds(1) + "&" + after,
                file + "/network?" + after,
                file + "/sharing?" + after,
                file + "/open-issues?" + after,
                file + "/plans?" + after,
                file + "/practices?" + after,
                file + "/advice?" + after,
                file + "/looks?" + after,
                file + "/todo?" + after);
    }

    private HttpResponse<String> searched(String person) throws Exception {
        return asKodama(HttpRequest.newBuilder(URI.create(renkei.url() + "/api/persons/" + person + "/timeline/search"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\": \"駅\"}")));
    }

    private HttpResponse<String> asKodama(HttpRequest.Builder request) throws Exception {
        return HTTP.send(
                request.header("Authorization", "Bearer " + renkei.token("kodama"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return asKodama(HttpRequest.newBuilder(URI.create(renkei.url() + path)));
    }

    /** What the door says to kodama's answer to a handover, whatever it is. */
    private JsonNode refused(String person, String handover) throws Exception {
        String now = Instant.now().minusSeconds(2).toString();
        HttpResponse<String> answer = asKodama(HttpRequest.newBuilder(URI.create(renkei.url() + "/api/events"))
                .header("Content-Type", "application/cloudevents+json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        """
                        {"specversion": "1.0", "id": "%s", "source": "urn:renkei:agency:kodama",
                         "type": "renkei.handover.handover-accepted.v1", "subject": "%s", "time": "%s",
                         "practitioner": "practitioner-kodama-tanigawa",
                         "data": {"envelope": {"occurred": {"from": "%s", "precision": "INSTANT"},
                                               "role": "CHILD_DEVELOPMENT_SUPPORT_MANAGER", "actingAs": "support"},
                                  "about": {"%s": {"handover": "%s", "issues": [], "from": "2026-07-01",
                                                   "personPresent": true}}}}""".formatted(UUID.randomUUID(), person, now, now, person, handover))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        return JSON.readTree(answer.body());
    }

    private static String offered(ANewPerson person) throws Exception {
        String handover = person.send("handover.handover-prepared", person.id(), """
                {"%s": {"handover": "new:it", "to": "kodama", "reason": "AGENCY_UNABLE",
                        "openIssues": [{"issue": "new:way", "domain": "MOBILITY", "what": "駅までの道。"}]}}""".formatted(person.id()))
                .path("created")
                .path("it")
                .asString();
        person.send("handover.handover-offered", person.id(), """
                {"%s": {"handover": "%s", "to": "kodama", "personPresent": true, "personAgreed": true,
                        "basis": "INTERNAL_USE", "explained": "話した。"}}""".formatted(person.id(), handover));
        return handover;
    }

    /** Whoever is asked knows of the person, and sees what consent opens, which here is nothing. */
    private void isKnown(ANewPerson person) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (get("/api/persons/" + person.id() + "/timeline").statusCode() != 200) {
            assertThat(System.nanoTime()).as("the offer is not seen").isLessThan(end);
            Thread.sleep(50);
        }
        assertThat(JSON.readTree(
                                get("/api/persons/" + person.id() + "/timeline").body())
                        .path("entries"))
                .isEmpty();
        assertThat(searched(person.id()).statusCode()).isEqualTo(200);
        assertThat(get("/api/persons").body()).contains(person.id());
    }

    private void isUnknown(ANewPerson person, String handover, String position) throws Exception {
        List<String> ofPerson = paths(person.id(), position);
        List<String> ofNobody = paths(NOBODY, position);
        for (int i = 0; i < ofPerson.size(); i++) {
            HttpResponse<String> answer = get(ofPerson.get(i));
            assertThat(answer.statusCode()).as(ofPerson.get(i)).isEqualTo(404);
            assertThat(answer.body())
                    .as(ofPerson.get(i))
                    .isEqualTo(get(ofNobody.get(i)).body());
        }
        assertThat(searched(person.id()).statusCode()).isEqualTo(404);
        assertThat(searched(person.id()).body()).isEqualTo(searched(NOBODY).body());
        assertThat(get("/api/persons").body()).doesNotContain(person.id());
        assertThat(get("/api/todo").body()).doesNotContain(person.id());
        assertThat(refused(person.id(), handover)).isEqualTo(refused(NOBODY, "handover-" + "a".repeat(26)));
    }

    private String feed() {
        var all = new StringBuilder();
        new Feed(new Installation(URI.create(renkei.url()), renkei.data()), "kodama").each(true, all::append);
        return all.toString();
    }

    @Test
    void because_it_was_taken_back_names_nobody() throws Exception {
        ANewPerson person = ANewPerson.of(renkei, "入江 澄");
        String handover = offered(person);
        isKnown(person);

        JsonNode takenBack =
                person.send("handover.handover-withdrawn", person.id(), """
                {"%s": {"handover": "%s", "reason": "夏までは、いまのところに通う。"}}""".formatted(person.id(), handover));
        isUnknown(person, handover, takenBack.path("position").asString());

        offered(person);
        isKnown(person);
    }

    @Test
    void because_it_was_declined_as_a_whole_names_nobody() throws Exception {
        ANewPerson person = ANewPerson.of(renkei, "岬 灯");
        String handover = offered(person);
        isKnown(person);

        JsonNode declined = new ANewPerson.Sender(renkei, "kodama", "tanigawa", "CHILD_DEVELOPMENT_SUPPORT_MANAGER")
                .send("handover.handover-declined", person.id(), """
                        {"%s": {"handover": "%s", "wholly": true, "issues": [], "reason": "空きがない。"}}""".formatted(person.id(), handover), "");
        isUnknown(person, handover, declined.path("position").asString());
        assertThat(feed()).doesNotContain(person.id());
        var byTheGiver = HttpRequest.newBuilder(URI.create(renkei.url() + "/api/persons/" + person.id()
                        + "/timeline?after=" + declined.path("position").asString()))
                .header("Authorization", "Bearer " + renkei.token("hamabe"));
        assertThat(HTTP.send(byTheGiver.build(), HttpResponse.BodyHandlers.ofString())
                        .body())
                .as("what it offered stays with the giver")
                .contains("renkei.handover.handover-offered.v1");
    }
}
