package care.renkei.standalone;

import care.renkei.embedded.Ports;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A start on a folder that is thrown away, made once after a build: the JVM notes which classes a start needs ({@code -XX:AOTCacheOutput}) and later ones find them ready. It changes how fast a start is, and nothing else.
 */
final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] arguments) throws Exception {
        Logging.ours();
        Path folder = Files.createTempDirectory("renkei-rehearsal");
        var silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var options = new Options(Ports.free(), folder);
        try (var everything = new Everything(options, silent);
                var client = HttpClient.newHttpClient()) {
            everything.start();
            for (String path : List.of("/", "/identity/sign-in", "/api/catalogue", "/actuator/health/readiness")) {
                client.send(
                        HttpRequest.newBuilder(URI.create(options.publicUrl() + path))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        System.exit(0);
    }
}
