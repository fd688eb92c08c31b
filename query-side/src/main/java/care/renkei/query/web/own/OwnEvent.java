package care.renkei.query.web.own;

import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.PractitionerRole;
import care.renkei.events.SubjectKey;
import care.renkei.events.When;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.stored.EventJson;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody does by their own hand, as an event.
 *
 * @param id chosen with the form, so that pressing twice is one
 * @param about whose information it is about
 */
record OwnEvent(UUID id, DataSubjectId person, DataSubjectId hand, DataSubjectId about, Content content, Instant now) {

    /** What it brings into being gets its id at the door. */
    private static final String DENIAL = "denial";

    private EventDescription type() {
        return EventCatalogue.standard().of(content.getClass());
    }

    private PractitionerRole role() {
        return hand.equals(about) ? PractitionerRole.PERSON : PractitionerRole.REPRESENTATIVE;
    }

    /** As it would be decided about, to see what would follow. */
    CareEvent draft() {
        return new CareEvent(
                id,
                type(),
                AgencyId.SELF,
                id.toString(),
                person,
                hand,
                now,
                Envelope.of(When.at(now), role()),
                new TreeMap<>(Map.of(SubjectKey.of(about), content)));
    }

    /**
     * As it is sent.
     *
     * @param basedOn the record that it speaks of
     */
    CloudEventJson sent(List<UUID> basedOn) {
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        ObjectNode envelope = data.putObject("envelope");
        envelope.putObject("occurred").put("from", second.toString()).put("precision", "INSTANT");
        envelope.put("role", role().name());
        envelope.put("actingAs", "support");
        if (!basedOn.isEmpty()) {
            var rests = envelope.putArray("basedOn");
            basedOn.forEach(record -> rests.add(record.toString()));
        }
        ObjectNode part = said(EventJson.MAPPER.valueToTree(content));
        if (part.has(DENIAL)) {
            part.put(DENIAL, "new:" + DENIAL);
        }
        data.putObject("about").set(about.text(), part);
        return new CloudEventJson(id.toString(), AgencyId.SELF, type(), person, second, null, data);
    }

    /** Without what says nothing. */
    private static ObjectNode said(ObjectNode part) {
        ObjectNode said = part.objectNode();
        part.forEachEntry((name, value) -> {
            if (!value.isNull() && !(value.isArray() && value.isEmpty())) {
                JsonNode inner = value instanceof ObjectNode object ? said(object) : value;
                said.set(name, inner);
            }
        });
        return said;
    }
}
