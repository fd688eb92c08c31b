package care.renkei.query.web.advice;

import care.renkei.events.Audience;
import care.renkei.events.Confidentiality;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.When;
import care.renkei.events.advice.AdviceAnswered;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.record.RecordReclassified;
import care.renkei.events.stored.EventJson;
import care.renkei.query.advice.Given;
import care.renkei.query.timeline.ShownPart;
import care.renkei.query.timeline.TimelineEntry;
import care.renkei.query.web.record.Writer;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the event of an answer. It is as widely visible as the record that it answers for: its categories, its
 * confidentiality and who is not to see it go along. Checks nothing: what is wrong goes to the door, which says so.
 */
record AnswerEvent(DataSubjectId person, Writer writer, String role, LocalDate today, ZoneId zone) {

    CloudEventJson of(Given given, MultiValueMap<String, String> written) {
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        ObjectNode envelope = data.putObject("envelope");
        envelope.putObject("occurred").put("from", today.toString()).put("precision", "DAY");
        envelope.put("role", role);
        envelope.put("actingAs", "support");
        TimelineEntry record = given.record();
        if (record != null) {
            likeThe(record, envelope);
        }
        ObjectNode part = data.putObject("about").putObject(person.text());
        part.put("advice", given.advice().code().text());
        if (record != null) {
            part.put("record", record.id().toString());
        }
        for (String field : new String[] {"answer", "day", "reason"}) {
            String value = written.getFirst(field);
            if (value != null && !value.isBlank()) {
                part.put(field, value);
            }
        }
        return new CloudEventJson(
                "web:" + written.getFirst("event"),
                writer.agency(),
                EventCatalogue.standard().of(AdviceAnswered.class),
                person,
                When.on(today).firstInstant(zone),
                writer.practitioner(),
                data);
    }

    private static void likeThe(TimelineEntry record, ObjectNode envelope) {
        envelope.set("categories", EventJson.MAPPER.valueToTree(record.categories()));
        envelope.putArray("basedOn").add(record.id().toString());
        Envelope its = record.envelopeRead();
        if (its != null) {
            RecordReclassified change = lastChange(record);
            Confidentiality confidentiality = change == null ? its.confidentiality() : restrictedTo(change);
            if (!confidentiality.equals(Confidentiality.NORMAL)) {
                envelope.set("confidentiality", EventJson.MAPPER.valueToTree(confidentiality));
            }
            if (its.audience() != Audience.TEAM) {
                envelope.set("audience", EventJson.MAPPER.valueToTree(its.audience()));
            }
            if (its.notForPerson() != null) {
                envelope.set("notForPerson", EventJson.MAPPER.valueToTree(its.notForPerson()));
            }
        }
    }

    /** What its source said last of for whom it is. */
    private static @Nullable RecordReclassified lastChange(TimelineEntry record) {
        return record.amendments().stream()
                .flatMap(amendment -> amendment.parts().stream())
                .map(ShownPart::part)
                .filter(RecordReclassified.class::isInstance)
                .map(RecordReclassified.class::cast)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    private static Confidentiality restrictedTo(RecordReclassified change) {
        return change.restrictedTo().isEmpty()
                ? Confidentiality.NORMAL
                : new Confidentiality(Confidentiality.Kind.RESTRICTED, change.restrictedTo());
    }
}
