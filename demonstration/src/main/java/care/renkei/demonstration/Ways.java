package care.renkei.demonstration;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Which way each agency's system takes; several, so that the story shows them all. */
final class Ways implements AutoCloseable {

    /** These send over Kafka. */
    private static final Set<String> BY_KAFKA = Set.of("hamabe", "kodama");

    /** These send attributes as headers. */
    private static final Set<String> BINARY = Set.of("minatomachi-school", "signal");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Installation renkei;
    private final Attaching files;
    private final Asked asked;
    private final Issuing issuing;
    private final Map<String, Door> singles = new ConcurrentHashMap<>();
    private final Map<String, Door> batches = new ConcurrentHashMap<>();
    private final Map<String, Door> sealed = new ConcurrentHashMap<>();
    private final Map<String, Door> forHistory = new ConcurrentHashMap<>();
    private final Map<String, KafkaDoor> byKafka = new ConcurrentHashMap<>();

    Ways(Installation renkei) {
        this.renkei = renkei;
        files = new Attaching(http, renkei);
        asked = new Asked(http, renkei);
        issuing = new Issuing(asked);
    }

    /** Many at once, when an agency sets up. */
    Door batch(String agency) {
        return batches.computeIfAbsent(agency, who -> new HttpDoor(http, renkei, who, HttpDoor.Mode.BATCH));
    }

    /** One by one, as the agency's own system does it. */
    Door usual(String agency) {
        return BY_KAFKA.contains(agency) ? kafka(agency) : http(agency);
    }

    Door http(String agency) {
        HttpDoor.Mode mode = BINARY.contains(agency) ? HttpDoor.Mode.BINARY : HttpDoor.Mode.STRUCTURED;
        return singles.computeIfAbsent(agency, who -> new HttpDoor(http, renkei, who, mode));
    }

    /**
     * For what the event says of itself: sealed reports have a door of their own, never Kafka, and history comes with the
     * credentials of an administrator.
     */
    Door fitting(StoryEvent event, Door otherwise) {
        if (event.looks()) {
            return new LookingDoor(asked, event.agency());
        }
        if (event.sealed()) {
            return sealed.computeIfAbsent(event.agency(), who -> new HttpDoor(http, renkei, who, HttpDoor.Mode.SEALED));
        }
        if (event.history()) {
            return forHistory.computeIfAbsent(
                    event.agency(),
                    who -> new HttpDoor(
                            http, renkei, AgencyToken.ofAdministrator(http, renkei, who), HttpDoor.Mode.STRUCTURED));
        }
        return otherwise;
    }

    Door kafka(String agency) {
        return byKafka.computeIfAbsent(agency, who -> new KafkaDoor(renkei, who));
    }

    /**
     * Makes an event ready to be sent: its files are put behind the door, and what only Renkei can say is asked. Both go
     * over HTTP, whichever way the event takes.
     *
     * @throws NotPublished if one of them fails
     */
    void prepare(StoryEvent story, ObjectNode event) throws InterruptedException {
        files.fill(story, event);
        issuing.fill(story, event);
    }

    @Override
    public void close() {
        byKafka.values().forEach(KafkaDoor::close);
        http.close();
    }
}
