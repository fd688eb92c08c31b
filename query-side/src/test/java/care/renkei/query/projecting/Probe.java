package care.renkei.query.projecting;

import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down what it is given, refuses what it is told to. */
final class Probe implements Projection {

    static final Rows<Delivered> ROWS = new Rows<Delivered>()
            .column("text", d -> d.event().subject().text())
            .column("uuid", d -> d.event().id())
            .time(Delivered::knownAt);

    final Set<UUID> refused = ConcurrentHashMap.newKeySet();

    @Override
    public String view() {
        return "probe";
    }

    @Override
    public void apply(List<Delivered> events, Connection connection) throws SQLException {
        for (Delivered delivered : events) {
            if (refused.contains(delivered.event().id())) {
                throw new IllegalStateException("refused by the test");
            }
        }
        ROWS.run(
                connection,
                "insert into seen (subject, event_id, known_at) select n.* from " + ROWS.unnest()
                        + " as n (subject, event_id, known_at)",
                events);
    }
}
