package care.renkei.query.projecting;

import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes messages in by committed chunks of a fitting size, whoever brings them: the topic, or a rebuild. */
final class Batches {

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);

    private final String view;
    private final ChunkSize chunk = new ChunkSize();

    Batches(String view) {
        this.view = view;
    }

    /** @throws SQLException from the connection; what was committed before stays, so all of it may be given again */
    void take(Intake intake, List<Message> messages) throws SQLException {
        int from = 0;
        while (from < messages.size()) {
            int until = Math.min(messages.size(), from + chunk.size());
            takeOrPark(intake, messages.subList(from, until));
            from = until;
        }
    }

    /** The connection failed over a chunk. */
    void failed(Fault fault) {
        chunk.failed(fault);
    }

    /** Halves what cannot be taken in until the one message is found that cannot; everybody else goes on. */
    private void takeOrPark(Intake intake, List<Message> messages) throws SQLException {
        try {
            long began = System.nanoTime();
            intake.take(messages);
            chunk.took(messages.size(), System.nanoTime() - began);
        } catch (RuntimeException | SQLException e) {
            if (Fault.of(e) != Fault.OF_THE_MESSAGE) {
                throw e;
            }
            if (messages.size() > 1) {
                int half = messages.size() / 2;
                takeOrPark(intake, messages.subList(0, half));
                takeOrPark(intake, messages.subList(half, messages.size()));
                return;
            }
            ParkingReason reason = ParkingReason.of(e);
            LOG.error(
                    "the view {} lets one key of partition {} wait from offset {}: {} ({})",
                    view,
                    messages.getFirst().partition(),
                    messages.getFirst().offset(),
                    reason,
                    e.getClass().getName());
            intake.park(messages.getFirst(), reason);
        }
    }
}
