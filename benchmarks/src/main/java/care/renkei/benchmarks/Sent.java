package care.renkei.benchmarks;

import care.renkei.command.door.Door;
import care.renkei.command.door.Outcome;
import care.renkei.command.door.Result;
import care.renkei.command.door.Sender;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.stored.EventJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Makes CloudEvents of an agency and has the door take them. Safe for use by many threads. */
final class Sent {

    private static final String RUN = Long.toString(System.nanoTime(), 36);

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final Door door;
    private final AgencyId agency;
    private final DataSubjectId practitioner;
    private final Instant first;
    private final AtomicLong number = new AtomicLong();
    private final AtomicLong ids = new AtomicLong();
    private final Map<String, ObjectNode> parsed = new ConcurrentHashMap<>();

    /** @param first when its first event happened; from there on one every second */
    Sent(Door door, AgencyId agency, Instant first) {
        this.door = door;
        this.agency = agency;
        this.first = first;
        practitioner = new DataSubjectId("practitioner-" + agency.text() + "-bench");
    }

    /** The day on which its next event happens, where the installation stands. */
    LocalDate today() {
        return LocalDate.ofInstant(first.plusSeconds(number.get() + 1), TOKYO);
    }

    AgencyId agency() {
        return agency;
    }

    DataSubjectId practitioner() {
        return practitioner;
    }

    /** Of the agency itself. */
    Result.Stored ofAgency(String type, String about, String content) {
        return take(event(type, agency.subject(), about, content, null));
    }

    /** Brings a person into being; {@code about} is a placeholder. */
    Result.Stored making(String type, String about, String content) {
        return take(event(type, agency.subject(), about, content, practitioner));
    }

    Result.Stored about(String person, String type, String content) {
        return take(aboutPerson(person, type, content));
    }

    /** It happened just now. */
    Result.Stored takeNow(String person, String type, String content) {
        return take(event(type, new DataSubjectId(person), person, content, practitioner, Instant.now()));
    }

    CloudEventJson aboutPerson(String person, String type, String content) {
        return event(type, new DataSubjectId(person), person, content, practitioner);
    }

    Result.Stored take(CloudEventJson event) {
        Result result = door.take(event, new Sender.OfAgency(agency, null));
        if (result instanceof Result.Stored stored && stored.outcome() == Outcome.ACCEPTED) {
            return stored;
        }
        throw new IllegalStateException(event.type() + " was not accepted: " + result);
    }

    private CloudEventJson event(
            String type, DataSubjectId subject, String about, String content, @Nullable DataSubjectId by) {
        return event(type, subject, about, content, by, first.plusSeconds(number.incrementAndGet()));
    }

    private CloudEventJson event(
            String type, DataSubjectId subject, String about, String content, @Nullable DataSubjectId by, Instant at) {
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        ObjectNode envelope = data.putObject("envelope");
        envelope.putObject("occurred").put("from", at.toString()).put("precision", "INSTANT");
        envelope.put("role", "CONSULTATION_SUPPORT_SPECIALIST").put("actingAs", "support");
        ObjectNode part = parsed.computeIfAbsent(content, text -> (ObjectNode) EventJson.MAPPER.readTree(text));
        data.putObject("about").set(about, part.deepCopy());
        return new CloudEventJson(
                "bench-" + RUN + "-" + ids.incrementAndGet(),
                agency,
                EventCatalogue.standard().get("renkei." + type + ".v1"),
                subject,
                at,
                by,
                data);
    }
}
