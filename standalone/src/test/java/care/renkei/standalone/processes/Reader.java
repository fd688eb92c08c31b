package care.renkei.standalone.processes;

import care.renkei.events.Position;
import care.renkei.events.stored.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The system of the agency that registers everybody: looks at timelines, each at least as new as its last acknowledgement. */
final class Reader implements Callable<Integer> {

    static final String AGENCY = "tomoshibi";

    private static final long PAUSE_MILLIS = 40;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Separately renkei;
    private final Journal journal;
    private final AtomicBoolean enough;
    private final Random random;
    private @Nullable String token;

    Reader(Separately renkei, Journal journal, AtomicBoolean enough, Random random) {
        this.renkei = renkei;
        this.journal = journal;
        this.enough = enough;
        this.random = random;
    }

    @Override
    public Integer call() throws InterruptedException {
        int answered = 0;
        while (!enough.get()) {
            List<String> persons = journal.persons();
            if (!persons.isEmpty() && look(persons.get(random.nextInt(persons.size())))) {
                answered++;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return answered;
    }

    /**
     * Whether the person's timeline was shown.
     *
     * @throws AssertionError if it was shown without what it was asked to know
     */
    boolean look(String person) throws InterruptedException {
        String after = journal.position(person);
        if (after == null) {
            return false;
        }
        try {
            var request = HttpRequest.newBuilder(URI.create(
                            renkei.publicUrl() + "/api/persons/" + person + "/timeline?limit=5&after=" + after))
                    .header("Authorization", "Bearer " + token())
                    .timeout(Duration.ofSeconds(20))
                    .build();
            journal.asksForALook();
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 401) {
                token = null;
            }
            return response.statusCode() == 200 && shown(person, after, response.body());
        } catch (IOException | JacksonException e) {
            // Nobody answered, or only half: what counts is what was shown.
            return false;
        }
    }

    private boolean shown(String person, String after, String body) {
        JsonNode page = EventJson.MAPPER.readTree(body);
        String position = page.path("position").stringValue("");
        if (Position.parse(position).compareTo(Position.parse(after)) < 0) {
            throw new AssertionError("a timeline was shown that is older than what was asked for");
        }
        if (page.path("entries").isEmpty()) {
            throw new AssertionError("a timeline with acknowledged records was shown empty");
        }
        journal.looked(person, position);
        return true;
    }

    private String token() throws IOException, InterruptedException {
        String known = token;
        if (known == null) {
            Path secret = renkei.installation().data().resolve("secrets/identity/agency-" + AGENCY + ".secret");
            String client = "agency-" + AGENCY + ":" + Files.readString(secret).strip();
            var response = http.send(
                    HttpRequest.newBuilder(URI.create(renkei.publicUrl() + "/identity/oauth2/token"))
                            .header(
                                    "Authorization",
                                    "Basic "
                                            + Base64.getEncoder()
                                                    .encodeToString(client.getBytes(StandardCharsets.UTF_8)))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            known = EventJson.MAPPER
                    .readTree(response.body())
                    .path("access_token")
                    .stringValue("");
            if (known.isEmpty()) {
                throw new IOException("no token");
            }
            token = known;
        }
        return known;
    }
}
