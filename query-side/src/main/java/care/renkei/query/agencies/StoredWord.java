package care.renkei.query.agencies;

import care.renkei.events.AgencyId;
import care.renkei.events.Audience;
import care.renkei.events.Category;
import care.renkei.events.Confidentiality;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.EventName;
import care.renkei.events.SubjectKey;
import care.renkei.events.stored.EventJson;
import care.renkei.query.record.SealedPart;
import care.renkei.query.visibility.PartFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The last word of an agency or of a practitioner of it, as it is stored.
 *
 * @param from first day of an enrolment; null for an agency
 * @param leftOn last day of one that is over
 */
@SuppressWarnings("ArrayRecordComponent") // carried from the table to the cipher, never compared
record StoredWord(
        AgencyId agency,
        DataSubjectId subject,
        @Nullable LocalDate from,
        @Nullable LocalDate leftOn,
        UUID event,
        Instant recordedAt,
        String envelope,
        String facts,
        byte @Nullable [] sealed)
        implements SealedPart {

    static final String COLUMNS = "event_id, recorded_at, envelope, facts, sealed";

    /** Reads {@link #COLUMNS} behind agency, subject, first and last day. */
    static StoredWord of(ResultSet row) throws SQLException {
        return new StoredWord(
                new AgencyId(row.getString(1)),
                new DataSubjectId(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getObject(5, UUID.class),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7),
                row.getString(8),
                row.getBytes(9));
    }

    @Override
    public SubjectKey about() {
        return SubjectKey.of(subject);
    }

    /** What the decision asks. */
    PartFacts asPart(EventName type) {
        Envelope said = EventJson.MAPPER.readValue(envelope, Envelope.class);
        Confidentiality confidentiality = said.confidentiality();
        return new PartFacts(
                event,
                type,
                null,
                about(),
                agency,
                null,
                Category.mask(said.categories()),
                confidentiality.kind() == Confidentiality.Kind.RESTRICTED ? confidentiality.agencies() : null,
                said.audience() == Audience.AUTHOR,
                said.notForPerson() != null,
                false,
                PartFacts.Retraction.NONE,
                null,
                recordedAt);
    }
}
