package care.renkei.command.door.http;

import static care.renkei.command.door.SentEvents.data;
import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.command.Answer;
import care.renkei.command.DoorClient;
import care.renkei.command.RunningCommandSide;
import care.renkei.command.World;
import care.renkei.command.door.SentEvents;
import care.renkei.events.stored.EventJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is wrong: one clear problem, nothing stored, no value repeated, and the next good event is taken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

    private static final String MARK = "ZZ-secret-ZZ";

    private World world;
    private World other;
    private int before;

    @BeforeAll
    void openTheFile() {
        RunningCommandSide node = RunningCommandSide.shared();
        world = World.on(node);
        other = World.on(node);
    }

    @BeforeEach
    void count() {
        before = world.stored();
    }

    @AfterEach
    void nothing_was_stored_and_the_next_good_event_is_taken() {
        assertThat(world.stored()).isEqualTo(before);
        assertThat(world.send(world.homeVisit()).status()).isEqualTo(201);
    }

    private static void isProblem(Answer answer, int status, String code, String path) {
        assertThat(answer.response().body()).doesNotContain(MARK);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("path")).isEqualTo(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("type")).isEqualTo("urn:renkei:problem:" + code);
        assertThat(answer.text("detail")).isNotEmpty();
    }

    @Test
    void malformed_json() {
        isProblem(world.client().send("{\"id\": \"" + MARK), 400, "malformed-json", "");
        isProblem(world.client().send(""), 400, "malformed-json", "");
        String twice = world.homeVisit().toString().replaceFirst("\\{", "{\"id\": \"twice\", ");
        isProblem(world.client().send(twice), 400, "malformed-json", "");
        isProblem(world.client().send("[]"), 400, "wrong-type", "");
    }

    @Test
    void not_utf_8() {
        byte[] shiftJis = world.homeVisit().toString().getBytes(java.nio.charset.Charset.forName("windows-31j"));
        isProblem(world.client().post(shiftJis, "Content-Type", "application/cloudevents+json"), 400, "not-utf-8", "");
        byte[] utf16 = world.homeVisit().toString().getBytes(StandardCharsets.UTF_16LE);
        isProblem(world.client().post(utf16, "Content-Type", "application/cloudevents+json"), 400, "not-utf-8", "");
    }

    @Test
    void unknown_type() {
        isProblem(world.send(world.homeVisit().put("type", "renkei." + MARK + ".v1")), 400, "unknown-type", "/type");
    }

    @Test
    void unknown_field() {
        ObjectNode visit = world.homeVisit();
        data(visit).put("weather", MARK);
        isProblem(world.send(visit), 400, "unknown-field", "/data/weather");

        ObjectNode inside = world.homeVisit();
        ((ObjectNode) data(inside).get("about").get(world.person())).put("weather", MARK);
        isProblem(world.send(inside), 400, "unknown-field", "/data/about/*/weather");

        isProblem(world.send(world.homeVisit().put("colour", MARK)), 400, "unknown-field", "/colour");
    }

    @Test
    void several_fields_at_once() {
        ObjectNode visit = world.homeVisit();
        ((ObjectNode) data(visit).get("envelope")).put("role", MARK).put("stage", MARK);
        Answer answer = world.send(visit);
        isProblem(answer, 400, "not-in-list", "/data/envelope/role");
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(e -> e.get("path").stringValue()))
                .containsExactly("/data/envelope/role", "/data/envelope/stage");
    }

    @Test
    void source_of_another_agency() {
        isProblem(
                world.send(world.homeVisit().put("source", "urn:renkei:agency:" + other.agency())),
                403,
                "source-not-yours",
                "/source");
    }

    @Test
    void token_of_another_agency() {
        isProblem(other.client().send(world.homeVisit()), 403, "source-not-yours", "/source");
    }

    @Test
    void expired_token_and_none() {
        String expired = RunningCommandSide.ISSUER.expired(world.agency());
        Answer late = new DoorClient(world.node().address(), expired).send(world.homeVisit());
        isProblem(late, 401, "token-expired", "");
        assertThat(late.header("www-authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
        Answer none = new DoorClient(world.node().address(), "").send(world.homeVisit());
        isProblem(none, 401, "token-missing", "");
        assertThat(none.header("www-authenticate")).isEqualTo("Bearer");
    }

    @Test
    void person_unknown_or_of_others_looks_alike() {
        String unknown = "person-" + "a".repeat(26);
        Answer nobody = world.send(SentEvents.homeVisit(world.agency(), world.practitioner(), unknown));
        Answer theirs = world.send(SentEvents.homeVisit(world.agency(), world.practitioner(), other.person()));
        isProblem(nobody, 404, "person-not-available", "");
        isProblem(theirs, 404, "person-not-available", "");
        assertThat(theirs.response().body()).isEqualTo(nobody.response().body());
    }

    @Test
    void time_far_ahead() {
        String ahead = Instant.now()
                .plusSeconds(6 * 60)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        ObjectNode visit = world.homeVisit().put("time", ahead);
        ((ObjectNode) data(visit).get("envelope").get("occurred")).put("from", ahead);
        isProblem(world.send(visit), 422, "time-ahead", "/time");
    }

    @Test
    void time_that_differs_from_the_envelope() {
        isProblem(world.send(world.homeVisit().put("time", "2026-06-28T10:00:00+09:00")), 400, "time-differs", "/time");
    }

    @Test
    void two_mebibytes() {
        String body = "{\"id\":\"" + MARK + "x".repeat(2 << 20) + "\"}";
        isProblem(world.client().send(body), 413, "too-large", "");
    }

    @Test
    void batch_of_501() {
        ObjectNode[] events =
                IntStream.range(0, 501).mapToObj(i -> world.homeVisit()).toArray(ObjectNode[]::new);
        isProblem(world.client().batch(events), 413, "too-many-events", "");
    }

    @Test
    void batch_that_is_none() {
        byte[] one = EventJson.write(world.homeVisit());
        isProblem(
                world.client().post(one, "Content-Type", "application/cloudevents-batch+json"), 400, "not-a-batch", "");
    }

    @Test
    void media_type_or_compression_that_is_not_understood() throws IOException {
        byte[] event = EventJson.write(world.homeVisit());
        isProblem(world.client().post(event, "Content-Type", "text/plain"), 415, "unsupported-media-type", "");
        isProblem(world.client().post(event, "Content-Type", "application/json"), 415, "unsupported-media-type", "");
        isProblem(
                world.client().post(event, "Content-Type", "application/cloudevents+json; charset=shift_jis"),
                415,
                "unsupported-media-type",
                "");
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(event);
        }
        isProblem(
                world.client()
                        .post(
                                zipped.toByteArray(),
                                "Content-Type",
                                "application/cloudevents+json",
                                "Content-Encoding",
                                "gzip"),
                415,
                "unsupported-media-type",
                "");
    }

    @Test
    void half_a_character() {
        ObjectNode visit = world.homeVisit();
        String body = visit.toString().replace("電車", "\\ud842");
        isProblem(world.client().send(body), 400, "forbidden-character", "/data/about/*/summary");
    }

    @Test
    void subject_of_another_agency() {
        isProblem(
                world.send(SentEvents.personRegistered(world.agency()).put("subject", "agency-" + other.agency())),
                422,
                "subject-mismatch",
                "/subject");
    }

    @Test
    void address_or_method_that_does_not_exist() {
        isProblem(world.client().get("/api/nothing"), 404, "not-found", "");
        isProblem(world.client().get("/elsewhere"), 404, "not-found", "");
        isProblem(world.client().get("/api/events"), 405, "method-not-allowed", "");
        isProblem(world.client().get("/api/catalogue/renkei.nothing.v1"), 404, "not-found", "");
    }

    @Test
    void is_told_in_the_language_of_the_request() {
        Answer en = world.client().send("{", "Accept-Language", "en-GB,en;q=0.9,ja;q=0.5");
        assertThat(en.text("detail")).isEqualTo("This is not well-formed JSON.");
        assertThat(en.header("content-language")).isEqualTo("en");
        Answer ja = world.client().send("{", "Accept-Language", "fr");
        assertThat(ja.text("detail")).isEqualTo("JSON として読めません。");
        assertThat(ja.header("content-language")).isEqualTo("ja");
    }
}
