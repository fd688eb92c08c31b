package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import care.renkei.embedded.Ports;
import care.renkei.embedded.Role;
import care.renkei.events.DataSubjectId;
import care.renkei.events.stored.EventJson;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * P8: timelines over HTTP with a token of the identity provider, in an open loop, of a query side that runs by itself;
 * beside an echo of the same length and a raw commit. And P21, of the same node, when more is asked than it can answer.
 */
final class TimelineOverHttp {

    private static final int PER_SECOND = 300;
    private static final double TARGET_MILLIS = 8;

    /** Fewer than elsewhere: what is wanted is a time, not a ratio. */
    private static final int ROUNDS = 5;

    /** Until what runs once in a request has run so often that the compiler is done with it. */
    private static final Duration AS_MUCH_AS_GOES_THROUGH = Duration.ofSeconds(45);

    /** And what runs only while requests come by the clock. */
    private static final Duration BY_THE_CLOCK = Duration.ofSeconds(15);

    /** A node in service takes in events as well; without them, what does so would be compiled with each heartbeat. */
    private static final Duration BETWEEN_NEW_FILES = Duration.ofMillis(100);

    /** A p99 of 4,500: one stall of the machine is not yet one in a hundred. */
    private static final Duration ROUND = Duration.ofSeconds(15);

    private static final Duration STARTING_UP = Duration.ofMinutes(2);

    private static final Duration UNTIL_ASKED_AGAIN = Duration.ofMillis(200);

    private final Installation installation;
    private final String issuer;
    private final Town town;
    private final Extent extent;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Histogram ours = Load.histogram();
    private final Histogram echoed = Load.histogram();
    private final Histogram committed = Load.histogram();

    TimelineOverHttp(Installation installation, String issuer, Town town, Extent extent) throws IOException {
        this.installation = installation;
        this.issuer = issuer;
        this.town = town;
        this.extent = extent;
        port = Ports.free();
    }

    List<Figure> measure() throws Exception {
        String token = token();
        try (QueryProcess node = installation.queryProcess(port, issuer)) {
            answers(node, token);
            return measure(token);
        }
    }

    /** Waits for the first answer of a node that is starting. */
    private void answers(QueryProcess node, String token) throws IOException, InterruptedException {
        long patience = System.nanoTime() + STARTING_UP.toNanos();
        while (true) {
            node.alive();
            try {
                get(timeline(town.filesToRead().getFirst()), token);
                return;
            } catch (IOException e) {
                if (System.nanoTime() > patience) {
                    throw e;
                }
                Thread.sleep(UNTIL_ASKED_AGAIN);
            }
        }
    }

    private List<Figure> measure(String token) throws Exception {
        try (CallerProcess caller = new CallerProcess(token)) {
            List<URI> timelines =
                    town.filesToRead().stream().map(this::timeline).toList();
            warmUp(caller, timelines);
            List<Figure> figures = new ArrayList<>(measure(caller, timelines, get(timelines.getFirst(), token)));
            if (!extent.quick()) {
                figures.add(new TwiceTheMost(caller, timelines, token).measure());
            }
            return figures;
        }
    }

    /** What was written before these times count is on the disk when they do. */
    private void warmUp(CallerProcess caller, List<URI> timelines) throws Exception {
        var done = new CountDownLatch(1);
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(done));
        try {
            caller.call(0, AS_MUCH_AS_GOES_THROUGH, timelines);
        } finally {
            done.countDown();
        }
        written.get();
        installation.execute(Database.VIEWS, "vacuum analyze");
        installation.execute(Database.VIEWS, "checkpoint");
        caller.call(PER_SECOND, BY_THE_CLOCK, timelines);
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

    private List<Figure> measure(CallerProcess caller, List<URI> timelines, byte[] page) throws Exception {
        HttpServer echo = echo(page);
        try (Connection commits = installation.services().postgres().connect(Database.VIEWS, Role.AUDIT);
                PreparedStatement insert = RawEntry.prepare(commits)) {
            List<URI> echoes =
                    List.of(URI.create("http://127.0.0.1:" + echo.getAddress().getPort() + "/"));
            Rounds rounds = Rounds.inTurns(
                    ROUNDS,
                    List.of(
                            () -> told(caller.call(PER_SECOND, ROUND, timelines), ours),
                            () -> told(caller.call(PER_SECOND, extent.requests(), echoes), echoed),
                            () -> told(commits(insert), committed)),
                    List.of(ours, echoed, committed));
            return List.of(figure(rounds, page.length));
        } finally {
            echo.stop(0);
        }
    }

    private Figure figure(Rounds rounds, int bytes) {
        Series p99 = rounds.of(0, 1);
        return new Figure(
                        "P8",
                        "timeline over HTTP with a token, open loop, p99",
                        "%s (%s–%s by round)"
                                .formatted(
                                        Series.millis(ours, 99),
                                        Series.millis(p99.lowest()),
                                        Series.millis(p99.highest())),
                        rounds.of(1, 1).as(Series::millis) + ", a loopback echo of as many bytes",
                        p99.over(rounds.of(1, 1)).toString(),
                        "p99 ≤ 8 ms",
                        ours.getValueAtPercentile(99) <= TARGET_MILLIS * 1e6)
                .remark(
                        String.format(
                                Locale.ROOT,
                                "Offered %d/s, achieved %.0f/s (the least of a round %.0f/s), not answered: %.0f; %,d bytes a page. The query side is a process of its own (a heap of at most 512 MB), and so is the client.",
                                PER_SECOND,
                                rounds.of(0, 2).median(),
                                rounds.of(0, 2).lowest(),
                                rounds.of(0, 3).highest(),
                                bytes),
                        "p50 %s, p99.9 of all rounds together %s; the echo's p50 %s, p99.9 %s."
                                .formatted(
                                        rounds.of(0).as(Series::millis),
                                        Series.millis(ours, 99.9),
                                        rounds.of(1).as(Series::millis),
                                        Series.millis(echoed, 99.9)),
                        "A raw row and its commit at the same rate, one after the other, which every look waits for: p50 %s, p99 %s (%s–%s by round), p99.9 %s."
                                .formatted(
                                        rounds.of(2).as(Series::millis),
                                        rounds.of(2, 1).as(Series::millis),
                                        Series.millis(rounds.of(2, 1).lowest()),
                                        Series.millis(rounds.of(2, 1).highest()),
                                        Series.millis(committed, 99.9)));
    }

    private static double[] told(OpenLoop loop, Histogram all) {
        all.add(loop.times());
        return new double[] {loop.nanosAt(50), loop.nanosAt(99), loop.achieved(), loop.failed() + loop.sentAway()};
    }

    /** One row and its commit at the same rate, one after the other as the one writer of the entries does it. */
    private OpenLoop commits(PreparedStatement insert) {
        String person = town.filesToRead().getFirst();
        return OpenLoop.run(PER_SECOND, extent.requests(), () -> {
            synchronized (insert) {
                RawEntry.write(insert, new DataSubjectId(person));
            }
        });
    }

    private URI timeline(String person) {
        return URI.create("http://127.0.0.1:" + port + "/api/persons/" + person + "/timeline");
    }

    private byte[] get(URI address, String token) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Of the reading agency's system. */
    private String token() throws IOException, InterruptedException {
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

    private static HttpServer echo(byte[] page) throws IOException {
        // Without it every other answer waits 40 ms for an acknowledgement that nobody is about to send.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, page.length);
            try (var body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
        server.start();
        return server;
    }
}
