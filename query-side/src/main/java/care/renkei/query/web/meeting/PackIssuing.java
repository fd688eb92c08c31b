package care.renkei.query.web.meeting;

import care.renkei.events.ActingAs;
import care.renkei.events.Confidentiality;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventCatalogue;
import care.renkei.events.PractitionerRole;
import care.renkei.events.When;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.stored.EventJson;
import care.renkei.query.agencies.Agencies;
import care.renkei.query.visibility.Caller;
import care.renkei.query.web.Speeches;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes the event that says what was put before a table. */
@Component
final class PackIssuing {

    /** What was left out for whose sake is for its issuer alone. */
    private static final Confidentiality FOR_THE_ISSUER =
            new Confidentiality(Confidentiality.Kind.RESTRICTED, Set.of());

    private final Agencies agencies;
    private final Speeches speeches;
    private final ZoneId zone;

    PackIssuing(Agencies agencies, Speeches speeches, @Value("${renkei.time-zone}") ZoneId zone) {
        this.agencies = agencies;
        this.speeches = speeches;
        this.zone = zone;
    }

    /** @param id of the event to be, so that sending it twice is one */
    CloudEventJson event(UUID id, Caller.OfAgency caller, DataSubjectId person, MeetingPackIssued pack) {
        Instant now = speeches.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        ObjectNode data = EventJson.MAPPER.createObjectNode();
        ObjectNode envelope = data.putObject("envelope");
        ObjectNode occurred = envelope.putObject("occurred");
        occurred.put("from", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.atZone(zone)));
        occurred.put("precision", When.Precision.INSTANT.name());
        envelope.put("role", role(caller).name());
        envelope.set("actingAs", EventJson.MAPPER.valueToTree(ActingAs.SUPPORT));
        envelope.set("confidentiality", EventJson.MAPPER.valueToTree(FOR_THE_ISSUER));
        data.putObject("about").set(person.text(), EventJson.MAPPER.valueToTree(pack));
        return new CloudEventJson(
                "web:" + id,
                caller.agency(),
                EventCatalogue.standard().of(MeetingPackIssued.class),
                person,
                now,
                caller.practitioner(),
                data);
    }

    private PractitionerRole role(Caller.OfAgency caller) {
        return agencies.of(caller).agencies().stream()
                .filter(agency -> agency.id().equals(caller.agency()))
                .flatMap(agency -> agency.staff().stream())
                .filter(one -> one.id().equals(caller.practitioner()))
                .flatMap(one -> one.roles().stream())
                .findFirst()
                .orElse(PractitionerRole.SUPPORT_WORKER);
    }
}
