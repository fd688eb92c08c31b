package care.renkei.events.cloud;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.reading.FieldProblem;
import care.renkei.events.reading.Pointer;
import care.renkei.events.reading.ProblemCode;
import care.renkei.events.stored.EventJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the attributes of a CloudEvent, strictly: an attribute or extension that the contract does not name is
 * refused by its name, as any unknown field is.
 */
public final class CloudEventReader {

    private CloudEventReader() {}

    /** Structured mode. */
    public static CloudEventReading read(byte[] json) {
        JsonNode event = StrictJson.parse(json);
        return event == null ? notAnEvent(ProblemCode.MALFORMED) : read(event);
    }

    /** Structured mode, already parsed by {@link StrictJson}; also one element of a batch. */
    public static CloudEventReading read(JsonNode event) {
        return read(event, EventCatalogue.standard());
    }

    /** The same, for a door that takes the types of this catalogue. */
    public static CloudEventReading read(JsonNode event, EventCatalogue types) {
        return event instanceof ObjectNode object ? read(object, types) : notAnEvent(ProblemCode.WRONG_TYPE);
    }

    /**
     * Binary mode.
     *
     * @param attributes by name without {@code ce-} or {@code ce_}; the content type as {@code datacontenttype}
     * @param json the body
     */
    public static CloudEventReading read(Map<String, String> attributes, byte[] json) {
        ObjectNode event = EventJson.MAPPER.createObjectNode();
        attributes.forEach(event::put);
        JsonNode data = StrictJson.parse(json);
        if (data == null) {
            return new CloudEventReading.Unreadable(
                    attributes.get("id"), List.of(FieldProblem.of(Pointer.DATA.text(), ProblemCode.MALFORMED)));
        }
        event.set("data", data);
        return read(event, EventCatalogue.standard());
    }

    private static CloudEventReading read(ObjectNode event, EventCatalogue types) {
        Attributes attributes = new Attributes(event, types);
        attributes.specVersion();
        String id = attributes.id();
        AgencyId source = attributes.source();
        EventDescription type = attributes.type();
        DataSubjectId subject = attributes.subject();
        Instant time = attributes.time();
        DataSubjectId practitioner = attributes.practitioner();
        attributes.dataContentType();
        JsonNode data = attributes.data();
        List<FieldProblem> problems = attributes.problems();
        if (id == null
                || source == null
                || type == null
                || subject == null
                || time == null
                || data == null
                || !problems.isEmpty()) {
            return new CloudEventReading.Unreadable(id, problems);
        }
        return new CloudEventReading.Attributed(
                new CloudEventJson(id, source, type, subject, time, practitioner, data));
    }

    private static CloudEventReading notAnEvent(ProblemCode code) {
        return new CloudEventReading.Unreadable(null, List.of(FieldProblem.of(Pointer.ROOT.text(), code)));
    }
}
