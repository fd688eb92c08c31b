package care.renkei.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the client speaks to the door over HTTP, and what it makes of the answers. */
class AgencySystemTest {

    private record Seen(String contentType, String authorization, String ceType, String body) {}

    private record Reply(int status, String body) {}

    private static final String ACCEPTED =
            "{\"id\":\"1\",\"outcome\":\"accepted\",\"eventId\":\"e-1\",\"created\":{\"mizuki\":\"person-x\"}}";

    @TempDir
    Path data;

    private final List<Seen> seen = new ArrayList<>();
    private final Queue<Reply> replies = new ArrayDeque<>();
    private final List<String> clients = new ArrayList<>();
    private final List<String> looks = new ArrayList<>();
    private int tokens;
    private HttpServer server;
    private Installation renkei;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/identity/oauth2/token", exchange -> {
            tokens++;
            String basic =
                    exchange.getRequestHeaders().getFirst("Authorization").replace("Basic ", "");
            clients.add(new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8));
            answer(exchange, new Reply(200, "{\"access_token\":\"t\",\"expires_in\":600}"));
        });
        server.createContext("/api/events", exchange -> {
            var headers = exchange.getRequestHeaders();
            seen.add(new Seen(
                    headers.getFirst("Content-Type"),
                    headers.getFirst("Authorization"),
                    String.valueOf(headers.getFirst("ce-type")),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            answer(exchange, replies.isEmpty() ? new Reply(201, ACCEPTED) : replies.remove());
        });
        server.createContext("/api/persons/", exchange -> {
            looks.add(exchange.getRequestURI().toString());
            answer(exchange, replies.isEmpty() ? new Reply(200, """
                    {"looks": [{"look": "l-3", "asked": "feed"}, {"look": "l-2", "asked": "timeline"},
                     {"look": "l-1", "asked": "timeline"}]}""") : replies.remove());
        });
        server.start();
        renkei = new Installation(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), data);
        Path secrets = Files.createDirectories(data.resolve("secrets/identity"));
        for (String agency : List.of("tomoshibi", "signal")) {
            Files.writeString(secrets.resolve("agency-" + agency + ".secret"), "s\n");
            Files.writeString(secrets.resolve("administrator-" + agency + ".secret"), "a\n");
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static StoryEvent event(String agency, String name, String about) {
        return new StoryEvent(
                "scene",
                name,
                "{\"id\":\"1\",\"source\":\"urn:renkei:agency:" + agency
                        + "\",\"type\":\"renkei.x.y.v1\",\"data\":{\"about\":\"" + about + "\"}}");
    }

    private void tell(boolean batches, StoryEvent... events) throws InterruptedException {
        try (var ways = new Ways(renkei)) {
            new Telling(
                            (story, event) -> {},
                            event -> batches ? ways.batch(event.agency()) : ways.usual(event.agency()),
                            new KnownIds(Map.of()),
                            event -> batches,
                            (event, answer) -> {})
                    .tell(List.of(events));
        }
    }

    @Test
    void structured_mode_sends_the_event_as_it_is() throws InterruptedException {
        tell(false, event("tomoshibi", "a", "x"));

        assertThat(seen).singleElement().satisfies(request -> {
            assertThat(request.contentType()).isEqualTo("application/cloudevents+json");
            assertThat(request.authorization()).isEqualTo("Bearer t");
            assertThat(request.body()).contains("\"source\"");
        });
    }

    @Test
    void binary_mode_sends_attributes_as_headers_and_the_data_alone() throws InterruptedException {
        tell(false, event("signal", "a", "x"));

        assertThat(seen).singleElement().satisfies(request -> {
            assertThat(request.contentType()).isEqualTo("application/json");
            assertThat(request.ceType()).isEqualTo("renkei.x.y.v1");
            assertThat(request.body()).isEqualTo("{\"about\":\"x\"}");
        });
    }

    @Test
    void later_events_get_the_ids_that_earlier_answers_gave() throws InterruptedException {
        tell(false, event("tomoshibi", "first", "new:mizuki"), event("tomoshibi", "then", "${mizuki} ${first}"));

        assertThat(seen.get(1).body()).contains("person-x e-1");
        assertThat(tokens).as("one token serves both").isEqualTo(1);
    }

    @Test
    void what_needs_an_answer_waits_for_the_next_batch() throws InterruptedException {
        replies.add(new Reply(200, "[" + ACCEPTED + "," + ACCEPTED + "]"));
        replies.add(new Reply(200, "[" + ACCEPTED + "]"));

        tell(true, event("tomoshibi", "a", "x"), event("tomoshibi", "b", "y"), event("tomoshibi", "c", "${a}"));

        assertThat(seen)
                .hasSize(2)
                .allSatisfy(
                        request -> assertThat(request.contentType()).isEqualTo("application/cloudevents-batch+json"));
    }

    @Test
    void what_is_not_up_yet_is_asked_again() throws InterruptedException {
        replies.add(new Reply(503, "{}"));

        tell(false, event("tomoshibi", "a", "x"));

        assertThat(seen).hasSize(2);
    }

    @Test
    void an_insistent_sender_sends_the_same_again_until_it_is_answered() throws InterruptedException {
        replies.add(new Reply(500, "no JSON"));
        replies.add(new Reply(500, "{\"code\":\"unavailable\"}"));
        var told = new ArrayList<Answer>();

        try (var publisher = new Publisher(renkei)) {
            publisher.insistently(
                    List.of(event("tomoshibi", "a", "x")),
                    Publisher.Way.SINGLY,
                    Duration.ofSeconds(10),
                    (event, answer) -> told.add(answer));
        }

        assertThat(seen)
                .hasSize(3)
                .allSatisfy(request ->
                        assertThat(request.body()).isEqualTo(seen.getFirst().body()));
        assertThat(told)
                .singleElement()
                .satisfies(answer -> assertThat(answer.stored()).isTrue());
    }

    @Test
    void a_refusal_says_which_event_and_why() {
        replies.add(
                new Reply(422, "{\"code\":\"reason-missing\",\"title\":\"A reason is needed\",\"path\":\"/data\"}"));

        assertThatThrownBy(() -> tell(false, event("tomoshibi", "a", "x")))
                .isInstanceOf(NotPublished.class)
                .hasMessageContainingAll("scene/a", "reason-missing", "A reason is needed", "/data");
    }

    private List<Answer> story(KnownIds ids, StoryEvent... events) throws InterruptedException {
        var told = new ArrayList<Answer>();
        try (var ways = new Ways(renkei)) {
            new Telling(
                            ways::prepare,
                            event -> ways.fitting(event, ways.usual(event.agency())),
                            ids,
                            event -> false,
                            (event, answer) -> told.add(answer))
                    .tell(List.of(events));
        }
        return told;
    }

    @Test
    void an_override_is_accepted_with_a_receipt_and_names_what_it_made() throws InterruptedException {
        replies.add(new Reply(201, ACCEPTED.replace("}}", "},\"receipt\":\"signed\"}")));

        assertThat(story(new KnownIds(Map.of()), event("tomoshibi", "a", "x"), event("tomoshibi", "b", "${mizuki}")))
                .extracting(Answer::outcome)
                .containsExactly("accepted", "accepted");
    }

    @Test
    void history_comes_in_with_the_credentials_of_the_administrator() throws InterruptedException {
        var brought = new StoryEvent("scene", "old", """
                {"id": "1", "source": "urn:renkei:agency:tomoshibi", "type": "renkei.x.y.v1",
                 "data": {"envelope": {"imported": {"from": "PAPER_FILE"}}, "about": {}}}""");

        story(new KnownIds(Map.of()), brought, event("tomoshibi", "new", "x"));

        assertThat(clients).containsExactly("administrator-tomoshibi:a", "agency-tomoshibi:s");
        assertThat(seen).hasSize(2);
    }

    @Test
    void a_look_is_taken_once_and_tells_nothing() throws InterruptedException {
        var ids = new KnownIds(Map.of());
        var look = new StoryEvent("scene", "seen", """
                {"source": "urn:renkei:agency:signal", "look": "/api/persons/person-x/timeline"}""");

        assertThat(story(ids, look)).singleElement().matches(Answer::looked);
        assertThat(ids.all()).as("its entry in the log").containsEntry("seen", "l-2");
        assertThat(story(ids, look))
                .singleElement()
                .matches(answer -> answer.outcome().equals("duplicate"));

        assertThat(looks).containsExactly("/api/persons/person-x/timeline", "/api/persons/person-x/looks?limit=20");
        assertThat(seen).isEmpty();
    }

    @Test
    void a_look_at_what_is_closed_stops_the_story() {
        replies.add(new Reply(404, "{\"code\":\"person-not-available\"}"));
        var look = new StoryEvent("scene", "seen", """
                {"source": "urn:renkei:agency:signal", "look": "/api/persons/person-x/timeline"}""");

        assertThatThrownBy(() -> story(new KnownIds(Map.of()), look))
                .isInstanceOf(NotPublished.class)
                .hasMessageContaining("person-not-available");
    }

    @Test
    void what_was_told_of_somebody_who_is_erased_since_is_a_repetition() throws InterruptedException {
        replies.add(new Reply(404, "{\"code\":\"person-not-available\"}"));

        assertThat(story(new KnownIds(Map.of("a", "e-1")), event("tomoshibi", "a", "x")))
                .singleElement()
                .matches(answer -> answer.outcome().equals("duplicate"));
    }

    @Test
    void who_is_not_available_from_the_first_stops_the_story() {
        replies.add(new Reply(404, "{\"code\":\"person-not-available\"}"));

        assertThatThrownBy(() -> story(new KnownIds(Map.of()), event("tomoshibi", "a", "x")))
                .isInstanceOf(NotPublished.class);
    }

    @Test
    void what_happens_now_says_one_moment_and_counts_as_told_when_told_again() throws InterruptedException {
        var ids = new KnownIds(Map.of());
        StoryEvent now = event("tomoshibi", "a", "${now} ${now} ${in-a-day}");

        story(ids, now);

        assertThat(story(ids, now))
                .singleElement()
                .matches(answer -> answer.outcome().equals("duplicate"));
        assertThat(seen).as("it would say something else").hasSize(1);
        String[] moments = Json.object(seen.getFirst().body())
                .at("/data/about")
                .stringValue()
                .split(" ", -1);
        assertThat(moments[0]).isEqualTo(moments[1]);
        assertThat(OffsetDateTime.parse(moments[2]))
                .isEqualTo(OffsetDateTime.parse(moments[0]).plusDays(1));
    }

    @Test
    void a_word_that_nothing_made_stops_before_anything_is_sent() {
        assertThatThrownBy(() -> tell(false, event("tomoshibi", "a", "${nobody}")))
                .isInstanceOf(NotPublished.class)
                .hasMessageContaining("${nobody}");
        assertThat(seen).isEmpty();
    }
}
