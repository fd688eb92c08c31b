package care.renkei.standalone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands for the push service of a browser's maker, on loopback: takes what is sent, and cannot read it. */
final class APushService {

    private static final long PATIENCE_MILLIS = 30_000;
    private static final int CREATED = 201;

    /** A message as it came over the wire. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record Came(Map<String, List<String>> headers, byte[] body) {}

    private static final List<Came> CAME = new CopyOnWriteArrayList<>();
    private static String origin = "";

    private APushService() {}

    /** From now on Renkei that is started in this JVM knows it as a push service. */
    static synchronized void open() throws IOException {
        if (!origin.isEmpty()) {
            return;
        }
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", APushService::take);
        service.start();
        origin = "http://127.0.0.1:" + service.getAddress().getPort();
        System.setProperty("renkei.notices.push.origins", origin);
    }

    /** Where a browser is written to. */
    static String endpoint() {
        return origin + "/send/one";
    }

    /** The newest message, once one is there. */
    static Came message() throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < until) {
            if (!CAME.isEmpty()) {
                return CAME.getLast();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("nothing was pushed");
    }

    private static void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        CAME.add(new Came(Map.copyOf(exchange.getRequestHeaders()), body));
        exchange.sendResponseHeaders(CREATED, -1);
        exchange.close();
    }
}
