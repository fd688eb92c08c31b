package care.renkei.query.web.overrides;

import care.renkei.events.AgencyId;
import care.renkei.events.AgencyKind;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.PractitionerRole;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.stored.EventJson;
import care.renkei.query.agencies.AgencyList;
import care.renkei.query.consentaudit.ConsentAudit;
import care.renkei.query.web.person.InSight;
import care.renkei.query.web.record.Writer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Everything that one request about an override of a person needs. */
record Desk(DataSubjectId person, Writer writer, InSight inSight, AgencyList agencies, ConsentAudit audit) {

    String say(String key, Object... arguments) {
        return inSight.speech().words().say("override." + key, arguments);
    }

    private AgencyList.@Nullable Listed own() {
        return agencies.agencies().stream()
                .filter(agency -> agency.id().equals(writer.agency()))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    AgencyKind kind() {
        AgencyList.Listed own = own();
        return own == null ? null : own.kind();
    }

    List<AgencyList.Enrolled> staff() {
        AgencyList.Listed own = own();
        return own == null ? List.of() : own.staff();
    }

    List<AgencyList.Enrolled> colleagues() {
        return staff().stream()
                .filter(one -> !one.id().equals(writer.practitioner()))
                .toList();
    }

    String name(AgencyId agency) {
        return inSight.speech().directory().name(agency);
    }

    String name(DataSubjectId subject) {
        return inSight.names().subject(subject);
    }

    private String role() {
        return staff().stream()
                .filter(one -> one.id().equals(writer.practitioner()))
                .flatMap(one -> one.roles().stream())
                .findFirst()
                .orElse(PractitionerRole.SUPPORT_WORKER)
                .name();
    }

    /**
     * The event of a form.
     *
     * @param id stays the same until it is recorded, so that pressing twice is harmless
     * @param at when it happened; sent again with the same id it has to be the same
     */
    CloudEventJson event(Class<? extends Content> content, String id, Instant at, ObjectNode part) {
        OffsetDateTime moment = at.atZone(inSight.speech().days().zone()).toOffsetDateTime();
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        ObjectNode envelope = data.putObject("envelope");
        envelope.putObject("occurred")
                .put("from", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment))
                .put("precision", "INSTANT");
        envelope.put("role", role());
        envelope.put("actingAs", "support");
        data.putObject("about").set(person.text(), part);
        return new CloudEventJson(
                "web:" + id,
                writer.agency(),
                EventCatalogue.standard().of(content),
                person,
                at,
                writer.practitioner(),
                data);
    }
}
