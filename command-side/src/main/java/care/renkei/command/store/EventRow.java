package care.renkei.command.store;

import care.renkei.events.DataSubjectId;
import care.renkei.events.Position;
import care.renkei.events.advice.Advice;
import care.renkei.events.stored.EventJson;
import care.renkei.events.stored.StoredEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** One row of {@code store.event}: the envelope's columns beside the payload. */
final class EventRow {

    private static final String INSERT = """
            insert into store.event (event_id, stream_id, sequence, stream_type, event_type, person_id, partition_key,
              source, ce_id, ordinal, practitioner, occurred_at, digest, payload, metadata) values\s""";
    private static final String VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String RETURNING =
            " returning global_index, txid::text::bigint, recorded_at, (select max(epoch) from store.epoch)";
    private static final String ONE = INSERT + VALUES + RETURNING;
    private static final int COLUMNS = 15;

    private EventRow() {}

    /** One statement for all events of a decision. */
    static PreparedStatement insert(Connection connection, List<? extends EventMessage<?>> events, Append append)
            throws SQLException {
        String sql = events.size() == 1 ? ONE : INSERT + VALUES + (", " + VALUES).repeat(events.size() - 1) + RETURNING;
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < events.size(); i++) {
            set(statement, i * COLUMNS, (DomainEventMessage<?>) events.get(i), append);
        }
        return statement;
    }

    private static void set(PreparedStatement row, int before, DomainEventMessage<?> message, Append append)
            throws SQLException {
        StoredEvent event = (StoredEvent) message.getPayload();
        DataSubjectId person = event.person();
        DataSubjectId practitioner = event.practitioner();
        row.setObject(before + 1, event.id());
        row.setString(before + 2, message.getAggregateIdentifier());
        row.setLong(before + 3, message.getSequenceNumber());
        row.setString(before + 4, message.getType());
        row.setString(before + 5, event.type());
        row.setString(before + 6, person == null ? null : person.text());
        row.setString(before + 7, event.subject().text());
        row.setString(before + 8, event.source().text());
        row.setString(before + 9, event.sourceEventId());
        row.setInt(before + 10, event.ordinal());
        row.setString(before + 11, practitioner == null ? null : practitioner.text());
        row.setObject(before + 12, event.occurredAt().atOffset(ZoneOffset.UTC));
        row.setBytes(before + 13, event.ordinal() == 0 ? append.digest() : null);
        row.setBytes(before + 14, EventJson.write(event));
        row.setBytes(before + 15, event.ordinal() == 0 ? EventJson.write(Advice.codes(append.advice())) : new byte[0]);
    }

    /** What the database says of the rows, in the order in which they were given. */
    static List<Appended> taken(ResultSet rows, List<? extends EventMessage<?>> events) throws SQLException {
        List<Appended> taken = new ArrayList<>(events.size());
        for (EventMessage<?> message : events) {
            rows.next();
            DomainEventMessage<?> event = (DomainEventMessage<?>) message;
            taken.add(new Appended(
                    (StoredEvent) event.getPayload(),
                    event.getAggregateIdentifier(),
                    event.getSequenceNumber(),
                    new Position(rows.getLong(4), rows.getLong(2), rows.getLong(1)),
                    rows.getObject(3, OffsetDateTime.class).toInstant()));
        }
        return taken;
    }
}
