package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.Ports;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands before the sides turns nobody away: who has to come again is told so by a side, in words. */
class TheFrontDoorTest {

    private static final int CROWD = 200;

    /** Answers when everybody is there. */
    private static void together(HttpExchange exchange, CountDownLatch missing) throws IOException {
        try (exchange) {
            missing.countDown();
            boolean everybody = missing.await(20, TimeUnit.SECONDS);
            exchange.sendResponseHeaders(everybody ? 200 : 500, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void lets_a_crowd_through_to_a_side_at_the_same_time() throws Exception {
        var missing = new CountDownLatch(CROWD);
        HttpServer side = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), CROWD);
        int port = Ports.free();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                FrontDoor door = FrontDoor.open(port, () -> true)) {
            side.setExecutor(threads);
            side.createContext("/", exchange -> together(exchange, missing));
            side.start();
            int behind = side.getAddress().getPort();
            door.lead("/", new Side("side", Object.class, behind, List.of("/"), "/", Map.of()));
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/persons"))
                    .build();

            List<CompletableFuture<HttpResponse<Void>>> crowd = Stream.generate(
                            () -> client.sendAsync(request, HttpResponse.BodyHandlers.discarding()))
                    .limit(CROWD)
                    .toList();

            assertThat(crowd).extracting(CompletableFuture::join).allMatch(answer -> answer.statusCode() == 200);
        } finally {
            side.stop(0);
        }
    }
}
