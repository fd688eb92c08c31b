package care.renkei.command.door;

import care.renkei.command.decision.Streams;
import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.EventDescription;
import care.renkei.events.StreamKind;
import care.renkei.events.cloud.CloudEventJson;
import care.renkei.events.reading.Reading;
import care.renkei.events.record.AmendmentEvent;
import care.renkei.events.wording.AtTheDoor;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sent event whose data have been read: the event in the plain, but for its id, which follows from the moment of
 * the decision.
 *
 * @param subject the person whom it brings into being, else as sent
 */
record Understood(CloudEventJson sent, AgencyId source, DataSubjectId subject, Reading.Read reading) {

    private static final UUID NOT_YET = new UUID(0, 0);

    /** The event with its subject, or null where the subject does not fit. */
    static @Nullable Understood of(CloudEventJson sent, AgencyId source, Reading.Read read) {
        var reading = new Reading.Read(read.envelope(), AtTheDoor.read(read.about()), read.created());
        DataSubjectId made = personMade(sent.type(), reading);
        boolean bySender = sent.subject().equals(source.subject());
        if (made != null) {
            return bySender ? new Understood(sent, source, made, reading) : null;
        }
        boolean otherAgency = sent.subject().kind() == DataSubjectId.Kind.AGENCY && !bySender;
        return otherAgency ? null : new Understood(sent, source, sent.subject(), reading);
    }

    private static @Nullable DataSubjectId personMade(EventDescription type, Reading.Read reading) {
        if (!type.creates().contains(DataSubjectId.Kind.PERSON)) {
            return null;
        }
        Collection<String> created = reading.created().values();
        return reading.about().keySet().stream()
                .flatMap(key -> key.subjects().stream())
                .filter(subject -> subject.kind() == DataSubjectId.Kind.PERSON && created.contains(subject.text()))
                .findFirst()
                .orElse(null);
    }

    CareEvent event() {
        return event(NOT_YET);
    }

    CareEvent event(UUID id) {
        return new CareEvent(
                id,
                sent.type(),
                source,
                sent.id(),
                subject,
                sent.practitioner(),
                sent.time(),
                reading.envelope(),
                reading.about());
    }

    /** The stream whose past it rests on; null for a record, whose stream begins with it. */
    @Nullable
    String stream() {
        boolean record = sent.type().stream() == StreamKind.RECORD
                && !AmendmentEvent.class.isAssignableFrom(sent.type().content());
        return record ? null : Streams.of(event());
    }

    SortedMap<String, String> created() {
        return reading.created();
    }

    /** The persons and relatives that it brings into being. */
    Set<DataSubjectId> subjectsMade() {
        return reading.created().values().stream()
                .filter(id -> id.startsWith(DataSubjectId.Kind.PERSON.prefix())
                        || id.startsWith(DataSubjectId.Kind.RELATIVE.prefix()))
                .map(DataSubjectId::new)
                .collect(Collectors.toSet());
    }

    /** Everybody whose key it needs, and whom it brings into being, for later events to be about. */
    Set<DataSubjectId> subjects() {
        var subjects = new LinkedHashSet<>(subjectsMade());
        subjects.add(subject);
        reading.about().keySet().forEach(key -> subjects.addAll(key.subjects()));
        return subjects;
    }
}
