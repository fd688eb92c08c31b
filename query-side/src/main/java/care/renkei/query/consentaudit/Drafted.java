package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.Position;
import care.renkei.events.PractitionerRole;
import care.renkei.events.Purpose;
import care.renkei.events.SubjectKey;
import care.renkei.events.When;
import care.renkei.events.sharing.ConsentGiven;
import care.renkei.events.sharing.ConsentNarrowed;
import care.renkei.events.sharing.ConsentRefused;
import care.renkei.events.sharing.JointUseNotified;
import care.renkei.events.sharing.SharingExcluded;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.visibility.PersonSharing;
import care.renkei.query.visibility.SharingEvolution;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not said yet, as the file would fold it. It is read as the door would read it, and is never stored.
 *
 * @param content the statement
 * @param about whose information it is about
 */
public record Drafted(Content content, DataSubjectId about) {

    private static final UUID NOT_STORED = new UUID(0x7000L, 0x8000000000000000L);

    /** The state of the file after it. */
    PersonSharing after(PersonSharing before, AgencyId by, Instant at, ZoneId zone) {
        EventDescription type = EventCatalogue.standard().of(content.getClass());
        var event = new CareEvent(
                NOT_STORED,
                type,
                by,
                "draft",
                before.person(),
                null,
                at,
                Envelope.of(When.at(at), PractitionerRole.SYSTEM).completedFor(type),
                new TreeMap<>(Map.of(SubjectKey.of(about), content)));
        var wire = new WireEvent(
                EventSealer.factsOnly(event, 0),
                type.stream().streamOf(before.person().text()),
                0,
                at,
                new Position(Long.MAX_VALUE, 0, 0));
        return new SharingEvolution(zone)
                .evolve(before, wire)
                .knowing(before.team().corporations());
    }

    /** The first day on which it says something; null for at once. */
    @Nullable
    LocalDate from() {
        return switch (content) {
            case ConsentGiven e -> e.from();
            case JointUseNotified e -> e.from();
            default -> null;
        };
    }

    /** What it is for: coordination of care where that is among its purposes or it names none. */
    Purpose purpose() {
        Set<Purpose> purposes =
                switch (content) {
                    case ConsentGiven e -> e.purposes();
                    case ConsentRefused e -> e.purposes();
                    case ConsentNarrowed e -> e.purposes();
                    case SharingExcluded e -> e.purposes();
                    case JointUseNotified e -> e.purposes();
                    default -> Set.of();
                };
        return purposes.isEmpty() || purposes.contains(Purpose.CARE_COORDINATION)
                ? Purpose.CARE_COORDINATION
                : purposes.iterator().next();
    }
}
