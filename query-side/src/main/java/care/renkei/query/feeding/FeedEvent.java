package care.renkei.query.feeding;

import care.renkei.events.stored.EventJson;
import care.renkei.query.visibility.Basis;
import care.renkei.query.visibility.Verdict;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as a feed carries it: a CloudEvent in structured mode, with CloudEvents' documented extensions
 * {@code recordedtime}, {@code sequence}, {@code dataclassification} and {@code correlationid}, and a few of ours.
 */
final class FeedEvent {

    private FeedEvent() {}

    /**
     * @param sequence number of the message in its feed
     * @param entry the entry of the access log that accounts for it
     */
    static byte[] json(Outgoing outgoing, long sequence, UUID entry) {
        var event = outgoing.event();
        ObjectNode envelope = (ObjectNode) EventJson.MAPPER.readTree(event.envelope());
        // A feed carries what was sent, in the form of its schema; advice is answered where it is shown.
        envelope.remove("advice");
        ObjectNode json = EventJson.MAPPER
                .createObjectNode()
                .put("specversion", "1.0")
                .put("id", id(outgoing))
                .put("source", event.source().urn())
                .put("type", event.type())
                .put("subject", outgoing.person().text())
                .put("time", event.occurredAt().toString())
                .put("recordedtime", event.recordedAt().toString())
                .put("datacontenttype", "application/json")
                .put("dataclassification", classification(envelope))
                // Lexicographic order is numeric order, as the extension asks.
                .put("sequence", "%015d".formatted(sequence))
                .put("eventid", event.id().toString())
                .put("basis", basis(outgoing))
                .put("delivery", entry.toString());
        if (event.practitioner() != null) {
            json.put("practitioner", event.practitioner().text());
        }
        if (envelope.hasNonNull("correlation")) {
            json.put("correlationid", envelope.path("correlation").asString());
        }
        if (outgoing.late()) {
            json.put("becamevisible", true);
        }
        if (event.withheld() > 0) {
            json.put("withheld", event.withheld());
        }
        ObjectNode data = json.putObject("data");
        data.set("envelope", envelope);
        ObjectNode about = data.putObject("about");
        outgoing.parts()
                .forEach(part -> about.set(part.about().text(), part.content().tree()));
        return EventJson.write(json);
    }

    /** The event's own; parts that opened later come as an event of their own, for a CloudEvent's id never comes twice. */
    private static String id(Outgoing outgoing) {
        String id = outgoing.event().id().toString();
        return outgoing.times() == 0 ? id : id + "." + (outgoing.times() + 1);
    }

    private static String classification(JsonNode envelope) {
        String kind = envelope.at("/confidentiality/kind").asString("normal");
        return kind.toLowerCase(Locale.ROOT).equals("restricted") ? "restricted" : "confidential";
    }

    /** Why it is open: each basis once, with what it rests on behind a colon. */
    private static String basis(Outgoing outgoing) {
        return outgoing.parts().stream()
                .map(Outgoing.Part::verdict)
                .map(Verdict.Visible::bases)
                .flatMap(bases -> bases.stream())
                .map(FeedEvent::said)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String said(Basis basis) {
        var thing = basis.thing();
        return thing == null ? basis.kind().name() : basis.kind().name() + ":" + thing.text();
    }
}
