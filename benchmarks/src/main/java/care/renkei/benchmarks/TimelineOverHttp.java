package care.renkei.benchmarks;

import care.renkei.embedded.Database;
import care.renkei.embedded.Role;
import care.renkei.events.DataSubjectId;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import org.HdrHistogram.Histogram;

/**
 * P8: timelines over HTTP with a token of the identity provider, in an open loop, of a query side that runs by itself;
 * beside an echo of the same length and a raw commit.
 */
final class TimelineOverHttp {

    static final int PER_SECOND = 300;
    private static final double TARGET_MILLIS = 8;

    /** Fewer than elsewhere: what is wanted is a time, not a ratio. */
    private static final int ROUNDS = 5;

    /** A p99 of 4,500: one stall of the machine is not yet one in a hundred. */
    private static final Duration ROUND = Duration.ofSeconds(15);

    private final Installation installation;
    private final ServingNode node;
    private final String person;
    private final Duration yardstick;
    private final Histogram ours = Load.histogram();
    private final Histogram echoed = Load.histogram();
    private final Histogram committed = Load.histogram();

    /**
     * @param node warm
     * @param person whose name the raw rows bear
     * @param yardstick how long the others are measured in a round
     */
    TimelineOverHttp(Installation installation, ServingNode node, String person, Duration yardstick) {
        this.installation = installation;
        this.node = node;
        this.person = person;
        this.yardstick = yardstick;
    }

    Figure measure() throws Exception {
        byte[] page = node.page();
        HttpServer echo = echo(page);
        try (Connection commits = installation.services().postgres().connect(Database.VIEWS, Role.AUDIT);
                PreparedStatement insert = RawEntry.prepare(commits)) {
            List<URI> echoes =
                    List.of(URI.create("http://127.0.0.1:" + echo.getAddress().getPort() + "/"));
            Rounds rounds = Rounds.inTurns(
                    ROUNDS,
                    List.of(
                            () -> told(node.read(PER_SECOND, ROUND), ours),
                            () -> told(node.caller().call(PER_SECOND, yardstick, echoes), echoed),
                            () -> told(commits(insert), committed)),
                    List.of(ours, echoed, committed));
            return figure(rounds, page.length);
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
        return OpenLoop.run(PER_SECOND, yardstick, () -> {
            synchronized (insert) {
                RawEntry.write(insert, new DataSubjectId(person));
            }
        });
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
