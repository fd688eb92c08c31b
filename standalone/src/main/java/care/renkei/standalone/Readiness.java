package care.renkei.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Up when everything was started, the demonstration is there, and every side says so itself, now. */
final class Readiness implements BooleanSupplier, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client = HttpClient.newHttpClient();
    private volatile List<Side> sides = List.of();

    /** Everything is started and published. */
    void started(List<Side> serving) {
        sides = List.copyOf(serving);
    }

    @Override
    public boolean getAsBoolean() {
        return !sides.isEmpty() && sides.stream().allMatch(this::serves);
    }

    private boolean serves(Side side) {
        var request = HttpRequest.newBuilder(URI.create(side.address() + side.readiness()))
                .timeout(PATIENCE)
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        sides = List.of();
        client.shutdownNow();
    }
}
