package care.renkei.demonstration;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks Renkei as an agency's own system; what it is shown is written down before it is shown. */
final class Asked {

    /** The views may be behind the position that was asked for. */
    private static final int BEHIND = 503;

    private static final int ATTEMPTS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final Installation renkei;
    private final Map<String, AgencyToken> tokens = new ConcurrentHashMap<>();

    Asked(HttpClient http, Installation renkei) {
        this.http = http;
        this.renkei = renkei;
    }

    /** @param address path and query, e.g. {@code /api/overrides} */
    HttpResponse<String> by(String agency, String address) throws IOException, InterruptedException {
        AgencyToken token = tokens.computeIfAbsent(agency, who -> new AgencyToken(http, renkei, who));
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(renkei.at(address))
                            .header("Authorization", "Bearer " + token.value())
                            .timeout(PATIENCE)
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != BEHIND || attempt == ATTEMPTS) {
                return answer;
            }
        }
    }
}
