package care.renkei.benchmarks;

import care.renkei.embedded.KafkaPrincipal;
import care.renkei.embedded.Role;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** A {@link Rebuilder} that runs beside us, with the heap and the rank of {@code ./renkei views rebuild}. */
final class RebuilderProcess implements AutoCloseable {

    private static final List<String> YIELDS = List.of("nice", "-n", "10");

    private final Beside rebuilder;

    RebuilderProcess(Installation installation) throws IOException {
        rebuilder = new Beside(YIELDS, options(), Rebuilder.class);
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

    private static List<String> options() {
        return Stream.concat(Stream.of("-Xmx256m"), QueryProcess.AS_STARTED.stream())
                .toList();
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
