package care.renkei.standalone.processes;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import io.undertow.util.Methods;
import java.net.URI;
import java.util.List;

/** The one public address before nodes that come and go, with the routes of {@code deploy/proxy/nginx.conf}. */
final class PlainProxy implements AutoCloseable {

    private static final int REQUEST_MILLIS = 60_000;

    private final Undertow server;

    PlainProxy(int port, int identity, List<Integer> command, List<Integer> query) {
        HttpHandler provider = to(List.of(identity));
        HttpHandler door = to(command);
        HttpHandler views = to(query);
        this.server = Undertow.builder()
                .addHttpListener(port, "127.0.0.1")
                .setIoThreads(2)
                .setWorkerThreads(8)
                .setHandler(exchange -> {
                    String path = exchange.getRequestPath();
                    HttpHandler side = path.startsWith("/identity/")
                            ? provider
                            : path.startsWith("/api/events") || path.startsWith("/api/catalogue") || reporting(exchange)
                                    ? door
                                    : views;
                    side.handleRequest(exchange);
                })
                .build();
        server.start();
    }

    private static boolean reporting(HttpServerExchange exchange) {
        return exchange.getRequestMethod().equals(Methods.POST)
                && exchange.getRequestPath().equals("/api/protection/reports");
    }

    private static HttpHandler to(List<Integer> ports) {
        var nodes = new LoadBalancingProxyClient().setConnectionsPerThread(32).setProblemServerRetry(1);
        ports.forEach(port -> nodes.addHost(URI.create("http://127.0.0.1:" + port)));
        return ProxyHandler.builder()
                .setProxyClient(nodes)
                .setMaxRequestTime(REQUEST_MILLIS)
                .setRewriteHostHeader(false)
                // Another node where one cannot be reached; what was sent to one that died is the sender's to repeat.
                .setMaxConnectionRetries(ports.size())
                .build();
    }

    @Override
    public void close() {
        server.stop();
    }
}
