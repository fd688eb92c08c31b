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
import java.util.ArrayDeque;
import java.util.ArrayList;
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
    private int tokens;
    private HttpServer server;
    private Installation renkei;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/identity/oauth2/token", exchange -> {
            tokens++;
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
        server.start();
        renkei = new Installation(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), data);
        Path secrets = Files.createDirectories(data.resolve("secrets/identity"));
        for (String agency : List.of("tomoshibi", "signal")) {
            Files.writeString(secrets.resolve("agency-" + agency + ".secret"), "s\n");
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

    @Test
    void a_word_that_nothing_made_stops_before_anything_is_sent() {
        assertThatThrownBy(() -> tell(false, event("tomoshibi", "a", "${nobody}")))
                .isInstanceOf(NotPublished.class)
                .hasMessageContaining("${nobody}");
        assertThat(seen).isEmpty();
    }
}
