package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.events.stored.EventJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What the care of the story's person shows, as the coordinating office sees it: each row with its state. What checks ask
 * depends on the day, and what is told as evidence on what came last; both are left out. It stands in
 * {@code src/test/approved}; {@code -Drenkei.regenerate=true} writes it anew.
 */
class ThePracticesOfTheStoryTest {

    private static final Path APPROVED = Path.of("src/test/approved/practices/mizuki.txt");

    @Test
    void shows_the_rows_that_the_story_tells() throws Exception {
        RunningRenkei renkei = RunningRenkei.shared();

        String map = map(renkei, "tomoshibi");

        if (Boolean.getBoolean("renkei.regenerate")) {
            Files.createDirectories(APPROVED.getParent());
            Files.writeString(APPROVED, map);
        }
        assertThat(map).isEqualTo(Files.readString(APPROVED));
        assertThat(map.lines().filter(line -> line.endsWith(" EVIDENCED"))).hasSizeGreaterThanOrEqualTo(100);
    }

    private static String map(RunningRenkei renkei, String agency) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            String body = client.send(
                            HttpRequest.newBuilder(URI.create(
                                            renkei.url() + "/api/persons/" + renkei.idOf("mizuki") + "/practices"))
                                    .header("Authorization", "Bearer " + renkei.token(agency))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
            var lines = new ArrayList<String>();
            for (JsonNode row : EventJson.MAPPER.readTree(body).path("practices")) {
                lines.add(row.path("practice").asString() + " "
                        + row.path("state").asString());
            }
            return String.join("\n", lines) + "\n";
        }
    }
}
