package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import care.renkei.embedded.Ports;
import care.renkei.events.stored.EventJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A node of the query side that serves by itself, as one is deployed, and somebody who calls it from a process of their
 * own, with a token of the identity provider.
 */
final class ServingNode implements AutoCloseable {

    /** Until what runs once in a request has run so often that the compiler is done with it. */
    private static final Duration AS_MUCH_AS_GOES_THROUGH = Duration.ofSeconds(110);

    /** And what runs only while requests come by the clock. */
    private static final Duration BY_THE_CLOCK = Duration.ofSeconds(15);

    /** A node in service takes in events as well; without them, what does so would be compiled with each heartbeat. */
    private static final Duration BETWEEN_NEW_FILES = Duration.ofMillis(100);

    private static final Duration STARTING_UP = Duration.ofMinutes(2);

    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMillis(200);

    private final Installation installation;
    private final Town town;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token;
    private final List<URI> timelines;
    private final QueryProcess process;
    private final CallerProcess caller;

    /** Starts both. */
    ServingNode(Installation installation, String issuer, Town town) throws IOException, InterruptedException {
        this.installation = installation;
        this.town = town;
        int port = Ports.free();
        timelines = town.filesToRead().stream()
                .map(person -> URI.create("http://127.0.0.1:" + port + "/api/persons/" + person + "/timeline"))
                .toList();
        token = token(issuer);
        caller = new CallerProcess(token);
        process = installation.queryProcess(port, issuer);
    }

    String token() {
        return token;
    }

    /** One for each file; the first are read most. */
    List<URI> timelines() {
        return timelines;
    }

    CallerProcess caller() {
        return caller;
    }

    /** Timelines by the clock. */
    OpenLoop read(int perSecond, Duration time) throws IOException {
        return caller.call(perSecond, time, timelines);
    }

    private void answers() throws IOException, InterruptedException {
        long patience = System.nanoTime() + STARTING_UP.toNanos();
        while (true) {
            process.alive();
            try {
                page();
                return;
            } catch (IOException e) {
                if (System.nanoTime() > patience) {
                    throw e;
                }
                Thread.sleep(UNTIL_ASKED_AGAIN);
            }
        }
    }

    /**
     * Waits for the first answer; then as one that has been in service for a while, at so many a second. What was written before times count is on the
     * disk when they do.
     */
    void warmUp(int perSecond) throws Exception {
        answers();
        var done = new CountDownLatch(1);
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(done));
        try {
            read(0, AS_MUCH_AS_GOES_THROUGH);
        } finally {
            done.countDown();
        }
        written.get();
        installation.execute(Database.VIEWS, "vacuum analyze");
        installation.execute(Database.VIEWS, "checkpoint");
        read(perSecond, BY_THE_CLOCK);
    }

    private void write(CountDownLatch done) {
        try {
            while (!done.await(BETWEEN_NEW_FILES.toMillis(), TimeUnit.MILLISECONDS)) {
                town.shared();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The timeline that is read most. */
    byte[] page() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(timelines.getFirst())
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Of the reading agency's system. */
    private String token(String issuer) throws IOException, InterruptedException {
        String agency = town.reader().agency().text();
        String client = "agency-" + agency + ":"
                + Files.readString(installation.clientSecret(agency)).strip();
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
        return EventJson.MAPPER.readTree(answer.body()).path("access_token").asString();
    }

    @Override
    public void close() throws IOException {
        try (process) {
            caller.close();
        }
    }
}
