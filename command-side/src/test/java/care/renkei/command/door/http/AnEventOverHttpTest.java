package care.renkei.command.door.http;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.RunningCommandSide;
import care.renkei.command.TestIssuer;
import care.renkei.command.door.SentEvents;
import care.renkei.embedded.RenkeiServices;
import care.renkei.events.stored.EventJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AnEventOverHttpTest {

    private static TestIssuer issuer;
    private static RunningCommandSide side;

    @BeforeAll
    static void start() {
        RenkeiServices services = RunningCommandSide.freshServices();
        issuer = new TestIssuer();
        side = RunningCommandSide.start(services, issuer, Map.of());
    }

    @AfterAll
    static void stop() {
        side.close();
        issuer.close();
    }

    private static JsonNode post(ObjectNode event) throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(side.address() + "/api/events"))
                                .header("Content-Type", "application/cloudevents+json")
                                .header("Authorization", "Bearer " + issuer.agency("tomoshibi"))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(EventJson.write(event)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return EventJson.MAPPER.readTree(response.body());
    }

    @Test
    void is_stored() throws Exception {
        post(SentEvents.agencyRegistered("tomoshibi"));
        post(SentEvents.practitionerEnrolled("tomoshibi", "practitioner-tomoshibi-aoki"));
        String person = post(SentEvents.personRegistered("tomoshibi"))
                .get("created")
                .get("mizuki")
                .stringValue();
        ObjectNode visit = SentEvents.homeVisit("tomoshibi", "practitioner-tomoshibi-aoki", person);
        assertThat(post(visit).get("outcome").stringValue()).isEqualTo("accepted");
        assertThat(post(visit).get("outcome").stringValue()).isEqualTo("duplicate");
    }
}
