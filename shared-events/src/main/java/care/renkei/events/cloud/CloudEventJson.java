package care.renkei.events.cloud;

import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.stored.EventJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A CloudEvent of ours; in structured mode it is one JSON object.
 *
 * @param id unique per source; the same id again is the same event
 * @param subject whose file it belongs to; the sending agency where the event brings a person into being
 * @param time the first instant of {@code data.envelope.occurred.from}
 * @param practitioner who acted (extension); null for a system of the agency
 * @param data envelope and parts, per the schema of the type
 */
public record CloudEventJson(
        String id,
        AgencyId source,
        EventDescription type,
        DataSubjectId subject,
        Instant time,
        @Nullable DataSubjectId practitioner,
        JsonNode data) {

    public static final String SPEC_VERSION = "1.0";

    /** Media type of one event in structured mode. */
    public static final String STRUCTURED = "application/cloudevents+json";

    /** Media type of a list of events in structured mode. */
    public static final String BATCH = "application/cloudevents-batch+json";

    static final String DATA_MEDIA_TYPE = "application/json";

    /** Structured mode; {@link CloudEventReader} reads it back. */
    public ObjectNode toJson() {
        ObjectNode json = EventJson.MAPPER
                .createObjectNode()
                .put("specversion", SPEC_VERSION)
                .put("id", id)
                .put("source", source.urn())
                .put("type", type.wireName())
                .put("subject", subject.text())
                .put("time", time.toString())
                .put("datacontenttype", DATA_MEDIA_TYPE);
        if (practitioner != null) {
            json.put("practitioner", practitioner.text());
        }
        json.set("data", data);
        return json;
    }
}
