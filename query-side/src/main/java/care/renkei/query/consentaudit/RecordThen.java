package care.renkei.query.consentaudit;

import care.renkei.events.AgencyId;
import care.renkei.events.Category;
import care.renkei.events.DataSubjectId;
import care.renkei.events.Envelope;
import care.renkei.events.Position;
import care.renkei.events.record.RecordRetracted.RetractionReason;
import care.renkei.events.stored.EventJson;
import care.renkei.query.reading.Parameters;
import care.renkei.query.reading.Question;
import care.renkei.query.record.RecordKind;
import care.renkei.query.visibility.PartFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a record was before and after each thing that was said about it, as far as the second wall lets the asker read.
 *
 * @param recorded its envelope as it was recorded; null where the wall lets nothing through
 * @param changes what took it back or made it another, oldest first
 */
record RecordThen(@Nullable Envelope recorded, List<Change> changes) {

    static final RecordThen UNKNOWN = new RecordThen(null, List.of());

    /** A retraction or reclassification. */
    record Change(UUID event, String type, Instant recordedAt, Instant knownAt, Position position, Facts facts) {}

    /** Of a reclassification the first two, of a retraction the last. */
    record Facts(
            Set<Category> categories,
            Set<AgencyId> restrictedTo,
            @Nullable RetractionReason reason) {}

    /** @param at null for now */
    RecordKind kind(RecordKind now, @Nullable Instant at) {
        if (recorded == null || at == null) {
            return now;
        }
        RecordKind kind = now.asRecorded(recorded);
        for (Change change : knownBy(at)) {
            RetractionReason reason = change.facts().reason();
            if (reason != null) {
                kind = kind.retracted(
                        reason == RetractionReason.WRONG_PERSON
                                ? PartFacts.Retraction.WRONG_PERSON
                                : PartFacts.Retraction.RETRACTED);
            } else {
                kind = kind.reclassified(
                        Category.mask(change.facts().categories()),
                        change.facts().restrictedTo());
            }
        }
        return kind;
    }

    /** @param at null for all */
    List<Change> knownBy(@Nullable Instant at) {
        return changes.stream()
                .filter(change -> at == null || !change.knownAt().isAfter(at))
                .toList();
    }

    /** Asks for it behind the wall. */
    record Asked(DataSubjectId person, UUID record) implements Question<RecordThen> {

        @Override
        public String sql() {
            return "select event_id, type, recorded_at, known_at, epoch, txid, global_index, facts, null as envelope"
                    + " from timeline.amendment where person = ? and record = ? and part = 0"
                    + " and (type like 'renkei.record.record-retracted.%'"
                    + " or type like 'renkei.record.record-reclassified.%')"
                    + " union all select event_id, type, recorded_at, known_at, epoch, txid, global_index, null, envelope"
                    + " from timeline.part where person = ? and event_id = ?"
                    + " order by epoch, txid, global_index";
        }

        @Override
        public void bind(Parameters parameters) throws SQLException {
            parameters.text(person.text()).uuid(record).text(person.text()).uuid(record);
        }

        @Override
        public RecordThen answer(ResultSet row) throws SQLException {
            Envelope recorded = null;
            var changes = new ArrayList<Change>();
            while (row.next()) {
                String envelope = row.getString(9);
                if (envelope != null) {
                    recorded = EventJson.MAPPER.readValue(envelope, Envelope.class);
                } else {
                    changes.add(new Change(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getObject(3, OffsetDateTime.class).toInstant(),
                            row.getObject(4, OffsetDateTime.class).toInstant(),
                            new Position(row.getLong(5), row.getLong(6), row.getLong(7)),
                            EventJson.MAPPER.readValue(row.getString(8), Facts.class)));
                }
            }
            return new RecordThen(recorded, changes);
        }
    }
}
