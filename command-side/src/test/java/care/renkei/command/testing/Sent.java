package care.renkei.command.testing;

import static care.renkei.command.testing.People.MIZUKI;
import static care.renkei.command.testing.People.TOMOSHIBI;

import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.Confidentiality;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.EventDescription;
import care.renkei.events.PractitionerRole;
import care.renkei.events.SubjectKey;
import care.renkei.events.When;
import care.renkei.events.meeting.MeetingPackIssued;
import care.renkei.events.protection.ProtectionEvent;
import care.renkei.events.stored.EventJson;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event as an agency sends it, with a sane default for everything, so that a specification names only what it is
 * about.
 *
 * @param after how long after the event before it happened; where null, an hour
 * @param late how long after it happened it was sent
 */
public record Sent(
        Class<? extends Content> type,
        ObjectNode content,
        AgencyId source,
        @Nullable DataSubjectId practitioner,
        DataSubjectId subject,
        SubjectKey about,
        Set<DataSubjectId> created,
        @Nullable Duration after,
        Duration late,
        PractitionerRole role,
        List<UUID> basedOn,
        Envelope.@Nullable Imported imported,
        Confidentiality confidentiality) {

    /** For the agency that sends it alone, as a pack has to be. */
    private static final Confidentiality FOR_ITS_SOURCE =
            new Confidentiality(Confidentiality.Kind.RESTRICTED, Set.of());

    /** About Mizuki, by the first practitioner of Tomoshibi. */
    public static Sent a(Class<? extends Content> type) {
        return new Sent(
                type,
                Defaults.of(type),
                TOMOSHIBI,
                People.firstOf(TOMOSHIBI),
                MIZUKI,
                SubjectKey.of(MIZUKI),
                Set.of(),
                null,
                Duration.ofSeconds(1),
                PractitionerRole.CONSULTATION_SUPPORT_SPECIALIST,
                List.of(),
                null,
                type == MeetingPackIssued.class ? FOR_ITS_SOURCE : Confidentiality.NORMAL);
    }

    /** The same with one field changed; null takes it out. */
    public Sent with(String field, @Nullable Object value) {
        if (Arrays.stream(type.getRecordComponents())
                .noneMatch(component -> component.getName().equals(field))) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + field);
        }
        ObjectNode changed = content.deepCopy();
        if (value == null) {
            changed.remove(field);
        } else {
            changed.set(field, EventJson.MAPPER.valueToTree(value));
        }
        return new Sent(
                type,
                changed,
                source,
                practitioner,
                subject,
                about,
                created,
                after,
                late,
                role,
                basedOn,
                imported,
                confidentiality);
    }

    public Sent by(AgencyId agency) {
        return by(agency, People.firstOf(agency));
    }

    public Sent by(AgencyId agency, @Nullable DataSubjectId who) {
        return new Sent(
                type,
                content,
                agency,
                who,
                subject,
                about,
                created,
                after,
                late,
                role,
                basedOn,
                imported,
                confidentiality);
    }

    public Sent as(PractitionerRole other) {
        return new Sent(
                type,
                content,
                source,
                practitioner,
                subject,
                about,
                created,
                after,
                late,
                other,
                basedOn,
                imported,
                confidentiality);
    }

    /** For all who may see it. */
    public Sent open() {
        return new Sent(
                type,
                content,
                source,
                practitioner,
                subject,
                about,
                created,
                after,
                late,
                role,
                basedOn,
                imported,
                Confidentiality.NORMAL);
    }

    /** Of whose file it is. */
    public Sent ofTheFileOf(DataSubjectId other) {
        return new Sent(
                type,
                content,
                source,
                practitioner,
                other,
                about,
                created,
                after,
                late,
                role,
                basedOn,
                imported,
                confidentiality);
    }

    /** Whose information it is. */
    public Sent about(DataSubjectId... others) {
        return new Sent(
                type,
                content,
                source,
                practitioner,
                subject,
                SubjectKey.of(others),
                created,
                after,
                late,
                role,
                basedOn,
                imported,
                confidentiality);
    }

    public Sent creating(DataSubjectId... others) {
        return new Sent(
                type,
                content,
                source,
                practitioner,
                subject,
                about,
                Set.of(others),
                after,
                late,
                role,
                basedOn,
                imported,
                confidentiality);
    }

    /** So long after the event before. */
    public Sent after(Duration time) {
        return new Sent(
                type,
                content,
                source,
                practitioner,
                subject,
                about,
                created,
                time,
                late,
                role,
                basedOn,
                imported,
                confidentiality);
    }

    /** Written down so long after it happened. */
    public Sent writtenDown(Duration later) {
        return new Sent(
                type,
                content,
                source,
                practitioner,
                subject,
                about,
                created,
                after,
                later,
                role,
                basedOn,
                imported,
                confidentiality);
    }

    public Sent basedOn(UUID... others) {
        return new Sent(
                type,
                content,
                source,
                practitioner,
                subject,
                about,
                created,
                after,
                late,
                role,
                List.of(others),
                imported,
                confidentiality);
    }

    public Sent importedFrom(String code) {
        return new Sent(
                type,
                content,
                source,
                practitioner,
                subject,
                about,
                created,
                after,
                late,
                role,
                basedOn,
                new Envelope.Imported(code, null),
                confidentiality);
    }

    /** As the door hands it to a decider. */
    public CareEvent at(Instant occurred, UUID id) {
        EventDescription description = (ProtectionEvent.class.isAssignableFrom(type)
                        ? EventCatalogue.sealed()
                        : EventCatalogue.standard())
                .of(type);
        Envelope plain = Envelope.of(When.at(occurred), role);
        var envelope = new Envelope(
                plain.occurred(),
                role,
                plain.actingAs(),
                plain.categories(),
                null,
                confidentiality,
                plain.audience(),
                null,
                List.of(),
                basedOn,
                null,
                imported);
        return new CareEvent(
                id,
                description,
                source,
                id.toString(),
                subject,
                practitioner,
                occurred,
                envelope.completedFor(description),
                new TreeMap<>(Map.of(about, EventJson.MAPPER.treeToValue(content, type))));
    }
}
