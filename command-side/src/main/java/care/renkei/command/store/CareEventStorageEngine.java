package care.renkei.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Axon's JDBC engine over {@code store.event}. It differs from the original in three things: the append writes the
 * envelope's columns and brings back each event's position in the same round trip; a violated index says which of the
 * two conflicts it was; there are no snapshots to ask for.
 */
public final class CareEventStorageEngine extends JdbcEventStorageEngine {

    private static final int BATCH = 1000;
    private static final EventSchema SCHEMA = EventSchema.builder()
            .eventTable("store.event")
            .globalIndexColumn("global_index")
            .timestampColumn("recorded_at")
            .eventIdentifierColumn("event_id")
            .aggregateIdentifierColumn("stream_id")
            .sequenceNumberColumn("sequence")
            .typeColumn("stream_type")
            .payloadTypeColumn("event_type")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .build();

    private final DataSource store;
    private final AfterAppend afterAppend;

    CareEventStorageEngine(DataSource store, TransactionManager transactions, AfterAppend afterAppend) {
        super(builder(store, transactions));
        this.store = store;
        this.afterAppend = afterAppend;
    }

    private static Builder builder(DataSource store, TransactionManager transactions) {
        Serializer serializer = new StoredEventSerializer();
        ConnectionProvider connections = new TransactionAwareDataSourceProxy(store)::getConnection;
        Builder builder = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(SCHEMA)
                .appendEvents((connection, schema, dataType, events, writer, timestamps) ->
                        EventRow.insert(connection, events, Append.CURRENT.get()))
                .readEventDataForAggregate(
                        (connection, schema, stream, first, size) -> readStream(connection, stream, first, size));
        builder.eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .batchSize(BATCH)
                // A short batch is the last one; the original asks once more to see that nothing follows.
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH);
        return builder;
    }

    private static PreparedStatement readStream(Connection connection, String stream, long first, int size)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement("""
                select stream_type, stream_id, sequence, event_id, recorded_at, event_type, payload from store.event
                where stream_id = ? and sequence >= ? order by sequence limit ?""");
        statement.setString(1, stream);
        statement.setLong(2, first);
        statement.setInt(3, size);
        return statement;
    }

    @Override
    protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6),
                null,
                row.getBytes(7),
                new byte[0]);
    }

    /** The first write of the transaction; everything else that the decision leaves behind follows it. */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        Append append = Append.CURRENT.get();
        Connection connection = DataSourceUtils.getConnection(store);
        try {
            append.took(insert(connection, events, serializer));
            Append.Recheck recheck = append.recheck();
            if (recheck != null && !recheck.stillHolds(connection)) {
                throw new StreamMovedOn();
            }
            afterAppend.appended(append.appended(), connection);
        } catch (SQLException e) {
            throw conflictOr(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, store);
        }
    }

    private List<Appended> insert(Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
            throws SQLException {
        try (PreparedStatement insert = appendEvents(connection, events, serializer);
                ResultSet rows = insert.executeQuery()) {
            return EventRow.taken(rows, events);
        }
    }

    private static RuntimeException conflictOr(SQLException e) {
        if (PSQLState.UNIQUE_VIOLATION.getState().equals(e.getSQLState()) && e instanceof PSQLException postgres) {
            ServerErrorMessage message = postgres.getServerErrorMessage();
            String constraint = message == null ? null : message.getConstraint();
            if ("event_source_ce_id".equals(constraint)) {
                return new AlreadyStored();
            }
            if ("event_stream_sequence".equals(constraint)) {
                return new StreamMovedOn();
            }
        }
        return new StoreUnavailable(e);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return Stream.empty();
    }
}
