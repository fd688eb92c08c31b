package care.renkei.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.HdrHistogram.Histogram;

/**
 * Calls over HTTP by the clock, as a program of its own: in the server's, each other's garbage would be cleared away
 * while both wait. Told by lines: a token; then, again and again, calls a second (none for as many as go through),
 * milliseconds, how many addresses, and the addresses, of which the first are called most (Zipf 1.0). Answers each with a
 * line: offered, achieved, not answered, sent away, and the times.
 */
final class Caller {

    /** Callers of a closed loop: more than the places of a node of this size, fewer than also find room to wait. */
    private static final int AT_ONCE = 32;

    /** Connections that stay open between two requests. */
    private static final int LEFT_OPEN = 64;

    private static final Duration LITTLE_LATER = Duration.ofMillis(100);

    private static final Set<Integer> LATER = Set.of(429, 503);

    private static final int BUFFER = 1 << 16;

    private final ThreadLocal<byte[]> buffers = ThreadLocal.withInitial(() -> new byte[BUFFER]);
    private final String token;

    private Caller(String token) {
        this.token = token;
    }

    public static void main(String[] none) throws Exception {
        System.setProperty("http.maxConnections", Integer.toString(LEFT_OPEN));
        var told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var caller = new Caller(told.readLine());
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            String[] round = line.split(" ", -1);
            List<URI> addresses = new ArrayList<>();
            for (int left = Integer.parseInt(round[2]); left > 0; left--) {
                addresses.add(URI.create(told.readLine()));
            }
            OpenLoop loop =
                    caller.call(Integer.parseInt(round[0]), Duration.ofMillis(Long.parseLong(round[1])), addresses);
            System.out.println(line(loop));
        }
    }

    private OpenLoop call(int perSecond, Duration time, List<URI> addresses) throws Exception {
        Zipf which = new Zipf(addresses.size(), 11);
        Load.Step get = () -> get(addresses.get(which.next()));
        if (perSecond > 0) {
            return OpenLoop.run(perSecond, time, get);
        }
        Load most = Load.of(AT_ONCE, time, thread -> () -> untilAnswered(get));
        return new OpenLoop(most.perSecond(), most.perSecond(), 0, 0, most.times());
    }

    /** Whoever is told to come later does. */
    private static void untilAnswered(Load.Step get) throws Exception {
        while (true) {
            try {
                get.run();
                return;
            } catch (OpenLoop.SentAway e) {
                Thread.sleep(LITTLE_LATER);
            }
        }
    }

    /** On the thread that calls: each one that hands on what came would be one more that has to be woken. */
    private void get(URI address) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        connection.setRequestProperty("Authorization", "Bearer " + token);
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            // Read to its end, the connection is used again.
            while (body != null && body.read(buffers.get()) >= 0) {}
        }
        if (LATER.contains(status)) {
            throw new OpenLoop.SentAway();
        }
        if (status != HttpURLConnection.HTTP_OK) {
            throw new IOException("answered " + status);
        }
    }

    private static String line(OpenLoop loop) {
        ByteBuffer times = ByteBuffer.allocate(loop.times().getNeededByteBufferCapacity());
        loop.times().encodeIntoByteBuffer(times);
        byte[] written = new byte[times.flip().remaining()];
        times.get(written);
        return String.join(
                " ",
                Double.toString(loop.offered()),
                Double.toString(loop.achieved()),
                Long.toString(loop.failed()),
                Long.toString(loop.sentAway()),
                Base64.getEncoder().encodeToString(written));
    }

    /** What {@link #line} says. */
    static OpenLoop read(String line) {
        String[] said = line.split(" ", -1);
        return new OpenLoop(
                Double.parseDouble(said[0]),
                Double.parseDouble(said[1]),
                Long.parseLong(said[2]),
                Long.parseLong(said[3]),
                Histogram.decodeFromByteBuffer(
                        ByteBuffer.wrap(Base64.getDecoder().decode(said[4])), 0));
    }
}
