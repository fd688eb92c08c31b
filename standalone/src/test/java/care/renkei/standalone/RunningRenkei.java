package care.renkei.standalone;

import care.renkei.embedded.Ports;
import care.renkei.embedded.Postgres;
import care.renkei.embedded.RenkeiServices;
import care.renkei.events.admission.Admission;
import care.renkei.events.admission.Asks;
import care.renkei.events.admission.Place;
import care.renkei.query.projecting.Projecting;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/**
 * All of Renkei with its demonstration, as {@code ./renkei up} starts it, on a free port and a temporary folder. Tests take {@link #shared()}: one for the JVM, started on first use and taken away at its end.
 */
final class RunningRenkei implements AutoCloseable {

    private static @Nullable RunningRenkei shared;
    private static @Nullable Path told;

    private final Options options;
    private final Everything everything;

    private RunningRenkei(Options options, Everything everything) {
        this.options = options;
        this.everything = everything;
    }

    static RunningRenkei start(Path data) throws Exception {
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var options = new Options(Ports.free(), data);
        Logging.ours();
        LetterBox.open();
        APushService.open();
        var everything = new Everything(options, new Progress(silent));
        try {
            everything.start();
        } catch (Exception e) {
            everything.close();
            throw e;
        }
        return new RunningRenkei(options, everything);
    }

    static synchronized RunningRenkei shared() throws Exception {
        if (shared == null) {
            Path data = Files.createTempDirectory("renkei-test").resolve("data");
            var started = start(data);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAndDelete(started)));
            shared = started;
        }
        return shared;
    }

    /** A folder in which the story was told and nothing runs: for tests that start it themselves and stop parts of it, one after the other. */
    static synchronized Path stopped() throws Exception {
        if (told == null) {
            Path data = Files.createTempDirectory("renkei-stopped").resolve("data");
            var once = start(data);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAndDelete(once)));
            once.close();
            told = data;
        }
        return told;
    }

    /** The public address, without a slash at the end. */
    String url() {
        return options.publicUrl();
    }

    Path data() {
        return options.data();
    }

    /** Databases and broker behind it. */
    RenkeiServices services() {
        return everything.part(RenkeiServices.class);
    }

    /** The one password of the demonstration's people. */
    String password() throws Exception {
        return Files.readString(data().resolve("secrets/identity/demonstration.password"))
                .strip();
    }

    /** Somebody of the story, by the word that the story calls them. */
    String idOf(String word) throws Exception {
        var ids =
                new ObjectMapper().readTree(data().resolve("demonstration.json").toFile());
        return ids.path("ids").path(word).asString();
    }

    /** A token for an agency's system, by client credentials. */
    String token(String agency) throws Exception {
        String secret = Files.readString(data().resolve("secrets/identity/agency-" + agency + ".secret"))
                .strip();
        String basic = Base64.getEncoder()
                .encodeToString(("agency-" + agency + ":" + secret).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(url() + "/identity/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return new ObjectMapper()
                    .readTree(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .path("access_token")
                    .asString();
        }
    }

    /** Kafka goes; everything else stays. */
    void stopKafka() {
        everything.part(RenkeiServices.class).stopKafka();
    }

    /** The views stand still. */
    void stopProjecting() {
        for (RunningSide side : everything.parts(RunningSide.class)) {
            side.context().getBeanProvider(Projecting.class).ifAvailable(Projecting::stop);
        }
    }

    /** Takes all places of who merely reads, until it is closed: whoever comes then waits in vain and is sent away. */
    Crowd crowd() {
        var places = new ArrayDeque<Place>();
        for (RunningSide side : everything.parts(RunningSide.class)) {
            side.context()
                    .getBeanProvider(Admission.class)
                    .ifAvailable(admission -> Stream.generate(() -> admission.enter(Asks.ORDINARY))
                            .takeWhile(Objects::nonNull)
                            .forEach(places::add));
        }
        return () -> places.forEach(Place::close);
    }

    /** Goes away when it is closed. */
    interface Crowd extends AutoCloseable {
        @Override
        void close();
    }

    Postgres postgres() {
        return everything.part(RenkeiServices.class).postgres();
    }

    HttpResponse<String> get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(url() + path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Override
    public void close() {
        everything.close();
    }

    private static void closeAndDelete(RunningRenkei renkei) {
        renkei.close();
        try (Stream<Path> files = Files.walk(renkei.data().getParent())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
