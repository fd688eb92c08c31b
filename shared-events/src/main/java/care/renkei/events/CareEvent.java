package care.renkei.events;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event in the plain: what an agency says happened. It is never stored like this; see {@code stored.StoredEvent}.
 *
 * @param id chosen by Renkei (UUIDv7); of a record also the record's id
 * @param type from the catalogue
 * @param source the agency that reports it, or {@link AgencyId#SELF}
 * @param sourceEventId the CloudEvents id, unique per source
 * @param subject the person whose file it belongs to, or the agency or region where there is no person
 * @param practitioner who acted; null for a system of the agency; the person or representative of what was done by
 *     their own hand
 * @param occurredAt the first instant of {@code envelope.occurred.from}
 * @param about the parts by data subject
 */
public record CareEvent(
        UUID id,
        EventDescription type,
        AgencyId source,
        String sourceEventId,
        DataSubjectId subject,
        @Nullable DataSubjectId practitioner,
        Instant occurredAt,
        Envelope envelope,
        SortedMap<SubjectKey, Part> about) {

    public CareEvent {
        about = Collections.unmodifiableSortedMap(new TreeMap<>(about));
        if (about.isEmpty()) {
            throw new IllegalArgumentException("an event is about somebody");
        }
    }

    /** The part that is the type's content record; where several subjects have one, the first in order of ids. */
    public Content content() {
        return about.values().stream()
                .filter(Content.class::isInstance)
                .map(Content.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no main part in " + type.wireName()));
    }

    /** The key under which {@link #content()} stands. */
    public SubjectKey contentKey() {
        return about.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Content)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no main part in " + type.wireName()))
                .getKey();
    }
}
