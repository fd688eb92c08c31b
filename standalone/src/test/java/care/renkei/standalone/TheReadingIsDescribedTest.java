package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What the reading half of the API says about itself is what it does. */
class TheReadingIsDescribedTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningRenkei renkei = RunningRenkei.shared();
    private final String token = renkei.token("tomoshibi");

    TheReadingIsDescribedTest() throws Exception {}

    private HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(renkei.url() + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Of Mizuki's file; what else stands in braces is something that is not there. */
    private String address(String template) throws Exception {
        return template.replace("{id}", renkei.idOf("mizuki"))
                .replaceAll("\\{[a-z]+}", "00000000-0000-7000-8000-000000000000");
    }

    private JsonNode description() throws Exception {
        return JSON.readTree(get("/api/openapi-query").body());
    }

    private static Set<String> names(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    @Test
    void every_parameter_that_it_names_is_understood() throws Exception {
        for (var path : description().path("paths").properties()) {
            String address = address(path.getKey());
            for (JsonNode parameter : path.getValue().at("/get/parameters")) {
                if (parameter.path("in").asString().equals("query")
                        && !parameter.path("name").asString().equals("purpose")) {
                    String name = parameter.path("name").asString();
                    HttpResponse<String> given = get(address + "?" + name + "=");
                    // What is no JSON, a calendar, is no problem either.
                    JsonNode answer = given.headers()
                                    .firstValue("Content-Type")
                                    .orElse("")
                                    .contains("json")
                            ? JSON.readTree(given.body())
                            : JSON.createObjectNode();
                    // Left empty it counts as left out; only what is needed may then be missed.
                    if (!parameter.path("required").asBoolean()) {
                        assertThat(answer.path("parameter").asString(""))
                                .as(path.getKey() + " " + name)
                                .isNotEqualTo(name);
                    }
                }
            }
        }
    }

    @Test
    void answers_hold_what_it_says() throws Exception {
        for (var path : description().path("paths").properties()) {
            JsonNode properties = path.getValue().at("/get/responses/200/content/application~1json/schema/properties");
            if (properties.isObject() && !path.getKey().endsWith("explain")) {
                HttpResponse<String> answer = get(address(path.getKey()));
                // What is sealed answers nobody here; then it is the problem that is described.
                JsonNode described = answer.statusCode() == 200
                        ? properties
                        : description().at("/components/schemas/Problem/properties");
                assertThat(names(described)).as(path.getKey()).containsAll(names(JSON.readTree(answer.body())));
            }
        }
    }
}
