package care.renkei.query.projecting;

import care.renkei.events.stored.WireEvent;
import care.renkei.query.fixture.EventLog;
import care.renkei.query.fixture.ViewsDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Feeds a view without a broker: the same transactions, the same skipping, offsets counted here. */
public final class Fed implements AutoCloseable {

    private final Projection projection;
    private final ViewsDatabase database;
    private final String schema;
    private final Map<Integer, Long> offsets = new HashMap<>();
    private Connection connection;
    private Intake intake;

    public Fed(Projection projection, ViewsDatabase database, String schema) {
        this.projection = projection;
        this.database = database;
        this.schema = schema;
        try {
            connection = connect();
            intake = Intake.open(projection, connection, new Politeness());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return Projecting.open(database.url(), database.role(care.renkei.embedded.Role.PROJECT), schema);
    }

    public Fed take(List<WireEvent> events) {
        var messages = new ArrayList<Message>();
        for (WireEvent event : events) {
            String key = event.event().subject().text();
            int partition = Partitions.of(key);
            long offset = offsets.merge(partition, 1L, Long::sum) - 1;
            messages.add(new MessageReader(projection).event(partition, offset, key, EventLog.bytes(event)));
        }
        try {
            take(messages, 5);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** On a busy machine a second is short; what did not commit is tried again, as the worker does. */
    private void take(List<? extends Message> messages, int times) throws SQLException {
        try {
            intake.take(List.copyOf(messages));
        } catch (SQLException e) {
            if (Fault.of(e) == Fault.OF_THE_MESSAGE || times == 0) {
                throw e;
            }
            connection = connect();
            intake = Intake.open(projection, connection, new Politeness());
            int half = Math.max(1, messages.size() / 2);
            take(messages.subList(0, half), times - 1);
            if (half < messages.size()) {
                take(messages.subList(half, messages.size()), times - 1);
            }
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
