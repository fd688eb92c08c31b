package care.renkei.query.web.protection;

import care.renkei.events.ActingAs;
import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.PractitionerRole;
import care.renkei.events.When;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.protection.AbuseReported;
import care.renkei.events.protection.AbuseReported.SuspectedPlace;
import care.renkei.events.protection.ReportBasis;
import care.renkei.events.stored.EventJson;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes sealed events from what was written. Checks nothing: what is wrong the door says, as to every sender. */
record ReportWriting(AgencyId agency, DataSubjectId practitioner, PractitionerRole role, LocalDate today, ZoneId zone) {

    private static final List<String> WORDS =
            List.of("to", "basis", "urgency", "who", "observed", "saidByPerson", "supposed", "suspected");

    /** The place follows from the article; whoever writes is not asked twice. */
    private static final Map<String, SuspectedPlace> PLACES = Map.of(
            ReportBasis.DISABILITY_ABUSE_7.name(), SuspectedPlace.HOME,
            ReportBasis.DISABILITY_ABUSE_16.name(), SuspectedPlace.SERVICE,
            ReportBasis.DISABILITY_ABUSE_22.name(), SuspectedPlace.WORKPLACE,
            ReportBasis.PSYCHIATRIC_HOSPITAL_ABUSE_40_3.name(), SuspectedPlace.PSYCHIATRIC_HOSPITAL,
            ReportBasis.CHILD_ABUSE_REPORT_6.name(), SuspectedPlace.HOME,
            ReportBasis.CHILD_PLACED_ABUSE_33_12.name(), SuspectedPlace.RESIDENTIAL_FACILITY);

    CloudEventJson report(Written written) {
        ObjectNode part = EventJson.MAPPER.createObjectNode().put("report", "new:report");
        written.into(part, "", WORDS);
        String basis = written.one("basis");
        part.put(
                "place",
                PLACES.getOrDefault(basis == null ? "" : basis, SuspectedPlace.OTHER)
                        .name());
        several(part, "kinds", written);
        ObjectNode reporter = EventJson.MAPPER.createObjectNode();
        written.into(reporter, ReportQuestions.REPORTER, List.of("relation", "name", "contact"));
        ObjectNode about = EventJson.MAPPER.createObjectNode();
        about.set(agency.subject().text(), part);
        if (!reporter.isEmpty()) {
            about.set("new:reporter", reporter);
        }
        return event(AbuseReported.class, ActingAs.SUPPORT, about, written);
    }

    /** What the authority did. */
    CloudEventJson step(Class<? extends Content> type, String report, List<String> names, Written written) {
        ObjectNode part = EventJson.MAPPER.createObjectNode().put("report", report);
        written.into(part, "", names);
        ObjectNode about = EventJson.MAPPER.createObjectNode();
        about.set(agency.subject().text(), part);
        return event(type, ActingAs.AUTHORITY, about, written);
    }

    private static void several(ObjectNode part, String name, Written written) {
        List<String> all = written.all(name);
        if (!all.isEmpty()) {
            ArrayNode array = part.putArray(name);
            all.stream().distinct().forEach(array::add);
        }
    }

    private CloudEventJson event(Class<? extends Content> type, ActingAs acting, ObjectNode about, Written written) {
        When when = When.on(today);
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        ObjectNode envelope = data.putObject("envelope");
        envelope.set("occurred", EventJson.MAPPER.valueToTree(when));
        envelope.put("role", role.name());
        envelope.set("actingAs", EventJson.MAPPER.valueToTree(acting));
        data.set("about", about);
        return new CloudEventJson(
                "web:" + written.one("event"),
                agency,
                EventCatalogue.sealed().of(type),
                agency.subject(),
                when.firstInstant(zone),
                practitioner,
                data);
    }
}
