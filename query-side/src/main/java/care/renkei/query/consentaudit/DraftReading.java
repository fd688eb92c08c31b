package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.PractitionerRole;
import care.renkei.events.SubjectKey;
import care.renkei.events.When;
import care.renkei.events.reading.EventReader;
import care.renkei.events.reading.IdMaker;
import care.renkei.events.reading.ReadContext;
import care.renkei.events.reading.Reading;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.ConsentWithdrawn;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.sharing.StatutorySharingRecorded;
import care.renkei.events.stored.EventJson;
import care.renkei.query.reading.BadParameter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads a draft as the door reads what is sent: the same schema, placeholders allowed; nothing is stored or decided. */
public final class DraftReading {

    /** What may be drafted: everything that opens or closes by being said. */
    private static final Set<Class<? extends Content>> STATEMENTS = Set.of(
            ConsentGiven.class,
            ConsentRefused.class,
            ConsentNarrowed.class,
            ConsentWithdrawn.class,
            SharingExcluded.class,
            JointUseNotified.class,
            StatutorySharingRecorded.class);

    private static final AgencyId NOBODY = new AgencyId("draft");

    private final EventReader reader = new EventReader();
    private final ZoneId zone;

    public DraftReading(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * @param type name of the event, e.g. {@code sharing.consent-given}
     * @param part as it would stand under {@code data.about}
     * @throws BadParameter that names the type, or the field of the part
     */
    public Drafted read(String type, DataSubjectId about, JsonNode part) {
        EventDescription description = EventCatalogue.standard().types().stream()
                .filter(one -> one.eventName().equals(type) && STATEMENTS.contains(one.content()))
                .findFirst()
                .orElseThrow(() -> new BadParameter("type"));
        Instant now = Instant.EPOCH;
        var data = EventJson.MAPPER.createObjectNode();
        data.set("envelope", EventJson.MAPPER.valueToTree(Envelope.of(When.at(now), PractitionerRole.SYSTEM)));
        data.putObject("about").set(about.text(), part);
        // The ids that a draft makes are nobody's: it is never stored.
        var context = new ReadContext(NOBODY, "draft", now, zone, new IdMaker(new byte[Integer.SIZE]));
        return switch (reader.read(data, description, context)) {
            case Reading.Read read ->
                new Drafted(
                        (Content) Objects.requireNonNull(
                                read.about().get(SubjectKey.of(about)), "the part that was read"),
                        about);
            case Reading.Unreadable unreadable ->
                throw new BadParameter(
                        unreadable.problems().getFirst().pointer().replaceFirst("^/data/about/[^/]*", "part"));
        };
    }
}
