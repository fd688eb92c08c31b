package care.renkei.query.consentaudit;

import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.stored.StoredEvent;
import care.renkei.events.stored.WireEvent;
import care.renkei.query.record.RecordKind;
import care.renkei.query.visibility.PartFacts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an event of the file said about one data subject, as far as it concerns sharing: statements, overrides, team and
 * powers.
 *
 * @param subject whose information it is about
 * @param content as the facts in clear tell it
 * @param knownAt from then on it was known, whatever the clocks did
 */
record Stated(WireEvent wire, DataSubjectId subject, Content content, Instant knownAt) {

    static List<Stated> of(WireEvent wire, Instant knownAt) {
        StoredEvent event = wire.event();
        return event.parts().stream()
                .filter(part -> event.description().partFor(part.about().shape())
                        == event.description().content())
                .map(part ->
                        new Stated(wire, part.about().subjects().getFirst(), (Content) event.factsOf(part), knownAt))
                .toList();
    }

    StoredEvent event() {
        return wire.event();
    }

    UUID id() {
        return wire.event().id();
    }

    /** What the decision asks of it, for it is a record of the file like any other. */
    PartFacts facts() {
        StoredEvent event = event();
        // What it rests on may have been said when the person was heard alone; nobody looks that up here.
        boolean heardAlone = !event.envelope().basedOn().isEmpty();
        return RecordKind.of(event, heardAlone).of(event.subject(), event.id(), wire.recordedAt()).stream()
                .filter(part -> part.about().subjects().getFirst().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
