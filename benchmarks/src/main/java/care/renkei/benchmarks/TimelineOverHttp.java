package care.renkei.benchmarks;

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
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.HdrHistogram.Histogram;

/** P8: timelines over HTTP with a token of the identity provider, in an open loop; beside an echo of the same length. */
final class TimelineOverHttp {

    private static final int PER_SECOND = 300;
    private static final double TARGET_MILLIS = 8;

    /** Fewer and longer ones than elsewhere: what is wanted is a time, not a ratio. */
    private static final int ROUNDS = 3;

    private final Installation installation;
    private final QuerySide query;
    private final Town town;
    private final Extent extent;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Histogram ours = Load.histogram();
    private final Histogram echoed = Load.histogram();

    TimelineOverHttp(Installation installation, QuerySide query, Town town, Extent extent) {
        this.installation = installation;
        this.query = query;
        this.town = town;
        this.extent = extent;
    }

    List<Figure> measure() throws Exception {
        String token = token();
        Zipf which = new Zipf(town.filesToRead().size(), 11);
        byte[] page = get(timeline(town.filesToRead().getFirst()), token);
        HttpServer echo = echo(page);
        try {
            URI echoed = URI.create("http://127.0.0.1:" + echo.getAddress().getPort() + "/");
            Rounds rounds = Rounds.inTurns(
                    ROUNDS,
                    List.of(
                            () -> open(() -> get(timeline(town.filesToRead().get(which.next())), token), ours),
                            () -> open(() -> get(echoed, token), this.echoed)));
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
                                        p99.as(Series::millis),
                                        Series.millis(p99.lowest()),
                                        Series.millis(p99.highest())),
                        rounds.of(1, 1).as(Series::millis) + ", a loopback echo of as many bytes",
                        p99.over(rounds.of(1, 1)).toString(),
                        "p99 ≤ 8 ms",
                        p99.highest() <= TARGET_MILLIS * 1e6)
                .remark(
                        String.format(
                                Locale.ROOT,
                                "Offered %d/s, achieved %.0f/s (the least of a round %.0f/s), not answered: %.0f; %,d bytes a page. Client and server in one process.",
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
                                        Series.millis(echoed, 99.9)));
    }

    private double[] open(Load.Step request, Histogram all) {
        OpenLoop loop = OpenLoop.run(PER_SECOND, extent.requests(), request);
        all.add(loop.times());
        return new double[] {loop.nanosAt(50), loop.nanosAt(99), loop.achieved(), loop.failed()};
    }

    private URI timeline(String person) {
        return URI.create("http://127.0.0.1:" + query.port() + "/api/persons/" + person + "/timeline");
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
                HttpRequest.newBuilder(URI.create(query.issuer() + "/oauth2/token"))
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
