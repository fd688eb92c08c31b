package care.renkei.query.sharing;

import care.renkei.events.stored.EventJson;
import care.renkei.query.projecting.Delivered;
import care.renkei.query.rows.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What a batch says about who may see what of a file, word by word. */
final class Statements {

    private static final Rows<Delivered> STATEMENT = new Rows<Delivered>()
            .column("text", d -> d.event().subject().text())
            .column("int8", d -> d.position().epoch())
            .column("int8", d -> d.position().txid())
            .column("int8", d -> d.position().index())
            .column("uuid", d -> d.event().id())
            .column("text", d -> d.event().type())
            .time(d -> d.wire().recordedAt())
            .time(Delivered::knownAt)
            .column("bytea", d -> EventJson.write(Unsealed.of(d.wire())));

    private static final String TABLE =
            "statement (person, epoch, txid, global_index, event_id, type, recorded_at, known_at, wire)";

    private final List<Delivered> said = new ArrayList<>();

    void take(Delivered delivered) {
        said.add(delivered);
    }

    void write(Connection connection) throws SQLException {
        STATEMENT.copy(connection, TABLE, said);
    }
}
