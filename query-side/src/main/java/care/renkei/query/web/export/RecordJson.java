package care.renkei.query.web.export;

import care.renkei.events.DataSubjectId;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.stored.EventJson;
import care.renkei.query.reading.Json;
import care.renkei.query.timeline.ShownPart;
import care.renkei.query.timeline.TimelineEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Records as CloudEvents with the parts that are open, one after the other in one list. */
final class RecordJson {

    private final DataSubjectId person;
    private final OutputStream out;
    private boolean first = true;

    RecordJson(DataSubjectId person, OutputStream out) throws IOException {
        this.person = person;
        this.out = out;
        write("[");
    }

    /** The record, then what was said about it later. */
    void add(TimelineEntry entry) throws IOException {
        DataSubjectId file = entry.file();
        add(entry, file == null ? person : file);
    }

    private void add(TimelineEntry entry, DataSubjectId subject) throws IOException {
        write(first ? "\n" : ",\n");
        first = false;
        out.write(EventJson.write(event(entry, subject)));
        for (TimelineEntry amendment : entry.amendments()) {
            add(amendment, subject);
        }
    }

    void end() throws IOException {
        write("\n]\n");
    }

    private static ObjectNode event(TimelineEntry entry, DataSubjectId subject) {
        ObjectNode event = EventJson.MAPPER
                .createObjectNode()
                .put("specversion", CloudEventJson.SPEC_VERSION)
                .put("id", entry.id().toString())
                .put("source", entry.source().urn())
                .put("type", entry.type())
                .put("subject", subject.text())
                .put("time", entry.occurredAt().toString())
                .put("recordedtime", entry.recordedAt().toString())
                .put("datacontenttype", "application/json");
        if (entry.practitioner() != null) {
            event.put("practitioner", entry.practitioner().text());
        }
        ObjectNode data = event.putObject("data");
        Json envelope = entry.envelope();
        if (envelope != null) {
            data.set("envelope", envelope.tree());
        }
        ObjectNode about = data.putObject("about");
        parts(entry.parts(), about);
        return event;
    }

    private static void parts(List<ShownPart> parts, ObjectNode into) {
        for (ShownPart part : parts) {
            Json content = part.content();
            if (content != null) {
                into.set(part.about().text(), content.tree());
            }
        }
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
