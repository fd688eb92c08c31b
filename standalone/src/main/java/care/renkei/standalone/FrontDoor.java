package care.renkei.standalone;

import static care.renkei.embedded.StartRefused.Reason.PORT_TAKEN;

import care.renkei.embedded.StartRefused;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.PathHandler;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.net.BindException;
import java.net.URI;
import java.util.function.BooleanSupplier;

/** The one public address: a plain reverse proxy before the sides, as a deployment has one too. Until they serve it says so. */
final class FrontDoor implements AutoCloseable {

    /** A look may wait for its position; nothing legitimate takes longer. */
    private static final int REQUEST_MILLIS = 60_000;

    /**
     * To a side, of each of the two threads: well above what a side lets in or lets wait, for the sides say who is sent
     * away, not what stands before them; beyond it this door would, life at risk as well.
     */
    private static final int CONNECTIONS = 500;

    private static final String OPENING = """
            <!DOCTYPE html><html lang="ja"><meta charset="utf-8"><meta http-equiv="refresh" content="2">
            <title>連携</title><p>準備しています。まもなく開きます。</p><p lang="en">Getting ready. This page opens by itself.</p></html>
            """;

    private static final String POST = "POST ";

    private final PathHandler paths = new PathHandler(FrontDoor::opening);

    /** Addresses that lead elsewhere for this one method. */
    private final PathHandler posts = new PathHandler(paths);

    private final Undertow server;

    private FrontDoor(int port, BooleanSupplier ready) {
        paths.addPrefixPath("/actuator", exchange -> exchange.setStatusCode(StatusCodes.NOT_FOUND));
        paths.addExactPath("/actuator/health/readiness", exchange -> readiness(exchange, ready));
        this.server = Undertow.builder()
                .addHttpListener(port, "127.0.0.1")
                .setIoThreads(2)
                .setWorkerThreads(8)
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, 64 * 1024)
                .setHandler(exchange ->
                        (exchange.getRequestMethod().equals(Methods.POST) ? posts : paths).handleRequest(exchange))
                .build();
    }

    static FrontDoor open(int port, BooleanSupplier ready) {
        var door = new FrontDoor(port, ready);
        try {
            door.server.start();
            return door;
        } catch (RuntimeException e) {
            if (e.getCause() instanceof BindException) {
                throw new StartRefused(
                        PORT_TAKEN, "Port " + port + " is taken by another program; name another one with --port.", e);
            }
            throw e;
        }
    }

    /** From now on addresses that begin so go to the side; what begins with {@code POST} is one address, for that alone. */
    void lead(String prefix, Side side) {
        // In this order: a host takes the number that stands when it is added, which is ten without it.
        var backend = new LoadBalancingProxyClient()
                .setConnectionsPerThread(CONNECTIONS)
                .addHost(URI.create(side.address()));
        HttpHandler proxy = ProxyHandler.builder()
                .setProxyClient(backend)
                .setMaxRequestTime(REQUEST_MILLIS)
                .setRewriteHostHeader(false)
                .build();
        // The path as it came: prefixes are the sides' own.
        HttpHandler whole = exchange -> {
            exchange.setRelativePath(exchange.getRequestPath());
            exchange.setResolvedPath("");
            proxy.handleRequest(exchange);
        };
        if (prefix.startsWith(POST)) {
            posts.addExactPath(prefix.substring(POST.length()), whole);
        } else {
            paths.addPrefixPath(prefix, whole);
        }
    }

    private static void opening(HttpServerExchange exchange) {
        exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "2");
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html; charset=utf-8");
        exchange.getResponseSender().send(OPENING);
    }

    private static void readiness(HttpServerExchange exchange, BooleanSupplier ready) {
        exchange.dispatch(() -> {
            boolean up = ready.getAsBoolean();
            exchange.setStatusCode(up ? StatusCodes.OK : StatusCodes.SERVICE_UNAVAILABLE);
            exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "application/json");
            exchange.getResponseSender().send(up ? "{\"status\":\"UP\"}" : "{\"status\":\"OUT_OF_SERVICE\"}");
        });
    }

    @Override
    public void close() {
        server.stop();
    }
}
