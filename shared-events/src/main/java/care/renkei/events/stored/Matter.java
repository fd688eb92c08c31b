package care.renkei.events.stored;

import care.renkei.events.AgencyId;
import care.renkei.events.CareEvent;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventCatalogue;
import care.renkei.events.When;
import care.renkei.events.protection.AbuseReported;
import care.renkei.events.protection.ProtectionEvent;
import care.renkei.events.protection.Reporter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a sealed event says, without whoever reported it: that stands in the {@link Channel}, under another key.
 *
 * @param type of the sealed catalogue
 * @param person whom it is about, where an id was known
 * @param source the authority that acts; null for the report itself, whose source would name the reporter's agency
 * @param practitioner of the authority
 * @param envelope of what an authority did; null for the report itself
 */
public record Matter(
        String type,
        When occurred,
        @Nullable DataSubjectId person,
        @Nullable AgencyId source,
        @Nullable DataSubjectId practitioner,
        @Nullable Envelope envelope,
        JsonNode content) {

    /**
     * The way a report came: all that could tell who reported.
     *
     * @param reporter null where no name was to be given
     */
    public record Channel(
            AgencyId source,
            @Nullable DataSubjectId practitioner,
            String sourceEventId,
            Envelope envelope,
            @Nullable Reporter reporter) {}

    public static Matter of(CareEvent event) {
        boolean report = event.content() instanceof AbuseReported;
        return new Matter(
                event.type().wireName(),
                event.envelope().occurred(),
                event.contentKey().subjects().stream()
                        .filter(subject -> subject.kind() == DataSubjectId.Kind.PERSON)
                        .findFirst()
                        .orElse(null),
                report ? null : event.source(),
                report ? null : event.practitioner(),
                report ? null : event.envelope(),
                EventJson.MAPPER.valueToTree(event.content()));
    }

    /** How the report came; null for what follows from it. */
    public static @Nullable Channel channel(CareEvent event) {
        if (!(event.content() instanceof AbuseReported)) {
            return null;
        }
        return new Channel(
                event.source(),
                event.practitioner(),
                event.sourceEventId(),
                event.envelope(),
                event.about().values().stream()
                        .filter(Reporter.class::isInstance)
                        .map(Reporter.class::cast)
                        .findFirst()
                        .orElse(null));
    }

    /** The event itself. */
    public ProtectionEvent event() {
        return (ProtectionEvent) EventJson.MAPPER.treeToValue(
                content, EventCatalogue.sealed().get(type).content());
    }
}
