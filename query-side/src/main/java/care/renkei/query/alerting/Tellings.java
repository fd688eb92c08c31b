package care.renkei.query.alerting;

import care.renkei.events.ActingAs;
import care.renkei.events.AgencyId;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.PractitionerRole;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.stored.EventJson;
import care.renkei.events.telling.NoticeRead;
import care.renkei.events.telling.PractitionerTold;
import care.renkei.events.telling.TellingEvent;
import care.renkei.query.notice.Inbox;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The events of telling and reading, the same each time they are made. */
public final class Tellings {

    private Tellings() {}

    static CloudEventJson told(Notice notice, Instant at) {
        var said = new PractitionerTold(
                notice.id(), notice.matter(), notice.event(), notice.step(), notice.day(), notice.way());
        return event(
                "notice:" + notice.id(),
                notice.agency(),
                notice.practitioner(),
                null,
                PractitionerRole.SYSTEM,
                said,
                at);
    }

    /** @param role one of the reader's at the agency */
    public static CloudEventJson read(
            Inbox.Item item, AgencyId agency, DataSubjectId reader, PractitionerRole role, Instant at) {
        var said = new NoticeRead(item.matter(), item.event());
        String id = "read:" + Notice.named(item.event() + "|" + item.matter() + "|" + reader.text());
        return event(id, agency, reader, reader, role, said, at);
    }

    private static CloudEventJson event(
            String id,
            AgencyId agency,
            DataSubjectId about,
            @Nullable DataSubjectId practitioner,
            PractitionerRole role,
            TellingEvent said,
            Instant at) {
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        ObjectNode envelope = data.putObject("envelope");
        envelope.putObject("occurred").put("from", at.toString()).put("precision", "INSTANT");
        envelope.put("role", role.name());
        envelope.set("actingAs", EventJson.MAPPER.valueToTree(ActingAs.SUPPORT));
        data.putObject("about").set(about.text(), EventJson.MAPPER.valueToTree(said));
        return new CloudEventJson(
                id, agency, EventCatalogue.standard().of(said.getClass()), agency.subject(), at, practitioner, data);
    }
}
