package care.renkei.query.region;

import care.renkei.events.AgencyId;
import care.renkei.events.Audience;
import care.renkei.events.Category;
import care.renkei.events.Confidentiality;
import care.renkei.events.Content;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventName;
import care.renkei.events.SubjectKey;
import care.renkei.events.stored.EventJson;
import care.renkei.query.record.RecordKind;
import care.renkei.query.record.SealedPart;
import care.renkei.query.visibility.PartFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that an agency said in the open, as it is stored.
 *
 * @param type wire name
 * @param restricted as it was classified later, agencies with commas between; null where it never was
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the table to the cipher, never compared
record OpenWord(
        UUID event,
        String type,
        SubjectKey about,
        AgencyId source,
        Instant occurredAt,
        Instant recordedAt,
        String envelope,
        String facts,
        byte @Nullable [] sealed,
        @Nullable String restricted)
        implements SealedPart {

    static final String COLUMNS =
            "event_id, type, about, source, occurred_at, recorded_at, envelope, facts, sealed, restricted";

    static OpenWord of(ResultSet row) throws SQLException {
        return new OpenWord(
                row.getObject(1, UUID.class),
                row.getString(2),
                new SubjectKey(Arrays.stream(row.getString(3).split("\\+", -1))
                        .map(DataSubjectId::new)
                        .toList()),
                new AgencyId(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8),
                row.getBytes(9),
                row.getString(10));
    }

    /** What the decision asks. */
    PartFacts asPart() {
        Envelope said = EventJson.MAPPER.readValue(envelope, Envelope.class);
        return new PartFacts(
                event,
                new EventName(RecordKind.withoutVersion(type)),
                null,
                about,
                source,
                null,
                Category.mask(said.categories()),
                restrictedTo(said.confidentiality()),
                said.audience() == Audience.AUTHOR,
                said.notForPerson() != null,
                false,
                PartFacts.Retraction.NONE,
                null,
                recordedAt);
    }

    private @Nullable Set<AgencyId> restrictedTo(Confidentiality said) {
        if (restricted == null) {
            return said.kind() == Confidentiality.Kind.RESTRICTED ? said.agencies() : null;
        }
        return restricted.isEmpty()
                ? null
                : Arrays.stream(restricted.split(",", -1)).map(AgencyId::new).collect(Collectors.toSet());
    }

    /** Opened; the words are there where their key is. */
    record Opened<T extends Content>(OpenWord word, T said) {
        UUID id() {
            return word.event();
        }

        AgencyId by() {
            return word.source();
        }
    }
}
