package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.demonstration.Demonstration;
import care.renkei.demonstration.Installation;
import care.renkei.demonstration.Publish;
import care.renkei.demonstration.Story;
import care.renkei.embedded.Ports;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A first start publishes the whole story through the real doors, and agencies' systems go on from there. */
class TheStoryIsToldTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("../demonstration/examples");

    @TempDir
    private static Path temporary;

    private static Options options = new Options(0, Path.of("unset"));
    private static Everything everything = new Everything(options, silent());

    @BeforeAll
    static void start() throws Exception {
        Logging.ours();
        options = new Options(Ports.free(), temporary.resolve("data"));
        everything = new Everything(options, silent());
        everything.start();
    }

    @AfterAll
    static void stop() {
        everything.close();
    }

    private static Progress silent() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    /** The client in a process of its own, as {@code ./renkei publish} starts it. */
    private static AnotherProcess publish(String example, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                Publish.class.getName(),
                EXAMPLES.resolve(example).toString(),
                "--url",
                options.publicUrl(),
                "--data",
                options.data().toString()));
        command.addAll(List.of(more));
        return AnotherProcess.run(new ProcessBuilder(command));
    }

    @Test
    void every_event_of_it_is_there_and_telling_it_again_stores_nothing() throws Exception {
        int events = Story.bundled().size();

        var again =
                Demonstration.publish(new Installation(URI.create(options.publicUrl()), options.data()), scene -> {});

        assertThat(again.stored()).isZero();
        assertThat(again.looked())
                .as("nobody looks again because a story is told again")
                .isZero();
        assertThat(again.repeated() + again.received()).isEqualTo(events);
        assertThat(again.received()).isEqualTo(4);
        assertThat(Files.readString(options.data().resolve("demonstration.published")))
                .isEqualTo(events + " events\n");
    }

    @Test
    void the_pack_of_the_first_meeting_proves_what_was_on_the_table() throws Exception {
        JsonNode proof = read("/api/meetings/${first-meeting}/pack/${pack}", "tomoshibi");

        assertThat(proof.path("unchanged").asBoolean()).isTrue();
        assertThat(proof.path("parties")).hasSize(8);
        assertThat(proof.path("parties").toString()).contains("agency-signal").doesNotContain("kamome");
        assertThat(proof.path("items")).hasSizeGreaterThan(3);
        assertThat(proof.path("entries").toString())
                .contains("電車の音が聞こえるところで暮らしたい")
                .doesNotContain("発作");
        assertThat(read("/api/meetings/${first-meeting}/pack/${pack}", "signal")
                        .path("unchanged")
                        .asBoolean())
                .as("whoever sat there can hold it against the proof")
                .isTrue();
    }

    @Test
    void a_no_an_explanation_and_a_narrower_yes_are_one_thread() throws Exception {
        JsonNode audit = read("/api/persons/${mizuki}/sharing/audit", "tomoshibi");
        String refusal = ids().path("refusal-signal").asString();

        JsonNode thread = audit.path("threads")
                .valueStream()
                .filter(one -> one.path("things").toString().contains(refusal))
                .findFirst()
                .orElseThrow();

        assertThat(thread.path("steps")
                        .valueStream()
                        .map(step -> step.path("kind").asString()))
                .containsSubsequence("REQUESTED", "REFUSED", "EXPLAINED", "GIVEN");
        assertThat(thread.path("things").toString())
                .contains(
                        ids().path("explanation-signal-again").asString(),
                        ids().path("consent-signal-page").asString());
    }

    @Test
    void whom_no_consent_names_comes_to_the_risk_meeting_by_statute() throws Exception {
        JsonNode audit = read("/api/persons/${mizuki}/sharing/audit", "tomoshibi");
        String basis = ids().path("basis-risk-meeting").asString();

        JsonNode thread = audit.path("threads")
                .valueStream()
                .filter(one -> one.path("things").toString().contains(basis))
                .findFirst()
                .orElseThrow();

        assertThat(thread.path("state").asString()).as("until that evening").isEqualTo("EXPIRED");
        assertThat(thread.path("steps").get(0).toString()).contains("kinkyu-hospital");
    }

    private static JsonNode ids() throws Exception {
        return JSON.readTree(options.data().resolve("demonstration.json").toFile())
                .path("ids");
    }

    /** What an agency's system reads; {@code ${word}} stands for an id as in the story's files. */
    private static JsonNode read(String path, String agency) throws Exception {
        String address = path;
        for (String word : List.of("mizuki", "first-meeting", "pack")) {
            address = address.replace("${" + word + "}", ids().path(word).asString());
        }
        String secret = Files.readString(options.data().resolve("secrets/identity/agency-" + agency + ".secret"))
                .strip();
        String basic = Base64.getEncoder()
                .encodeToString(("agency-" + agency + ":" + secret).getBytes(StandardCharsets.UTF_8));
        try (var http = HttpClient.newHttpClient()) {
            String token = JSON.readTree(http.send(
                                    HttpRequest.newBuilder(URI.create(options.publicUrl() + "/identity/oauth2/token"))
                                            .header("Authorization", "Basic " + basic)
                                            .header("Content-Type", "application/x-www-form-urlencoded")
                                            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .body())
                    .path("access_token")
                    .asString();
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(options.publicUrl() + address))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JSON.readTree(answer.body());
        }
    }

    @Test
    void what_was_sent_over_http_is_a_duplicate_over_kafka() throws Exception {
        AnotherProcess first = publish("to-the-station.json");
        AnotherProcess second = publish("to-the-station.json", "--kafka");

        assertThat(first.exit()).isZero();
        assertThat(first.said()).contains("examples/to-the-station: accepted");
        assertThat(second.exit()).isZero();
        assertThat(second.said()).contains("examples/to-the-station: duplicate");
    }

    @Test
    void advice_comes_back_with_the_acceptance() throws Exception {
        AnotherProcess alone = publish("alone-to-the-home.json");

        assertThat(alone.exit()).isZero();
        assertThat(alone.said()).contains("accepted", "ASM-20");
    }

    @Test
    void a_rule_refuses_and_says_which() throws Exception {
        AnotherProcess soon = publish("yes-without-a-new-explanation.json");

        assertThat(soon.exit()).isEqualTo(1);
        assertThat(soon.said()).contains("refused", "new-explanation-needed");
    }

    @Test
    void nobody_is_erased_while_an_agency_works_with_them() throws Exception {
        AnotherProcess early = publish("erased-too-early.json");

        assertThat(early.exit()).isEqualTo(1);
        assertThat(early.said()).contains("refused", "case-still-open");
    }

    @Test
    void somebody_unknown_is_not_available() throws Exception {
        AnotherProcess unknown = publish("about-somebody-unknown.json");

        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.said()).contains("refused", "person-not-available");
    }

    @Test
    void nobody_sends_for_another_agency() throws Exception {
        AnotherProcess forged = publish("to-the-station.json", "--as", "signal");

        assertThat(forged.exit()).isEqualTo(1);
        assertThat(forged.said()).contains("refused", "source-not-yours");
    }
}
