package care.renkei.query.projecting;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The tables of a rebuild while they are filled, on a connection that is replaced where it fails. */
final class Shadow implements AutoCloseable {

    private static final int ATTEMPTS = 20;

    private final Projection projection;
    private final String schema;
    private final ViewWorker.Connections connections;
    private final Batches batches;
    private Connection connection;
    private Intake intake;

    Shadow(Projection projection, String schema, ViewWorker.Connections connections) throws SQLException {
        this.projection = projection;
        this.schema = schema;
        this.connections = connections;
        batches = new Batches(schema);
        connection = connections.open(schema);
        intake = Intake.open(projection, connection);
    }

    /** A transaction that was too long did not commit; it is tried again with less at a time. */
    void take(List<Message> messages) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                batches.take(intake, messages);
                return;
            } catch (SQLException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                batches.failed(Fault.of(e));
                openAgain();
            }
        }
    }

    private void openAgain() throws SQLException {
        close();
        connection = connections.open(schema);
        intake = Intake.open(projection, connection);
    }

    /** From now on offsets are those of this topic, beginning with these. */
    void goOn(Map<Integer, Long> offsets, String topicId) throws SQLException {
        intake.goOn(offsets, topicId);
    }

    Progress progress(int partition) {
        return intake.progress(partition);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException ended) {
            // Nothing of it is committed, or all.
        }
    }
}
