package care.renkei.benchmarks;

import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.Role;
import java.io.IOException;
import java.util.List;

/** A {@link Rebuilder} that runs beside us, with the heap and the rank of {@code ./renkei views rebuild}. */
final class RebuilderProcess implements AutoCloseable {

    private static final List<String> YIELDS = List.of("nice", "-n", "10");

    private static final List<String> OPTIONS = List.of(
            "-Xmx256m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:SweeperThreshold=100",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Beside rebuilder;

    RebuilderProcess(Installation installation) throws IOException {
        rebuilder = new Beside(YIELDS, OPTIONS, Rebuilder.class);
        rebuilder.tell(List.of(
                installation.viewsUrl(),
                installation.services().postgres().passwordFile(Role.OWNER).toString(),
                installation.services().postgres().passwordFile(Role.PROJECT).toString(),
                installation
                        .services()
                        .kafka()
                        .propertiesFile(KafkaPrincipal.PROJECT)
                        .toString()));
    }

    /** Messages per second while the tables are filled. */
    double rebuild(String view) throws IOException {
        rebuilder.tell(List.of(view));
        return Double.parseDouble(rebuilder.hear());
    }

    @Override
    public void close() throws IOException {
        rebuilder.close();
    }
}
