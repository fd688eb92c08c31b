package care.renkei.command.door;

import care.renkei.events.stored.EventJson;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Events as agencies send them, each a sane one that a test then changes. */
public final class SentEvents {

    private static final String MORNING = "2026-06-28T09:00:00+09:00";

    private SentEvents() {}

    public static ObjectNode agencyRegistered(String agency) {
        return event(agency, "renkei.agency.agency-registered.v1", "agency-" + agency, """
                {"agency-%s": {"kind": "CONSULTATION_SUPPORT_OFFICE", "name": "ともしび"}}""".formatted(agency));
    }

    public static ObjectNode practitionerEnrolled(String agency, String practitioner) {
        return event(agency, "renkei.agency.practitioner-enrolled.v1", "agency-" + agency, """
                {"%s": {"roles": ["CONSULTATION_SUPPORT_SPECIALIST"], "auditor": false, "name": "青木 花",
                        "from": "2020-04-01"}}""".formatted(practitioner));
    }

    public static ObjectNode personRegistered(String agency) {
        return event(agency, "renkei.person.person-registered.v1", "agency-" + agency, """
                {"new:mizuki": {"name": "髙橋 𠮷乃"}}""");
    }

    public static ObjectNode homeVisit(String agency, String practitioner, String person) {
        ObjectNode event =
                event(agency, "renkei.contact.home-visit-made.v1", person, """
                {"%s": {"sequenceNo": 1, "staff": ["%s"], "heardFirst": true,
                        "summary": "玄関で、髙橋さんが自分から電車の写真を見せてくれた。𠮷"}}""".formatted(person, practitioner));
        return event.put("practitioner", practitioner);
    }

    public static ObjectNode event(String agency, String type, String subject, String about) {
        ObjectNode event = (ObjectNode)
                EventJson.MAPPER.readTree("""
                {"specversion": "1.0", "id": "%s", "source": "urn:renkei:agency:%s", "type": "%s", "subject": "%s",
                 "time": "%s",
                 "data": {"envelope": {"occurred": {"from": "%s", "precision": "INSTANT"},
                                       "role": "CONSULTATION_SUPPORT_SPECIALIST", "actingAs": "support"},
                          "about": {}}}""".formatted(UUID.randomUUID(), agency, type, subject, MORNING, MORNING));
        data(event).set("about", EventJson.MAPPER.readTree(about));
        return event;
    }

    public static ObjectNode data(ObjectNode event) {
        return (ObjectNode) event.get("data");
    }
}
