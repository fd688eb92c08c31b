package care.renkei.demonstration;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The way in for history: in batches over HTTP, with the credentials of an agency's administrator. What is not answered
 * is sent again, for every event keeps its id.
 */
public final class AdministratorsDoor implements Door, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Door door;

    public AdministratorsDoor(Installation renkei, String agency) {
        var batches =
                new HttpDoor(http, renkei, AgencyToken.ofAdministrator(http, renkei, agency), HttpDoor.Mode.BATCH);
        door = new Insistent(() -> batches, PATIENCE);
    }

    @Override
    public List<Answer> send(List<ObjectNode> events) throws InterruptedException {
        return door.send(events);
    }

    @Override
    public void close() {
        http.close();
    }
}
