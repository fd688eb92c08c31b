package care.renkei.standalone.processes;

import care.renkei.embedded.DataFolder;
import care.renkei.embedded.EmbeddedKafka;
import care.renkei.embedded.EmbeddedPostgres;
import java.lang.ref.Reference;
import java.nio.file.Path;

/** PostgreSQL or a broker, with the process that starts it, until it is killed: {@code postgres|broker FOLDER PORT}. */
final class ServiceProgram {

    private ServiceProgram() {}

    public static void main(String[] words) throws InterruptedException {
        DataFolder folder = DataFolder.open(Path.of(words[1]));
        int port = Integer.parseInt(words[2]);
        AutoCloseable service =
                words[0].equals("postgres") ? EmbeddedPostgres.start(folder, port) : EmbeddedKafka.start(folder, port);
        try {
            Thread.sleep(Long.MAX_VALUE);
        } finally {
            // Its pipe holds PostgreSQL's leash; collected, it would let go.
            Reference.reachabilityFence(service);
        }
    }
}
