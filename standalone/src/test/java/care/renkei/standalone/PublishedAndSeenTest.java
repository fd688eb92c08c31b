package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What an agency's system publishes, by whichever way, is what the care team reads; with plain clients alone. */
class PublishedAndSeenTest {

    private static final Path EXAMPLE = Path.of("../demonstration/examples/to-the-station.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static RunningRenkei renkei;
    private static HttpClient http;

    @BeforeAll
    static void start() throws Exception {
        renkei = RunningRenkei.shared();
        http = HttpClient.newHttpClient();
    }

    private static String token(String agency) throws Exception {
        return renkei.token(agency);
    }

    private static String event(String id) throws Exception {
        return Files.readString(EXAMPLE)
                .replace("example-to-the-station", id)
                .replace("きょうは、2番線。", "きょうは、2番線。" + id)
                .replace("${mizuki}", renkei.idOf("mizuki"));
    }

    private static HttpResponse<String> get(String path, @Nullable String token, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(renkei.url() + path));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String ofMizuki(String view) throws Exception {
        return "/api/persons/" + renkei.idOf("mizuki") + view;
    }

    private static JsonNode post(String event, String agency) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(renkei.url() + "/api/events"))
                .header("Authorization", "Bearer " + token(agency))
                .header("Content-Type", "application/cloudevents+json")
                .POST(HttpRequest.BodyPublishers.ofString(event))
                .build();
        return JSON.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    @Test
    void what_was_sent_over_http_is_read_by_another_agency_that_waits_for_it() throws Exception {
        JsonNode answer = post(event("seen-http-" + UUID.randomUUID()), "kodama");

        assertThat(answer.path("outcome").asString()).isEqualTo("accepted");
        HttpResponse<String> read = get(
                ofMizuki("/timeline?limit=200&after=")
                        + URLEncoder.encode(answer.path("position").asString(), StandardCharsets.UTF_8),
                token("tomoshibi"));
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains(answer.path("eventId").asString(), "きょうは、2番線。");
    }

    @Test
    void what_was_sent_over_kafka_with_the_agencys_properties_is_read_too() throws Exception {
        String id = "seen-kafka-" + UUID.randomUUID();
        var settings = new Properties();
        try (Reader file = Files.newBufferedReader(renkei.data().resolve("secrets/kafka/agency-kodama.properties"))) {
            settings.load(file);
        }
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var sent = new ProducerRecord<>("renkei.intake.kodama", renkei.idOf("mizuki"), event(id));
            sent.headers()
                    .add(
                            "content-type",
                            "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));
            producer.send(sent).get();
        }

        String token = token("tomoshibi");
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        String seen = "";
        while (!seen.contains(id) && System.nanoTime() < until) {
            seen = get(ofMizuki("/timeline?limit=200"), token).body();
        }
        assertThat(seen.split(id, -1)).as("once").hasSize(2);
    }

    @Test
    void the_readmes_example_with_curl_works_as_it_stands() throws Exception {
        var curl = new ProcessBuilder("bash", "../demonstration/examples/with-curl");
        curl.environment().put("RENKEI_URL", renkei.url());
        curl.environment().put("RENKEI_DATA", renkei.data().toString());

        assertThat(AnotherProcess.run(curl).said()).containsPattern("\"outcome\":\"(accepted|duplicate)\"");
        assertThat(AnotherProcess.run(curl).said()).contains("\"outcome\":\"duplicate\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/network", "/sharing", "/sharing/audit"})
    void a_person_who_is_not_yours_is_not_told_from_one_who_does_not_exist(String view) throws Exception {
        String token = token("kinkyu-hospital");

        HttpResponse<String> closed = get(ofMizuki(view), token, "Accept-Language", "en");
        HttpResponse<String> absent =
                get("/api/persons/person-aaaaaaaaaaaaaaaaaaaaaaaaaa" + view, token, "Accept-Language", "en");

        assertThat(closed.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(closed.body()).path("code").asString()).isEqualTo("person-not-available");
        assertThat(absent.body()).isEqualTo(closed.body());
        assertThat(absent.headers().map().keySet())
                .isEqualTo(closed.headers().map().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/timeline", "/network", "/sharing", "/sharing/audit", "/sharing/explain"})
    void nothing_is_read_without_a_token(String view) throws Exception {
        HttpResponse<String> refused = get(ofMizuki(view), null);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(refused.body()).path("code").asString()).isEqualTo("token-missing");
    }

    @Test
    void an_address_that_is_none_is_answered_in_the_form_of_the_api() throws Exception {
        HttpResponse<String> absent = get("/api/persons/none/weather", token("kodama"));

        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(JSON.readTree(absent.body()).path("code").asString()).isEqualTo("not-found");
    }

    @Test
    void a_token_that_was_changed_is_no_token() throws Exception {
        String token = token("kodama");
        HttpResponse<String> refused = get(ofMizuki("/timeline"), token.substring(0, token.length() - 8) + "AAAAAAAA");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(JSON.readTree(refused.body()).path("code").asString()).isEqualTo("token-not-valid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=10000",
                "from=yesterday",
                "category=GOSSIP",
                "stage=XXX",
                "cursor=AAAA",
                "after=x",
                "asOf=2026-13-01",
                "colour=red"
            })
    void a_parameter_that_makes_no_sense_is_named_and_its_value_is_not_repeated(String parameter) throws Exception {
        HttpResponse<String> refused = get(ofMizuki("/timeline?" + parameter), token("tomoshibi"));

        assertThat(refused.statusCode()).isEqualTo(400);
        JsonNode problem = JSON.readTree(refused.body());
        assertThat(problem.path("code").asString()).isEqualTo("bad-parameter");
        assertThat(problem.path("parameter").asString()).isEqualTo(parameter.split("=", 2)[0]);
        assertThat(refused.headers().firstValue("content-type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void what_waits_for_a_position_that_never_comes_is_told_so() throws Exception {
        String never = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.nio.ByteBuffer.allocate(24)
                        .putLong(1000)
                        .putLong(1)
                        .putLong(1)
                        .array());
        HttpResponse<String> behind = get(ofMizuki("/timeline?after=" + never), token("tomoshibi"));

        assertThat(behind.statusCode()).isEqualTo(503);
        assertThat(JSON.readTree(behind.body()).path("code").asString()).isEqualTo("view-behind");
    }

    @Test
    void every_agencys_list_holds_the_files_that_it_may_look_into() throws Exception {
        assertThat(get("/api/persons", token("tomoshibi")).body()).contains(renkei.idOf("mizuki"), "TEAM");
        assertThat(get("/api/persons", token("kinkyu-hospital")).body()).doesNotContain(renkei.idOf("mizuki"));
        assertThat(get("/api/agencies", token("kodama")).body()).contains("相談支援事業所ともしび");
    }

    @Test
    void a_look_is_written_down_before_it_is_answered() throws Exception {
        get(ofMizuki("/timeline?purpose=meeting"), token("minato"));

        assertThat(get(ofMizuki("/sharing/audit"), token("tomoshibi")).body()).contains("agency-minato", "MEETING");
    }
}
