package care.renkei.demonstration;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/** An agency's access token, by client credentials (RFC 6749, 4.4); asked for anew before it runs out. */
final class AgencyToken {

    /** So long before its end a token is no longer used. */
    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final HttpClient http;
    private final Installation renkei;
    private final String client;
    private String token = "";
    private Instant until = Instant.MIN;

    private AgencyToken(String client, HttpClient http, Installation renkei) {
        this.http = http;
        this.renkei = renkei;
        this.client = client;
    }

    /** Of the agency's everyday system. */
    AgencyToken(HttpClient http, Installation renkei, String agency) {
        this("agency-" + agency, http, renkei);
    }

    /** Of its administrator, who may bring in history. */
    static AgencyToken ofAdministrator(HttpClient http, Installation renkei, String agency) {
        return new AgencyToken("administrator-" + agency, http, renkei);
    }

    synchronized String value() throws IOException, InterruptedException {
        if (Instant.now().isAfter(until)) {
            String pair = client + ":" + renkei.clientSecret(client);
            String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            var response = http.send(
                    HttpRequest.newBuilder(renkei.at("/identity/oauth2/token"))
                            .header("Authorization", "Basic " + basic)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                            .build(),
                    BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Door.Unreachable(
                        "No token for " + client + ": the identity provider answered " + response.statusCode());
            }
            JsonNode answer = Json.tree(response.body());
            token = Json.text(answer, "access_token");
            until = Instant.now()
                    .plusSeconds(answer.path("expires_in").asLong(60))
                    .minus(MARGIN);
        }
        return token;
    }
}
