package care.renkei.command.decision;

import care.renkei.events.ActingAs;
import care.renkei.events.Audience;
import care.renkei.events.CareEvent;
import care.renkei.events.Confidentiality;
import care.renkei.events.Content;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.PractitionerRole;
import care.renkei.events.SubjectKey;
import care.renkei.events.When;
import care.renkei.events.stored.EventSealer;
import care.renkei.events.stored.StoredEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A further event that a decision adds to the one that was sent. It says nothing beyond facts, so it needs no key. */
public record Consequence(SubjectKey about, Content content) {

    /**
     * The event to be stored, with an id that follows from the id of the one that was sent.
     *
     * @param ordinal 1 for the first
     */
    StoredEvent after(CareEvent cause, int ordinal) {
        EventDescription type = EventCatalogue.standard().of(content.getClass());
        var envelope = new Envelope(
                When.at(EventIds.instantOf(cause.id())),
                PractitionerRole.SYSTEM,
                ActingAs.SUPPORT,
                Set.of(),
                null,
                Confidentiality.NORMAL,
                Audience.TEAM,
                null,
                List.of(),
                List.of(cause.id()),
                cause.envelope().correlation(),
                null);
        return EventSealer.factsOnly(
                new CareEvent(
                        EventIds.following(cause.id(), ordinal),
                        type,
                        cause.source(),
                        cause.sourceEventId(),
                        cause.subject(),
                        null,
                        EventIds.instantOf(cause.id()),
                        envelope.completedFor(type),
                        new TreeMap<>(Map.of(about, content))),
                ordinal);
    }
}
